import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildNetwork } from './build-network.ts';
import { fetchSources } from './fetch-sources.ts';
import { OUT } from './paths.ts';
import { createRailGraph } from './rail-graph.ts';
import { readCountries, readRailLines } from './read-packages.ts';
import { serialise } from './serialise.ts';
import { readStations } from './station-table.ts';

const buildFiles = (): Map<string, string> => {
  const rails = readRailLines();
  const countries = readCountries();
  const network = buildNetwork(readStations(), createRailGraph(rails), countries.get('PRK')!);
  return new Map([['far-east-rail.geojson', serialise(network)]]);
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
