import { createHash } from 'node:crypto';
import { join, posix } from 'node:path';
import type { ModulePreloadOptions, Plugin, Rolldown } from 'vite';
import { ROOT } from './root.ts';

/** Vite's own module for what it puts around each `import()`, and the function in it. */
const HELPER = /^\0vite\/preload-helper\.js$/;
const OURS = JSON.stringify(join(ROOT, 'src/embed/checked-import.ts'));

/** The head of a chunk: what its `import()`s load, see `LISTED`, and how a call of Vite's function looks it up. */
const LIST = /^const __vite__mapDeps=.*?m\.f=(\[[^\]]*\])\)+=>i\.map\(i=>d\[i\]\);$/m;

/** What is loaded after the player, or without it: their hashes are worth a request then, and no room in the shell. */
const LATER = /\/(?:parse-host-command|parse-moment|create-map-budget)-[\w-]{8}\.js$/;

/** In `embed/checked-import.ts`, for the name and the hash of the file of hashes. */
const PLACEHOLDER = '__SIGHTLINE_HASHES__';

/** Has Vite list the file of each `import()` with what it imports, also where it is the only one. */
export const LISTED: ModulePreloadOptions = {
  polyfill: false,
  resolveDependencies: (file, others) => (others.length === 0 ? [file] : [...others]),
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * Has each `import()` of the site checked, by `embed/checked-import.ts`, which takes the place of Vite's own function. What loads at once, the shell, holds the hashes of what a player loads first, behind
 * their names, and that of a file with all others. So `sightline.js`, which holds the hashes of the shell, fixes all scripts that may ever run. Names stay as they are: each comes of what it imports.
 */
export const checkedImports = (): Plugin => ({
  name: 'sightline-checked-imports',
  apply: 'build',
  transform: {
    filter: { id: HELPER },
    order: 'pre',
    handler: () => `export { checkedImport as __vitePreload } from ${OURS};`,
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const chunks = new Map(
        Object.values(bundle)
          .filter((output): output is Rolldown.OutputChunk => output.type === 'chunk')
          .map((chunk) => [chunk.fileName, chunk]),
      );
      // A build without lists, as for the npm package, checks nothing.
      if (![...chunks.values()].some(({ code }) => LIST.test(code))) return;
      const atOnce = new Set([...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
      for (const file of atOnce) for (const next of chunks.get(file)?.imports ?? []) atOnce.add(next);
      const holders = [...chunks.values()]
        .filter(({ fileName, code }) => atOnce.has(fileName) && (LIST.test(code) || code.includes(PLACEHOLDER)))
        // The shell first: it asks first, and what it has asked for need not be told again.
        .toSorted((a, b) => Number(b.code.includes(PLACEHOLDER)) - Number(a.code.includes(PLACEHOLDER)));
      const hashes = new Map(
        [...chunks.values()]
          .filter((chunk) => !holders.includes(chunk))
          .map(({ fileName, code }) => [posix.basename(fileName), sha256(code)]),
      );
      const source = JSON.stringify(Object.fromEntries([...hashes].toSorted(([a], [b]) => (a < b ? -1 : 1))));
      const fileName = `assets/hashes-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.json`;
      this.emitFile({ type: 'asset', fileName, source });
      const told = new Set<string>();
      for (const holder of holders) {
        const listed = (path: string): string => {
          // Runs already: an empty hash asks for nothing.
          if (holders.some(({ fileName }) => posix.basename(fileName) === posix.basename(path))) return `${path}#`;
          const hash = LATER.test(path) || told.has(path) ? undefined : hashes.get(posix.basename(path));
          told.add(path);
          return hash === undefined ? path : `${path}#${hash}`;
        };
        holder.code = holder.code
          .replace(PLACEHOLDER, `${posix.basename(fileName)}#${sha256(source)}`)
          .replace(LIST, (_, list: string) => {
            const paths = (JSON.parse(list) as readonly string[]).map(listed);
            return `const __vite__mapDeps=i=>i.map(i=>${JSON.stringify(paths)}[i]);`;
          });
      }
    },
  },
});
