import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fetchSources } from './fetch-sources.ts';
import { buildLayers } from './layers.ts';
import { manifest } from './manifest.ts';
import { NETWORK_ID, OUT } from './paths.ts';
import { serialise } from './serialise.ts';

const buildFiles = (): Map<string, string> => {
  const { network, layers } = buildLayers();
  const rail = serialise(network, NETWORK_ID);
  return new Map([
    ['far-east-rail.geojson', rail],
    ...layers.map((layer): [string, string] => [`${layer.id}.geojson`, serialise(layer.features)]),
    ['manifest.json', manifest(rail, layers)],
  ]);
};

/**
 * Rebuilds the committed geodata. With `--check` nothing is written: the exit status is 1 if a rebuilt file differs from the committed one.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  fetchSources();
  const check = args.includes('--check');
  let different = 0;
  for (const [name, text] of buildFiles()) {
    const same = existsSync(OUT + name) && readFileSync(OUT + name, 'utf8') === text;
    if (!same) different++;
    if (!same && !check) writeFileSync(OUT + name, text);
    console.log(`${same ? 'same' : check ? 'DIFFERS' : 'written'}  ${name}`);
  }
  return check && different > 0 ? 1 : 0;
};
