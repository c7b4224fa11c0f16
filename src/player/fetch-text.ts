import { fail, ok, type Result } from '../result/result.ts';
import type { LoadProblem } from '../words/problem-words.ts';

/**
 * The text at an address. Reads no more than `maxBytes`, whatever the server says of the length, and no longer than `signal` allows.
 * @param url absolute or relative to the page
 */
export const fetchText = async (
  url: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Result<string, LoadProblem>> => {
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
): Promise<Result<string, LoadProblem>> => {
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

const refused = (path: string, status: number): LoadProblem =>
  status === 404 ? { type: 'missing', path } : { type: 'refused', path, status };

const tooLarge = (path: string, maxBytes: number): LoadProblem => ({ type: 'too-large', path, maxBytes });

const unreachable = (path: string, error: unknown): LoadProblem => ({
  type: 'unreachable',
  path,
  reason: error instanceof Error ? error.message : String(error),
});
