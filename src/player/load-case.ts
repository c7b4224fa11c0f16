import { FILE_BYTES } from '../case/limits.ts';
import type { Case, CaseIssue, ParsedCase } from '../case/types.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { LoadProblem } from '../words/problem-words.ts';
import { networkUrl } from './assets.ts';
import { fetchText } from './fetch-text.ts';
import type { Reconstructor } from './reconstruction/create-reconstructor.ts';
import type { LaidCase } from './reconstruction/messages.ts';

export type CaseSource =
  | { readonly type: 'url'; readonly url: string }
  | { readonly type: 'file'; readonly file: File };

export type LoadedCase =
  | { readonly issues: readonly CaseIssue[]; readonly placed: LaidCase; readonly failure: null }
  | { readonly issues: readonly CaseIssue[]; readonly placed: null; readonly failure: LoadProblem };

const NETWORK_BYTES = 32 * 1024 * 1024;

/**
 * Loads a case and the network it names, and puts the one on the other. Whatever is wrong comes back in words: as issues of the case file, or
 * as the failure that leaves nothing to play.
 * @param reader reads what has been fetched, apart from the page
 */
export const loadCase = async (
  source: CaseSource,
  reader: Pick<Reconstructor, 'parse' | 'place'>,
  signal: AbortSignal,
): Promise<LoadedCase> => {
  const text = await textOf(source, signal);
  if (!text.ok) return { issues: [], placed: null, failure: text.error };
  const network = fetchNetwork(networkNamedIn(text.value), signal);
  const parsed = await reader.parse(text.value, signal);
  if (parsed.case === null) return { issues: parsed.issues, placed: null, failure: unreadable(source, parsed) };
  const loaded = await placeOnNetwork(parsed.case, network, reader, signal);
  if (!loaded.ok) return { issues: parsed.issues, placed: null, failure: loaded.error };
  const placed = loaded.value;
  const issues = [...parsed.issues, ...placed.issues];
  if (placed.routes.length === 0)
    return { issues, placed: null, failure: { type: 'no-route', path: `${nameOf(source)} $.routes` } };
  return { issues, placed, failure: null };
};

const textOf = async (source: CaseSource, signal: AbortSignal): Promise<Result<string, LoadProblem>> => {
  if (source.type === 'url') return fetchText(source.url, FILE_BYTES, signal);
  if (source.file.size > FILE_BYTES) return fail({ type: 'too-large', path: source.file.name, maxBytes: FILE_BYTES });
  return ok(await source.file.text());
};

/** A network on its way, and what it is called. */
interface ComingNetwork {
  readonly id: string;
  readonly url: string;
  readonly text: Promise<Result<string, LoadProblem>>;
}

/** The network that a case file seems to name, so that it can be fetched while the file is parsed. Only a guess: the parsed case decides. */
const networkNamedIn = (caseText: string): string | null =>
  /"network"\s*:\s*"([a-z0-9-]+)"/.exec(caseText)?.[1] ?? null;

const fetchNetwork = (id: string | null, signal: AbortSignal): ComingNetwork | null => {
  const url = id === null ? null : networkUrl(id);
  return id === null || url === null ? null : { id, url, text: fetchText(url, NETWORK_BYTES, signal) };
};

const placeOnNetwork = async (
  subject: Case,
  guessed: ComingNetwork | null,
  reader: Pick<Reconstructor, 'place'>,
  signal: AbortSignal,
): Promise<Result<LaidCase, LoadProblem>> => {
  const coming = guessed?.id === subject.network ? guessed : fetchNetwork(subject.network, signal);
  if (coming === null) return fail({ type: 'unknown-network', path: '$.network', id: subject.network });
  const { url } = coming;
  const text = await coming.text;
  if (!text.ok) return text;
  const placed = await reader.place(subject, text.value, signal);
  if (placed.ok) return placed;
  const issue = placed.error[0] ?? null;
  return fail({ type: 'unreadable-network', path: `${url} ${issue?.path ?? ''}`, issue });
};

const nameOf = (source: CaseSource): string => (source.type === 'url' ? source.url : source.file.name);

const unreadable = (source: CaseSource, { issues }: ParsedCase): LoadProblem => {
  const issue = issues.find(({ severity }) => severity === 'error') ?? null;
  return { type: 'unreadable-case', path: `${nameOf(source)} ${issue?.path ?? ''}`, issue };
};
