import { fail, ok, type Result } from '../result/result.ts';

/** Why a file did not come, for the page and the console. */
export interface FetchProblem {
  readonly path: string;
  readonly cause: string;
  readonly remedy: string;
  /** True where the same request may go well another time. */
  readonly temporary: boolean;
}

/**
 * The text at an address. Reads no more than `maxBytes`, whatever the server says of the length, and no longer than `signal` allows.
 * @param url absolute or relative to the page
 */
export const fetchText = async (
  url: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Result<string, FetchProblem>> => {
  try {
    const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok || response.body === null) return fail(refused(url, response.status));
    const declared = Number(response.headers.get('content-length') ?? 0);
    if (declared > maxBytes) return fail(tooLarge(url, maxBytes));
    return await readLimited(url, response.body, maxBytes);
  } catch (error) {
    return fail(unreachable(url, error));
  }
};

const readLimited = async (
  url: string,
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Result<string, FetchProblem>> => {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return ok(text + decoder.decode());
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return fail(tooLarge(url, maxBytes));
    }
    text += decoder.decode(value, { stream: true });
  }
};

const refused = (path: string, status: number): FetchProblem => ({
  path,
  cause: status === 404 ? 'There is no such file.' : `The server answered ${status}.`,
  remedy: status === 404 ? 'Check the name in the address.' : 'Try again later, or tell whoever runs this site.',
  temporary: status >= 500 || status === 408 || status === 429,
});

const tooLarge = (path: string, maxBytes: number): FetchProblem => ({
  path,
  cause: `The file is larger than ${Math.round(maxBytes / 1024 / 1024)} MB.`,
  remedy: 'Leave out reports that do not bear on the journey, or split the case.',
  temporary: false,
});

const unreachable = (path: string, error: unknown): FetchProblem => ({
  path,
  cause: `The file did not arrive (${error instanceof Error ? error.message : String(error)}).`,
  remedy: 'Check the connection and try again.',
  temporary: true,
});
