import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, ROOT } from '../support/architecture/files-under.ts';
import { parseModuleTable } from '../support/architecture/module-table.ts';
import {
  embedsLazily,
  exportsByName,
  importsWithExtension,
  isShort,
  keepsDirection,
  keepsRenderersApart,
  keepsToItsPackages,
  LONGEST_FILE,
  leavesTheDomAlone,
  type Rule,
  takesTimeAsArgument,
  writesNoMarkup,
} from '../support/architecture/rules.ts';
import { readSourceFile } from '../support/architecture/source-file.ts';

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const table = parseModuleTable(text('ARCHITECTURE.md'));

const sources = filesUnder('src')
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readSourceFile(path, text(path)));

const judge = (rule: Rule, path: string, source: string): readonly string[] =>
  rule(readSourceFile(path, source), table);

/** Path, text that keeps the rule, texts that break it. */
const RULES: readonly (readonly [string, Rule, string, string, readonly string[]])[] = [
  [
    'a module imports only from itself and from those above it',
    keepsDirection,
    'src/scene/a.ts',
    `import { b } from './b.ts'; import type { Case } from '../case/types.ts';`,
    [
      `import { play } from '../clock/create-clock.ts';`,
      `import type { Clock } from '../clock/create-clock.ts';`,
      `export { Clock } from '../clock/create-clock.ts';`,
      `const later = () => import('../player/start.ts');`,
      `type Clock = import('../clock/create-clock.ts').Clock;`,
      `import { x } from '../unheard-of/x.ts';`,
      `import { x } from '../../tests/support/x.ts';`,
      `import land from '../../geo/land.geojson?url';`,
    ],
  ],
  [
    'a module imports only the packages that its row names',
    keepsToItsPackages,
    'src/stage/a.ts',
    `import { Map } from 'maplibre-gl'; import 'maplibre-gl/dist/maplibre-gl.css'; import { Deck } from '@deck.gl/core';`,
    [`import { of } from 'rxjs';`, `import { length } from '@turf/turf';`, `import { join } from 'node:path';`],
  ],
  [
    'poster, stage and ui do not know each other',
    keepsRenderersApart,
    'src/ui/a.ts',
    `import { PALETTE } from '../look/palette.ts';`,
    [`import type { Stage } from '../stage/types.ts';`, `import { draw } from '../poster/draw.ts';`],
  ],
  [
    'embed reaches the player by import()',
    embedsLazily,
    'src/embed/a.ts',
    `import type { Player } from '../player/types.ts'; const p = () => import('../player/create-player.ts');`,
    [`import { createPlayer } from '../player/create-player.ts';`, `import '../player/create-player.ts';`],
  ],
  [
    'a relative import carries its extension',
    importsWithExtension,
    'src/player/a.ts',
    `import a from './a.css?inline'; import { b } from './b.ts'; import c from './c.worker.ts?worker&url';`,
    [`import { b } from './b';`, `import { b } from './b.js';`, `import { b } from '../case';`],
  ],
  [
    'a module without DOM uses nothing of it',
    leavesTheDomAlone,
    'src/journey/a.ts',
    `export const start = (report: { window: { start: number } }) => { const { window } = report; return window.start; };`,
    [
      `export const a = () => document.title;`,
      `export const a = () => window.innerWidth;`,
      `export const a = (element: HTMLElement) => element;`,
      `export const a = () => globalThis.x ?? requestAnimationFrame(() => {});`,
    ],
  ],
  [
    'time and chance come from outside',
    takesTimeAsArgument,
    'src/journey/a.ts',
    `export const later = (now: number) => now + Math.floor(1.5);`,
    [
      `export const a = () => Date.now();`,
      `export const a = new Date(0);`,
      `export const a = () => performance.now();`,
      `export const a = () => Math.random();`,
    ],
  ],
  [
    'a file exports by name, under its own name',
    exportsByName,
    'src/look/a.ts',
    `export const a = 1; export { b } from './b.ts';`,
    [
      `export default 1;`,
      `const a = 1; export { a as default };`,
      `export * from './b.ts';`,
      `export * as b from './b.ts';`,
    ],
  ],
  [
    'nothing writes markup as text',
    writesNoMarkup,
    'src/ui/a.ts',
    `export const a = (element: HTMLElement) => { element.textContent = '<b>'; };`,
    [
      `export const a = (element: HTMLElement) => { element.innerHTML = ''; };`,
      `export const a = (element: HTMLElement) => { element['innerHTML'] = ''; };`,
      `export const a = (element: HTMLElement) => element.insertAdjacentHTML('beforeend', '');`,
    ],
  ],
  [
    `a file has at most ${LONGEST_FILE} lines`,
    isShort,
    'src/ui/a.ts',
    '\n'.repeat(LONGEST_FILE),
    ['\n'.repeat(LONGEST_FILE + 1)],
  ],
];

describe.each(RULES)('%s', (_, rule, path, good, bad) => {
  test('the sources keep it', () => {
    expect(sources.flatMap((file) => rule(file, table))).toEqual([]);
  });

  test('the rule can tell', () => {
    expect(judge(rule, path, good)).toEqual([]);
    for (const source of bad) expect(judge(rule, path, source), source).not.toEqual([]);
  });
});

describe('the table of modules', () => {
  test('has a row for each folder of src, and a folder for each row', () => {
    const folders = new Set(sources.map(({ module }) => module));
    expect(table.map(({ name }) => name).toSorted()).toEqual([...folders].toSorted());
  });

  test('is refused where it is missing or not understood', () => {
    expect(() => parseModuleTable('# Nothing here')).toThrow('No table');
    const head = '| module | owns | packages | DOM |\n|---|---|---|---|\n';
    expect(() => parseModuleTable(`${head}| \`time\` | instants | - | perhaps |`)).toThrow('not understood');
    expect(parseModuleTable(`${head}| \`stage\` | map | \`a\` \`@b/c\` | yes |\n\ntext`)).toEqual([
      { name: 'stage', packages: ['a', '@b/c'], dom: true },
    ]);
  });
});

const lengths = sources.map(({ lines }) => lines).toSorted((a, b) => a - b);
const median = lengths[Math.floor(lengths.length / 2)] as number;

test(`the median of ${lengths.length} files, ${median} lines, is near 80`, () => {
  expect(median).toBeLessThanOrEqual(100);
});
