import type { Publication } from '../../../src/publish/publication.ts';
import { reconstructDossier } from '../../../src/questions/dossier.ts';
import { createSceneContext } from '../../../src/scene/create-scene-context.ts';
import { mainMoment } from '../../../src/scene/main-moment.ts';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import { createForkDossier } from '../questions/create-dossier.ts';

type Change = Parameters<typeof createForkDossier>[0];

/** The fixture case `fork`, reconstructed and ready to become files, at an address of the web. */
export const createPublication = (over: Partial<Publication> = {}, change?: Change): Publication => {
  const { dossier } = createForkDossier(change);
  const { case: subject, network, routes } = dossier;
  const journey = reconstructDossier(dossier, subject.asOf);
  const context = createSceneContext({ case: subject, network, routes, journey });
  return {
    dossier,
    context,
    scene: sceneAt(context, mainMoment(context)),
    chosen: false,
    basemap: { layers: [], attribution: 'nobody', countries: [] },
    lang: 'en',
    base: 'https://example.org/fork/',
    player: {
      preloads: [{ href: 'assets/shell-12345678.js', integrity: 'sha384-abc' }],
      entry: { href: 'assets/element-12345678.js', integrity: 'sha384-def' },
      faces: [{ family: 'Face', weight: 400, href: 'assets/face-12345678.woff2', unicodeRange: 'U+0-FF' }],
    },
    drawn: true,
    ...over,
  };
};
