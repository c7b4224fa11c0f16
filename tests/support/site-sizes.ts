import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Lang } from '../../src/case/types.ts';
import { ROOT } from './architecture/files-under.ts';

/** What Vite notes of a built file. */
interface Built {
  readonly file: string;
  readonly imports?: readonly string[];
}

interface Manifest {
  readonly rail: string;
  readonly layers: readonly { readonly file: string; readonly first: boolean }[];
}

/** What a reader's browser loads, in the order of its coming: paths in the folder of a built site. */
export interface SiteParts {
  /** Before anybody asks for a player: for the element, for the site's frame, and for that of a published case, which has the element in it. */
  readonly shell: ReadonlySet<string>;
  readonly frame: ReadonlySet<string>;
  readonly publishedFrame: ReadonlySet<string>;
  readonly host: ReadonlySet<string>;
  /** Then, beside the shell, until a journey is drawn and can be played, in each language. */
  readonly player: Readonly<Record<Lang, readonly string[]>>;
  /** The reconstruction, in a worker of its own. */
  readonly journeyWorker: readonly string[];
  /** The live map with its GPU layers, beside the player, and the map's worker. */
  readonly engine: readonly string[];
  readonly mapWorker: readonly string[];
  /** Of kim-2023 when it opens: the case, the rails, and the layers of the map that are not put off. */
  readonly data: readonly string[];
}

/** @param folder of a built site */
export const sitePartsOf = (folder: string): SiteParts => {
  const built = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Readonly<
    Record<string, Built>
  >;
  /** The files of an entry and of all that it imports at once. */
  const filesOf = (entry: string, found = new Set<string>()): ReadonlySet<string> => {
    const { file, imports = [] } = built[entry]!;
    if (!found.has(file)) {
      found.add(file);
      for (const each of imports) filesOf(each, found);
    }
    return found;
  };
  const assets = readdirSync(join(folder, 'assets'));
  /** A file by its name before it got a hash. */
  const asset = (name: string): string => {
    const [base, extension] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.'))];
    const found = assets.filter((each) => each.startsWith(`${base}-`) && each.length === name.length + 9);
    if (found.length !== 1 || !found[0]!.endsWith(extension)) throw new Error(`Not one ${name}: ${found.join(', ')}`);
    return `assets/${found[0]}`;
  };
  const geodata = JSON.parse(readFileSync(join(ROOT, 'geo/manifest.json'), 'utf8')) as Manifest;
  const shell = filesOf('element.ts');
  const playerIn = (lang: Lang): ReadonlySet<string> => {
    const entries = ['player/make-player', 'embed/url-parameters', `words/${lang}`];
    return new Set(entries.flatMap((entry) => [...filesOf(`../${entry}.ts`)]));
  };
  const frame = filesOf('embed.html');
  const besideShell = (lang: Lang): readonly string[] => without(without(playerIn(lang), shell), frame);
  return {
    shell: new Set(['sightline.js', ...shell]),
    frame: new Set(['frame-help.js', ...frame]),
    publishedFrame: new Set(['frame-help.js', ...shell]),
    host: filesOf('host.ts'),
    player: { en: besideShell('en'), ko: besideShell('ko'), ru: besideShell('ru') },
    journeyWorker: [asset('worker.js')],
    engine: without(filesOf('../player/open-live-map.ts'), playerIn('ko')),
    mapWorker: [asset('maplibre-gl-worker.mjs')],
    data: [
      'cases/kim-2023/case.json',
      asset(geodata.rail),
      ...geodata.layers.filter(({ first }) => first).map(({ file }) => asset(file)),
    ],
  };
};

const without = (files: Iterable<string>, others: ReadonlySet<string>): readonly string[] =>
  [...files].filter((file) => !others.has(file));

/** In kB of 1000 bytes, compressed one by one as they are sent. */
export const gzipKb = (folder: string, files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).byteLength, 0) / 1000;
