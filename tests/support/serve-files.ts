import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What any static host knows, and no more. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What hosts compress where they compress at all: all that is text. */
const COMPRESSED = /\.(?:html|css|js|mjs|json|svg)$/;

export interface FileServer {
  /** Of the folder; ends in a slash. */
  readonly url: string;
  readonly close: () => void;
}

/**
 * A plain static server for one folder, which lies under `path` on a free port of this machine.
 * @param headersFor more headers for a path below the folder; none by default, not even those that let other origins read
 * @param compress whether texts are sent compressed, as they are by most hosts
 */
export const serveFiles = async (
  folder: string,
  path: string,
  headersFor: (file: string) => Readonly<Record<string, string>> = () => ({}),
  compress = false,
): Promise<FileServer> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://files');
    const name = pathname.startsWith(path) ? pathname.slice(path.length) || 'index.html' : '';
    const file = join(folder, decodeURIComponent(name));
    if (name === '' || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const packs = compress && COMPRESSED.test(name);
    response.writeHead(200, {
      ...headersFor(name),
      ...(type === undefined ? {} : { 'Content-Type': type }),
      ...(packs ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(packs ? gzipSync(readFileSync(file)) : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${path}`, close: () => server.close() };
};
