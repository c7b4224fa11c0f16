import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sansRanges from '@fontsource/ibm-plex-sans/unicode.json';
import koreanRanges from '@fontsource/ibm-plex-sans-kr/unicode.json';
import serifRanges from '@fontsource/ibm-plex-serif/unicode.json';
import { type BuiltSite, entryOf, modulesAtStart, neededAssets } from '../../publish/needed-assets.ts';
import { FRAME_HELP, HOST_SCRIPT, LICENSES, LOADER } from '../../publish/player-names.ts';
import type { CheckedFile, FontFile, PlayerFiles } from '../../publish/publication.ts';
import { printable } from '../../questions/printable.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import type { UsageProblem } from './parse-arguments.ts';

/** The player of a built site, as far as one case needs it. */
export interface SitePlayer {
  /** Paths in the site, to be copied as they are. */
  readonly paths: readonly string[];
  readonly files: PlayerFiles;
  /** Faces in which the names on a map can be written, Hangul included. */
  readonly allFaces: readonly FontFile[];
}

/** @param geodata names of the network's files, without their hashes */
export const readPlayer = (folder: string, geodata: ReadonlySet<string>): Result<SitePlayer, UsageProblem> => {
  const assets = join(folder, 'assets');
  if (
    ![LOADER, HOST_SCRIPT, FRAME_HELP, LICENSES].every((name) => existsSync(join(folder, name))) ||
    !existsSync(assets)
  ) {
    return fail(`--site: "${printable(folder)}" is no built site. Make one with npm run build, which puts it in dist.`);
  }
  const site: BuiltSite = {
    assets: readdirSync(assets),
    textOf: (path) => readFileSync(join(folder, path), 'utf8'),
  };
  const needed = neededAssets(site, LOADER, geodata);
  const allFaces = needed.flatMap(faceOf);
  const checked = (path: string): CheckedFile => ({
    href: path,
    integrity: integrityOf(readFileSync(join(folder, path))),
  });
  const entry = entryOf(site.textOf(LOADER));
  if (entry === null) throw new Error(`${LOADER} does not import the element as it used to.`);
  return ok({
    paths: [LOADER, HOST_SCRIPT, FRAME_HELP, LICENSES, ...needed.map((name) => `assets/${name}`)],
    files: {
      preloads: modulesAtStart(site, LOADER).map((name) => checked(`assets/${name}`)),
      entry: checked(entry),
      faces: allFaces.filter(({ family }) => family !== KOREAN),
    },
    allFaces,
  });
};

const integrityOf = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

const KOREAN = 'IBM Plex Sans KR';

type Ranges = Readonly<Record<string, string>>;

const FAMILIES: Readonly<Record<string, { readonly name: string; readonly ranges: Ranges }>> = {
  'ibm-plex-sans-kr': { name: KOREAN, ranges: koreanRanges },
  'ibm-plex-sans': { name: 'IBM Plex Sans', ranges: sansRanges },
  'ibm-plex-serif': { name: 'IBM Plex Serif', ranges: serifRanges },
};

const FACE = /^(ibm-plex-sans-kr|ibm-plex-sans|ibm-plex-serif)-([a-z0-9-]+?)-(\d{3})-normal-[\w-]{8}\.woff2$/;

/** A file of type with the characters that it is for, which its package knows. */
const faceOf = (name: string): readonly FontFile[] => {
  const [, file, slice, weight] = FACE.exec(name) ?? [];
  if (file === undefined || slice === undefined) return [];
  const { name: family, ranges } = FAMILIES[file]!;
  const unicodeRange = ranges[/^\d/.test(slice) ? `[${slice}]` : slice];
  return unicodeRange === undefined ? [] : [{ family, weight: Number(weight), href: `assets/${name}`, unicodeRange }];
};
