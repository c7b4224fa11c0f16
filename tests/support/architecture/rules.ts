import type { ModuleRow } from './module-table.ts';
import { moduleOf, packageOf, type SourceFile, targetOf } from './source-file.ts';

/** What is wrong with a file, each as one sentence; empty where it keeps the rule. */
export type Rule = (file: SourceFile, table: readonly ModuleRow[]) => readonly string[];

export const LONGEST_FILE = 300;

const rowOf = (table: readonly ModuleRow[], name: string): ModuleRow | undefined =>
  table.find((row) => row.name === name);

const isRelative = (specifier: string): boolean => specifier.startsWith('.');

/** Modules a file reaches by relative imports, its own left out. */
const reached = (file: SourceFile) =>
  file.imports
    .filter(({ specifier }) => isRelative(specifier))
    .map((each) => ({ ...each, target: targetOf(file.path, each.specifier) }))
    .map((each) => ({ ...each, module: each.target.startsWith('src/') ? moduleOf(each.target) : null }))
    .filter(({ module }) => module !== file.module);

/** The site's geodata are files for the player to ship, not code to run. */
const isGeodata = (file: SourceFile, target: string): boolean =>
  (file.module === 'player' || file.module === 'cli') && /^geo\/[\w-]+\.(geojson|json)$/.test(target);

export const keepsDirection: Rule = (file, table) => {
  const order = table.map(({ name }) => name);
  const own = order.indexOf(file.module);
  if (own === -1) return [`${file.path}: module \`${file.module}\` is not in the table`];
  return reached(file).flatMap(({ specifier, target, module }) => {
    if (module === null) {
      return isGeodata(file, target) ? [] : [`${file.path} imports ${specifier} from outside src`];
    }
    const other = order.indexOf(module);
    return other === -1 || other > own ? [`${file.path} imports ${specifier}, which is not above it in the table`] : [];
  });
};

export const keepsToItsPackages: Rule = (file, table) => {
  const allowed = rowOf(table, file.module)?.packages ?? [];
  return file.imports
    .map(({ specifier }) => specifier)
    .filter((specifier) => !isRelative(specifier))
    .filter((specifier) => !(specifier.startsWith('node:') && file.module === 'cli'))
    .filter((specifier) => !allowed.includes(packageOf(specifier)))
    .map((specifier) => `${file.path} imports ${specifier}, which its row of the table does not name`);
};

const RENDERERS: readonly string[] = ['poster', 'stage', 'ui'];

export const keepsRenderersApart: Rule = (file) =>
  RENDERERS.includes(file.module)
    ? reached(file)
        .filter(({ module }) => module !== null && RENDERERS.includes(module))
        .map(({ specifier }) => `${file.path} imports ${specifier}: poster, stage and ui do not know each other`)
    : [];

export const embedsLazily: Rule = (file) =>
  file.module === 'embed'
    ? reached(file)
        .filter(({ module, dynamic, typeOnly }) => (module === 'player' || module === 'stage') && !dynamic && !typeOnly)
        .map(({ specifier }) => `${file.path} imports ${specifier} at once: embed waits for it by import()`)
    : [];

export const importsWithExtension: Rule = (file) =>
  file.imports
    .filter(({ specifier }) => isRelative(specifier) && !/\.(ts|css|json|svg|woff2)(\?.+)?$/.test(specifier))
    .map(({ specifier }) => `${file.path} imports ${specifier} without its extension`);

const DOM_GLOBALS =
  /^(document|window|self|navigator|location|history|localStorage|sessionStorage|Document|ShadowRoot|Window|Node|Element|Event|EventTarget|(HTML|SVG|CSS|DOM|Mouse|Keyboard|Pointer|Custom)\w+|requestAnimationFrame|cancelAnimationFrame|customElements|matchMedia|getComputedStyle)$/;

export const leavesTheDomAlone: Rule = (file, table) =>
  rowOf(table, file.module)?.dom === false
    ? [...file.names.globals]
        .filter((name) => DOM_GLOBALS.test(name))
        .map((name) => `${file.path} uses ${name}, and its module has no DOM`)
    : [];

const TIME_MODULES: readonly string[] = ['time', 'clock'];

export const takesTimeAsArgument: Rule = (file) =>
  TIME_MODULES.includes(file.module)
    ? []
    : [
        ...[...file.names.globals].filter((name) => name === 'Date' || name === 'performance'),
        ...[...file.names.members].filter((name) => name === 'Math.random'),
      ].map((name) => `${file.path} uses ${name}: time is an argument, and chance comes from a seed`);

export const exportsByName: Rule = (file) => [
  ...(file.exportsDefault ? [`${file.path} has a default export`] : []),
  ...(file.exportsAll ? [`${file.path} exports everything of another file`] : []),
  // The script of a page has the page's name.
  ...(/\/index\.ts$/.test(file.path) && file.module !== 'pages'
    ? [`${file.path} is named index: a file is named after what it exports`]
    : []),
];

const MARKUP_NAMES: readonly string[] = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'];

export const writesNoMarkup: Rule = (file) =>
  MARKUP_NAMES.filter((name) => file.names.all.has(name)).map((name) => `${file.path} uses ${name}`);

export const isShort: Rule = (file) =>
  file.lines > LONGEST_FILE ? [`${file.path} has ${file.lines} lines, more than ${LONGEST_FILE}`] : [];
