import { readFileSync } from 'node:fs';
import { parseCase } from '../../../src/case/parse-case.ts';
import type { CaseIssue } from '../../../src/case/types.ts';
import { parseNetwork } from '../../../src/network/parse-network.ts';
import { placeCase } from '../../../src/network/place-case.ts';
import { createDossier, type Dossier } from '../../../src/questions/dossier.ts';
import { readKimFiles } from '../../support/kim-2023.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8'));

export interface ReadDossier {
  readonly dossier: Dossier;
  readonly issues: readonly CaseIssue[];
  readonly raw: unknown;
}

const createFrom = (raw: unknown, rails: unknown): ReadDossier => {
  const parsed = parseCase(raw);
  const network = parseNetwork(rails);
  if (parsed.case === null || !network.ok) throw new Error(JSON.stringify(parsed.issues));
  const placed = placeCase(parsed.case, network.value);
  return { dossier: createDossier(placed), issues: [...parsed.issues, ...placed.issues], raw };
};

/** The journey of September 2023 on its rails. */
export const createKimDossier = (): ReadDossier => {
  const { caseText, networkText } = readKimFiles();
  return createFrom(JSON.parse(caseText), JSON.parse(networkText));
};

type Json = Record<string, unknown>;

/** The fixture case `fork` on the network `branch`, with its reports changed. West, Knot (18 km), then Border (27 km) and East (47 km), or Mine (32 km). */
export const createForkDossier = (change: (reports: Json[]) => readonly Json[] = (reports) => reports): ReadDossier => {
  const raw = read('cases/fork.json') as Json;
  return createFrom({ ...raw, reports: change(raw.reports as Json[]) }, read('networks/branch.geojson'));
};
