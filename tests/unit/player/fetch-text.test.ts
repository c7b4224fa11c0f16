import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchText } from '../../../src/player/fetch-text.ts';

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    switch (request.url) {
      case '/hello':
        return response.end('Привет, 평양');
      case '/broken':
        return response.writeHead(503).end();
      case '/endless': {
        const timer = setInterval(() => response.write('x'.repeat(100_000)), 1);
        return void request.on('close', () => clearInterval(timer));
      }
      case '/silent':
        return;
      default:
        return response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const never = new AbortController().signal;

test('gives the text', async () => {
  expect(await fetchText(`${url}/hello`, 1000, never)).toEqual({ ok: true, value: 'Привет, 평양' });
});

test('stops reading at the limit, whatever comes', async () => {
  const read = await fetchText(`${url}/endless`, 1024 * 1024, never);
  expect(read).toMatchObject({ ok: false, error: { type: 'too-large', maxBytes: 1024 * 1024 } });
});

test('tells what is not there from what may come later', async () => {
  expect(await fetchText(`${url}/nothing`, 1000, never)).toMatchObject({ ok: false, error: { type: 'missing' } });
  expect(await fetchText(`${url}/broken`, 1000, never)).toMatchObject({
    ok: false,
    error: { type: 'refused', status: 503 },
  });
});

test('tells a server that cannot be reached', async () => {
  const read = await fetchText('http://127.0.0.1:1/', 1000, never);
  expect(read).toMatchObject({ ok: false, error: { type: 'unreachable', path: 'http://127.0.0.1:1/' } });
});

test('ends when it is aborted', async () => {
  const abort = new AbortController();
  const reading = fetchText(`${url}/silent`, 1000, abort.signal);
  abort.abort();
  expect((await reading).ok).toBe(false);
});
