import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { geodataOf } from '../commands/build-basemap.ts';
import { readPlayer } from '../commands/build-player.ts';
import { manifests } from '../commands/read-network.ts';
import { ROOT } from '../root.ts';

/** Brings the player of a built site to `player/`, and writes the module that defines the element beside it. */
export const copyPlayer = (site: string, outDir: string): void => {
  const player = readPlayer(site, new Set(manifests().flatMap(({ id }) => [...geodataOf(id)])));
  if (!player.ok) throw new Error(player.error);
  for (const path of player.value.paths) {
    const to = join(outDir, 'player', path);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(site, path), to);
  }
  // Not the loader: a bundler that takes the package in renames the files that it checks.
  writeFileSync(join(outDir, 'element.js'), elementModule(player.value.files.entry.href));
  copyFileSync(join(ROOT, 'src/embed/sightline-player-element.ts'), join(outDir, 'element.d.ts'));
};

/** Where pages are made on a server there are no elements, and importing this must not fail there. */
const elementModule = (entry: string): string =>
  `// Defines <sightline-player> in a browser; elsewhere it does nothing.\nif (typeof customElements !== 'undefined') import('./player/${entry}');\nexport {};\n`;
