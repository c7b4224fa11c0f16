import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../case/langs.ts';
import { distanceCard } from '../poster/distance-card.ts';
import { headline } from '../poster/headline.ts';
import { poster } from '../poster/poster.ts';
import { posterFile } from '../poster/poster-file.ts';
import { createDossier, reconstructDossier } from '../questions/dossier.ts';
import { createSceneContext } from '../scene/create-scene-context.ts';
import { mainMoment } from '../scene/main-moment.ts';
import { sceneAt } from '../scene/scene-at.ts';
import '../words/every-language.ts';
import { readBasemap } from './commands/build-basemap.ts';
import { readCase } from './commands/read-case.ts';
import { ROOT } from './root.ts';

/** Of a wide window and of a narrow one, as `src/embed/load-poster.ts` chooses between them. */
const SIZES = [
  { narrow: false, width: 960, height: 640 },
  { narrow: true, width: 400, height: 560 },
] as const;

/**
 * Draws the posters of all cases of the site beside them: what a frame shows before there is a player, with question and sentence, by window, theme
 * and language. Throws where a case of ours cannot be placed on its rails.
 * @param outDir of the built site
 */
export const drawPosters = (outDir: string): void => {
  const cases = join(ROOT, 'public/cases');
  if (!existsSync(cases)) return;
  for (const id of readdirSync(cases)) drawCase(id, join(outDir, 'cases', id));
};

const drawCase = (id: string, folder: string): void => {
  const read = readCase(id, null);
  const placed = read.ok ? read.value.placed : null;
  if (placed === null) throw new Error(`The case ${id} cannot be drawn.`);
  const { case: subject, network, routes } = placed;
  const journey = reconstructDossier(createDossier(placed), subject.asOf);
  const context = createSceneContext({ case: subject, network, routes, journey });
  const scene = sceneAt(context, mainMoment(context));
  const basemap = readBasemap(placed);
  mkdirSync(folder, { recursive: true });
  for (const { narrow, width, height } of SIZES) {
    for (const theme of ['light', 'dark'] as const) {
      for (const lang of LANGS) {
        const drawn = poster(context, scene, basemap, {
          width,
          height,
          theme,
          lang,
          view: { type: 'story' },
          headline,
          claimCard: distanceCard,
          clock: true,
        });
        writeFileSync(join(folder, posterFile(narrow, theme, lang)), drawn);
      }
    }
  }
};
