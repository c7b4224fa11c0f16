import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCaseText } from '../../src/case/parse-case-text.ts';
import { parseNetwork } from '../../src/network/parse-network.ts';
import { type PlacedCase, placeCase } from '../../src/network/place-case.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface KimFiles {
  readonly caseText: string;
  readonly networkText: string;
}

export const readKimFiles = (): KimFiles => ({
  caseText: readFileSync(join(ROOT, 'public/cases/kim-2023/case.json'), 'utf8'),
  networkText: readFileSync(join(ROOT, 'geo/far-east-rail.geojson'), 'utf8'),
});

/** The case on its rails, as the player loads it. Throws where a file of ours does not parse, or a route cannot be run. */
export const loadKim = ({ caseText, networkText }: KimFiles): PlacedCase => {
  const parsed = parseCaseText(caseText);
  const network = parseNetwork(JSON.parse(networkText));
  if (parsed.case === null || !network.ok) throw new Error('kim-2023 or its network does not parse.');
  const placed = placeCase(parsed.case, network.value);
  if (placed.routes.length !== parsed.case.routes.length) throw new Error('A route of kim-2023 cannot be run.');
  return placed;
};

/** The journey of September 2023 on its rails. */
export const createKim = (): PlacedCase => loadKim(readKimFiles());
