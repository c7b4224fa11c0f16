import { LIMITS } from '../case/limits.ts';
import { parseCaseText } from '../case/parse-case-text.ts';
import type { Case, CaseIssue, ParsedCase } from '../case/types.ts';
import { parseNetwork } from '../network/parse-network.ts';
import { type PlacedCase, placeCase } from '../network/place-case.ts';
import type { RailNetwork } from '../network/types.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { networkUrl } from './assets.ts';
import { type FetchProblem, fetchText } from './fetch-text.ts';

export type CaseSource =
  | { readonly type: 'url'; readonly url: string }
  | { readonly type: 'file'; readonly file: File };

export type LoadedCase =
  | { readonly issues: readonly CaseIssue[]; readonly placed: PlacedCase; readonly failure: null }
  | { readonly issues: readonly CaseIssue[]; readonly placed: null; readonly failure: FetchProblem };

const NETWORK_BYTES = 32 * 1024 * 1024;

/**
 * Loads a case and the network it names, and puts the one on the other. Whatever is wrong comes back in words: as issues of the case file, or
 * as the failure that leaves nothing to play.
 */
export const loadCase = async (source: CaseSource, signal: AbortSignal): Promise<LoadedCase> => {
  const text = await textOf(source, signal);
  if (!text.ok) return { issues: [], placed: null, failure: text.error };
  const network = fetchNetwork(networkNamedIn(text.value), signal);
  const parsed = parseCaseText(text.value);
  if (parsed.case === null) return { issues: parsed.issues, placed: null, failure: unreadable(source, parsed) };
  const loaded = await loadNetwork(parsed.case, network, signal);
  if (!loaded.ok) return { issues: parsed.issues, placed: null, failure: loaded.error };
  const placed = placeCase(parsed.case, loaded.value);
  const issues = [...parsed.issues, ...placed.issues];
  if (placed.routes.length === 0) return { issues, placed: null, failure: noRoute(source) };
  return { issues, placed, failure: null };
};

const textOf = async (source: CaseSource, signal: AbortSignal): Promise<Result<string, FetchProblem>> => {
  if (source.type === 'url') return fetchText(source.url, LIMITS.fileBytes, signal);
  if (source.file.size > LIMITS.fileBytes) return fail(tooLarge(source.file));
  return ok(await source.file.text());
};

/** A network on its way, and what it is called. */
interface ComingNetwork {
  readonly id: string;
  readonly url: string;
  readonly text: Promise<Result<string, FetchProblem>>;
}

/** The network that a case file seems to name, so that it can be fetched while the file is parsed. Only a guess: the parsed case decides. */
const networkNamedIn = (caseText: string): string | null =>
  /"network"\s*:\s*"([a-z0-9-]+)"/.exec(caseText)?.[1] ?? null;

const fetchNetwork = (id: string | null, signal: AbortSignal): ComingNetwork | null => {
  const url = id === null ? null : networkUrl(id);
  return id === null || url === null ? null : { id, url, text: fetchText(url, NETWORK_BYTES, signal) };
};

const loadNetwork = async (
  subject: Case,
  guessed: ComingNetwork | null,
  signal: AbortSignal,
): Promise<Result<RailNetwork, FetchProblem>> => {
  const coming = guessed?.id === subject.network ? guessed : fetchNetwork(subject.network, signal);
  if (coming === null) return fail(unknownNetwork(subject.network));
  const { url } = coming;
  const text = await coming.text;
  if (!text.ok) return text;
  const network = parseNetwork(JSON.parse(text.value));
  if (network.ok) return network;
  const [first] = network.error;
  return fail({
    path: `${url} ${first?.path ?? ''}`,
    cause: first?.cause ?? 'The network cannot be read.',
    remedy: first?.remedy ?? 'Build it again.',
    temporary: false,
  });
};

const nameOf = (source: CaseSource): string => (source.type === 'url' ? source.url : source.file.name);

const unreadable = (source: CaseSource, { issues }: ParsedCase): FetchProblem => {
  const first = issues.find(({ severity }) => severity === 'error');
  return {
    path: `${nameOf(source)} ${first?.path ?? ''}`,
    cause: `This case cannot be shown. ${first?.cause ?? ''}`,
    remedy: first?.remedy ?? 'Mend what the list below names.',
    temporary: false,
  };
};

const noRoute = (source: CaseSource): FetchProblem => ({
  path: `${nameOf(source)} $.routes`,
  cause: 'None of the routes of this case can be run on the rails of its network.',
  remedy: 'Mend the routes as the list below says.',
  temporary: false,
});

const unknownNetwork = (id: string): FetchProblem => ({
  path: '$.network',
  cause: `There is no network called "${id}" here.`,
  remedy: 'Name a network of this site, such as far-east.',
  temporary: false,
});

const tooLarge = ({ name, size }: File): FetchProblem => ({
  path: name,
  cause: `The file has ${Math.round(size / 1024 / 1024)} MB.`,
  remedy: `A case file has at most ${Math.round(LIMITS.fileBytes / 1024 / 1024)} MB.`,
  temporary: false,
});
