import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PlacedCase } from '../../network/place-case.ts';
import { caseFiles } from '../../publish/case-files.ts';
import { faceRules } from '../../publish/page-styles.ts';
import { bitmapDrawings } from '../../publish/pictures.ts';
import type { Publication } from '../../publish/publication.ts';
import { createDossier, reconstructDossier } from '../../questions/dossier.ts';
import { createSceneContext } from '../../scene/create-scene-context.ts';
import { mainMoment } from '../../scene/main-moment.ts';
import { sceneAt } from '../../scene/scene-at.ts';
import { ROOT } from '../root.ts';
import { siteHeadersFor } from '../site-headers.ts';
import { geodataOf, readBasemap } from './build-basemap.ts';
import { claimFolder, MARK, markText, settle } from './build-folder.ts';
import { BUILD_OPTIONS, type BuildOptions, buildOptions } from './build-options.ts';
import { readPlayer, type SitePlayer } from './build-player.ts';
import { builtSite, drawBitmaps } from './build-tools.ts';
import { type Command, EXIT, type ExitCode, type Output } from './command.ts';
import { refuse } from './options.ts';
import { readCase } from './read-case.ts';
import { reportErrors } from './report-errors.ts';

/** What a build may leave out: gone from the folder where an earlier one left it. */
const OPTIONAL = ['oembed.json', 'poster.png', 'card.png'] as const;

export const BUILD: Command = {
  name: 'build',
  operand: '<case>',
  summary:
    'Makes a folder of files for any web server: the page of a case, its embed, pictures, downloads and snippets',
  options: BUILD_OPTIONS,
  details: [
    'The folder asks no other server for anything and works under any path. It is made anew each time; the same case gives the same bytes. A folder with files that are not of a build is left alone. EMBEDDING.md says what is in it and how to embed it.',
    'Without --url the addresses are relative, and what has to be absolute is left out: canonical link, oEmbed, pictures for social networks. Without a Chromium or Chrome the two PNGs are left out.',
  ],
  run: ({ operand, values }, output) => {
    const options = buildOptions(values);
    if (!options.ok) return refuse(output, options.error);
    const read = readCase(operand, null);
    if (!read.ok) return refuse(output, read.error);
    const { file, placed, issues } = read.value;
    const errors = reportErrors(
      issues.map((issue) => (issue.code === 'unknown-network' ? { ...issue, remedy: NO_SUCH_NETWORK } : issue)),
      output,
    );
    if (placed === null || errors > 0) return EXIT.caseError;
    const claimed = claimFolder(options.value.out, placed.case.id);
    if (!claimed.ok) return refuse(output, claimed.error);
    const work = mkdtempSync(join(tmpdir(), 'sightline-build-'));
    try {
      return publish({ placed, file, options: options.value, work }, output);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
};

const NO_SUCH_NETWORK = 'A page can only be made on a network of geo/, such as "far-east": its player loads no other.';

interface Job {
  readonly placed: PlacedCase;
  readonly file: string;
  readonly options: BuildOptions;
  /** An empty folder for whatever is made on the way. */
  readonly work: string;
}

const publish = ({ placed, file, options, work }: Job, output: Output): ExitCode => {
  const { case: subject } = placed;
  const site = options.site ?? builtSite(join(work, 'site'));
  const player = readPlayer(site, geodataOf(subject.network));
  if (!player.ok) return refuse(output, player.error);
  const staged = join(work, 'out');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(staged, path)), { recursive: true });
    writeFileSync(join(staged, path), text);
  };
  for (const path of player.value.paths) {
    mkdirSync(dirname(join(staged, path)), { recursive: true });
    copyFileSync(join(site, path), join(staged, path));
  }
  const publication = publicationOf(placed, player.value, options);
  const drawn = draw(publication, player.value, join(work, 'drawing'), staged);
  for (const { path, text } of caseFiles({ ...publication, drawn: drawn === null }, siteHeadersFor('/')))
    write(path, text);
  copyFileSync(file, join(staged, 'case.json'));
  copyFileSync(join(ROOT, 'src/pages/favicon.svg'), join(staged, 'favicon.svg'));
  write(MARK, markText(subject.id, subject.version));
  const settled = settle(staged, options.out, OPTIONAL);
  if (!settled.ok) return refuse(output, settled.error);
  output.answer(`The case ${subject.id}, version ${subject.version}, is in ${options.out}\n`);
  if (options.base === null) output.note(WITHOUT_ADDRESS);
  if (drawn === null) return EXIT.ok;
  output.note(`sightline: poster.png and card.png are left out: ${drawn}\n`);
  return EXIT.withoutBrowser;
};

const WITHOUT_ADDRESS =
  'sightline: without --url there is no canonical link, no oembed.json and no picture for social networks, and snippets.txt has an address to fill in.\n';

const publicationOf = (placed: PlacedCase, player: SitePlayer, { base, lang, at }: BuildOptions): Publication => {
  const { case: subject, network, routes } = placed;
  const dossier = createDossier(placed);
  const journey = reconstructDossier(dossier, subject.asOf);
  const context = createSceneContext({ case: subject, network, routes, journey });
  return {
    dossier,
    context,
    scene: sceneAt(context, at === null ? mainMoment(context) : at - subject.origin),
    chosen: at !== null,
    basemap: readBasemap(placed),
    lang: lang ?? subject.languages[0] ?? 'en',
    base,
    player: player.files,
    drawn: true,
  };
};

/** Draws the bitmaps into the folder. Null, or why there is no browser that does. */
const draw = (publication: Publication, { allFaces }: SitePlayer, work: string, staged: string): string | null => {
  const drawings = bitmapDrawings(publication).map(({ bitmap, svg }) => ({ bitmap, svg, file: `${bitmap.path}.svg` }));
  mkdirSync(work);
  cpSync(join(staged, 'assets'), join(work, 'assets'), { recursive: true });
  writeFileSync(join(work, 'faces.css'), faceRules(allFaces, 'block'));
  for (const { file, svg } of drawings) writeFileSync(join(work, file), svg);
  const done = drawBitmaps(
    work,
    drawings.map(({ bitmap, file }) => ({ bitmap, svg: file })),
  );
  if (!done.ok) return done.error;
  for (const { bitmap } of drawings) copyFileSync(join(work, bitmap.path), join(staged, bitmap.path));
  return null;
};
