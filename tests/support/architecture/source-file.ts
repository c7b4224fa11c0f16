import { posix } from 'node:path';
import { parseSync } from 'vite';
import { type Names, namesIn } from './names-in.ts';

export interface Import {
  readonly specifier: string;
  /** `import()` in code: loaded when it runs, not when the file does. */
  readonly dynamic: boolean;
  /** Gone after compiling. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the repository's root, with forward slashes: `src/clock/reduce.ts`. */
  readonly path: string;
  readonly module: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly exportsDefault: boolean;
  readonly exportsAll: boolean;
  readonly names: Names;
}

/** `src/clock/reduce.ts` -> `clock`. */
export const moduleOf = (path: string): string => path.split('/')[1] as string;

/** Path from the root that a relative specifier means, without its query. */
export const targetOf = (path: string, specifier: string): string =>
  posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));

/** `@deck.gl/core/dist/x` -> `@deck.gl/core`. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
    .replace(/\?.*$/, '');

const unquoted = (text: string): string => (/^(['"`])(.*)\1$/.exec(text)?.[2] ?? text).trim();

/** Reads what the rules ask of a file. Throws where the text does not parse. */
export const readSourceFile = (path: string, text: string): SourceFile => {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const types = [...text.matchAll(/\bimport\(\s*(['"])([^'"]+)\1\s*\)\s*\./g)].map((match) => match[2] as string);
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    unquoted(text.slice(moduleRequest.start, moduleRequest.end)),
  );
  return {
    path,
    module: moduleOf(path),
    lines: text.replace(/\n$/, '').split('\n').length,
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) => ({
        specifier: moduleRequest.value,
        dynamic: false,
        typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
      })),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ moduleRequest, isType }) =>
          moduleRequest === null ? [] : [{ specifier: moduleRequest.value, dynamic: false, typeOnly: isType }],
        ),
      ),
      ...dynamic.map((specifier) => ({ specifier, dynamic: true, typeOnly: false })),
      ...types.map((specifier) => ({ specifier, dynamic: true, typeOnly: true })),
    ],
    exportsDefault: module.staticExports.some(({ entries }) =>
      entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
    ),
    exportsAll: module.staticExports.some(({ entries }) =>
      entries.some(({ importName }) => importName.kind === 'AllButDefault' || importName.kind === 'All'),
    ),
    names: namesIn(program),
  };
};
