import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LOADER } from '../publish/player-names.ts';

/** Entries without a page of their own, by the name of their chunk. */
export const ELEMENT_ENTRY = 'element';
export const HOST_ENTRY = 'host';

/**
 * Writes the files with stable names. `host.js` runs as a classic script, so that a page needs no permission to load it from another site, and therefore
 * keeps its names to itself. `sightline.js` imports the element, after it has told the browser what each of the files has to be.
 */
export const siteFiles = (): Plugin => ({
  name: 'sightline-site-files',
  apply: 'build',
  renderChunk: (code, { name }) => (name === HOST_ENTRY ? `(() => {\n${code}\n})();\n` : null),
  writeBundle({ dir }, bundle) {
    if (dir === undefined) throw new Error('The site has no folder.');
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const entry = chunks.find(({ name, isEntry }) => isEntry && name === ELEMENT_ENTRY);
    if (entry === undefined) throw new Error('The element is not among the entries.');
    const importsOf = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
    const needed = new Set([entry.fileName]);
    for (const file of needed) for (const next of importsOf.get(file) ?? []) needed.add(next);
    const integrity = (file: string): string =>
      `sha384-${createHash('sha384')
        .update(readFileSync(join(dir, file)))
        .digest('base64')}`;
    const files = [...needed].map((file): readonly [string, string] => [file, integrity(file)]);
    writeFileSync(join(dir, LOADER), loaderText(entry.fileName, files));
  },
});

/**
 * A module that is not bundled: what it imports has a hash in its name and is kept for good. Each file is preloaded with its integrity first; a file that is not
 * what it was then fails, and the page keeps what is written inside the element.
 */
const loaderText = (
  entry: string,
  files: readonly (readonly [string, string])[],
): string => `const files = ${JSON.stringify(Object.fromEntries(files), null, 2)};
const preload = ([file, integrity]) =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', href: new URL(file, import.meta.url).href, integrity, crossOrigin: 'anonymous' });
    link.onload = resolve;
    link.onerror = () => reject(new Error('[sightline] ' + file + ' did not arrive, or is not what it was.'));
    document.head.append(link);
  });
const known = document.createElement('link').relList.supports('modulepreload');
if (!customElements.get('sightline-player')) {
  if (known) await Promise.all(Object.entries(files).map(preload));
  await import('./${entry}');
}
`;
