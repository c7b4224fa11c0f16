import { type Plugin, preview } from 'vite';
import { siteHeadersFor } from './site-headers.ts';

export interface ServedSite {
  /** Ends in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** On every answer: a frame of opaque origin sees a 404 as such only if the 404 allows its origin too. */
const siteHeaders: Plugin = {
  name: 'site-headers',
  configurePreviewServer: (server) => {
    server.middlewares.use((request, response, next) => {
      for (const [name, value] of Object.entries(siteHeadersFor(request.url ?? ''))) response.setHeader(name, value);
      next();
    });
  },
};

/**
 * Serves a built site from `folder` on this machine alone, under the embed's headers. Takes `port` or the next free
 * one; 0 lets the system choose. A path that does not exist answers 404, not the start page.
 */
export const serveSite = async (folder: string, port: number): Promise<ServedSite> => {
  const server = await preview({
    configFile: false,
    root: folder,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port, cors: false },
    plugins: [siteHeaders],
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://localhost:${address.port}/`, close: () => server.close() };
};
