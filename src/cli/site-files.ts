import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LANGS } from '../case/langs.ts';
import { blockedNote } from '../publish/blocked-note.ts';
import { FRAME_HELP, HOST_SCRIPT, LOADER } from '../publish/player-names.ts';

/** Entries without a page of their own, by the name of their chunk. */
const ELEMENT_ENTRY = 'element';
const HOST_ENTRY = 'host';
const FRAME_HELP_ENTRY = 'frame-help';

/** Those that run as classic scripts, with the names that they keep. */
const CLASSIC: ReadonlyMap<string, string> = new Map([
  [HOST_ENTRY, HOST_SCRIPT],
  [FRAME_HELP_ENTRY, FRAME_HELP],
]);

/** Scripts for pages that are not the site's own, or that its pages name themselves. */
export const SCRIPT_ENTRIES = [ELEMENT_ENTRY, ...CLASSIC.keys()] as const;

export const entryFileName = (name: string): string => CLASSIC.get(name) ?? 'assets/[name]-[hash].js';

/**
 * Writes the files with stable names. `host.js` and `frame-help.js` run as classic scripts, so that a page needs no permission to load them from another site, and therefore
 * keep their names to themselves. The page of a frame has the latter's note in all languages. `sightline.js` imports the element, after it has told the browser what each of the files has to be.
 */
export const siteFiles = (): Plugin => ({
  name: 'sightline-site-files',
  apply: 'build',
  transformIndexHtml: (html, { path }) =>
    path === '/embed.html' ? html.replace('<main', `${blockedNote(LANGS).markup}<main`) : html,
  renderChunk: (code, { name }) => (CLASSIC.has(name) ? `(() => {\n${code}\n})();\n` : null),
  writeBundle({ dir }, bundle) {
    if (dir === undefined) throw new Error('The site has no folder.');
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const entry = chunks.find(({ name, isEntry }) => isEntry && name === ELEMENT_ENTRY);
    if (entry === undefined) throw new Error('The element is not among the entries.');
    const importsOf = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
    const needed = new Set([entry.fileName]);
    for (const file of needed) for (const next of importsOf.get(file) ?? []) needed.add(next);
    const integrity = (file: string): string =>
      `sha256-${createHash('sha256')
        .update(readFileSync(join(dir, file)))
        .digest('base64')}`;
    const files = [...needed].map((file): readonly [string, string] => [file, integrity(file)]);
    writeFileSync(join(dir, LOADER), loaderText(entry.fileName, files));
  },
});

/**
 * A module that is not bundled: what it imports has a hash in its name and is kept for good. Each file is preloaded with its integrity first; a file that is not
 * what it was then fails, which the browser tells in its console, and the page keeps what is written inside the element.
 */
const loaderText = (
  entry: string,
  files: readonly (readonly [string, string])[],
): string => `const link = document.createElement('link');
if (!customElements.get('sightline-player')) {
  if (link.relList.supports('modulepreload')) await Promise.all(${JSON.stringify(files.map(([file, integrity]) => [`./${file}`, integrity]))}.map(([file, integrity]) => new Promise((onload, onerror) => {
    document.head.append(Object.assign(link.cloneNode(), { rel: 'modulepreload', href: new URL(file, import.meta.url), integrity, crossOrigin: '', onload, onerror }));
  })));
  await import('./${entry}');
}
`;
