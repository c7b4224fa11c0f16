import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

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

export interface FileServer {
  /** Of the folder; ends in a slash. */
  readonly url: string;
  readonly close: () => void;
}

/**
 * A plain static server for one folder, which lies under `path` on a free port of this machine.
 * @param headersFor more headers for a path below the folder; none by default, not even those that let other origins read
 */
export const serveFiles = async (
  folder: string,
  path: string,
  headersFor: (file: string) => Readonly<Record<string, string>> = () => ({}),
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
    response.writeHead(200, { ...headersFor(name), ...(type === undefined ? {} : { 'Content-Type': type }) });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${path}`, close: () => server.close() };
};
