import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseIssue } from '../../case/types.ts';
import { parseNetwork } from '../../network/parse-network.ts';
import type { RailNetwork } from '../../network/types.ts';
import type { PosterLayer } from '../../poster/types.ts';
import { printable } from '../../questions/printable.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import { ROOT } from '../root.ts';
import { MOST_BYTES, megabytes } from './file-size.ts';
import type { UsageProblem } from './parse-arguments.ts';

const GEO = join(ROOT, 'geo');

/** What a network of ours consists of: the file of its rails, and those of the map around them, by their names in `geo/`. */
export interface Manifest {
  readonly id: string;
  readonly rail: string;
  readonly layers: readonly (Omit<PosterLayer, 'data'> & {
    readonly file: string;
    readonly attribution: string;
    readonly first: boolean;
  })[];
}

export interface ReadNetwork {
  readonly network: RailNetwork | null;
  /** What is wrong in the network, said of the case's member that names it. */
  readonly issues: readonly CaseIssue[];
}

/** The network of a case: the project's own by its name, or the GeoJSON of `file`. */
export const readNetwork = (id: string, file: string | null): Result<ReadNetwork, UsageProblem> => {
  if (file !== null) {
    if (!existsSync(file) || !statSync(file).isFile()) {
      return fail(`there is no network file "${printable(file)}". Give the path of a GeoJSON file.`);
    }
    return ok(parseFile(file));
  }
  const known = manifests();
  const manifest = known.find((each) => each.id === id);
  if (manifest !== undefined) return ok(parseFile(join(GEO, manifest.rail)));
  const names = known.map((each) => `"${each.id}"`).join(', ');
  return ok({
    network: null,
    issues: [
      issue(
        'unknown-network',
        `there is no network "${id}" here`,
        `Use ${names}, or give the file of your own with --network.`,
      ),
    ],
  });
};

/** Of all networks of ours. */
export const manifests = (): readonly Manifest[] =>
  readdirSync(GEO)
    .filter((name) => /manifest\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(join(GEO, name), 'utf8')) as Manifest);

/** The manifest of a network; null where there is none of that name. */
export const manifestOf = (id: string): Manifest | null => manifests().find((each) => each.id === id) ?? null;

const parseFile = (file: string): ReadNetwork => {
  if (statSync(file).size > MOST_BYTES) {
    return broken('too-big', `the network file has more than ${megabytes(MOST_BYTES)}`, 'Split it.');
  }
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return broken('broken-json', `the network file is not JSON: ${(error as Error).message}`, 'Give a GeoJSON file.');
  }
  const parsed = parseNetwork(json);
  if (parsed.ok) return { network: parsed.value, issues: [] };
  return {
    network: null,
    issues: parsed.error.map(({ code, path, cause, remedy }) =>
      issue(code, `in the network at ${path}: ${cause}`, remedy),
    ),
  };
};

const broken = (code: string, cause: string, remedy: string): ReadNetwork => ({
  network: null,
  issues: [issue(code, cause, remedy)],
});

const issue = (code: string, cause: string, remedy: string): CaseIssue => ({
  severity: 'error',
  code,
  path: '$.network',
  cause,
  remedy,
});
