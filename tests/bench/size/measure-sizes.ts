import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../../src/cli/build-site.ts';
import { gzipKb, sitePartsOf } from '../../support/site-sizes.ts';
import { buildBare } from '../bare/build-bare.ts';
import { type Budget, budget } from '../budget.ts';
import { CESIUM, KEPLER, type PublishedPeer, PYM, TIMELINE_JS } from './published-peers.ts';

/** What somebody else's piece for the same purpose weighs: built and measured in the same run, or published. */
export type Peer =
  | { readonly type: 'measured'; readonly name: string; readonly kB: number }
  | ({
      readonly type: 'published';
    } & PublishedPeer);

export interface SizeRow {
  readonly budget: Budget;
  readonly peers: readonly Peer[];
}

/** Builds the site, and beside it a page with MapLibre alone by the same bundler, and weighs what a reader loads of them, compressed. No browser is needed. */
export const measureSizes = async (): Promise<readonly SizeRow[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-size-'));
  try {
    const bare = join(folder, 'bare');
    await buildSite(join(folder, 'site'));
    await buildBare(bare, { version: 8, sources: {}, layers: [] });
    return rowsOf(join(folder, 'site'), mapAlone(bare));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const rowsOf = (site: string, map: { readonly page: number; readonly worker: number }): readonly SizeRow[] => {
  const parts = sitePartsOf(site);
  const row = (name: string, files: Iterable<string>, most: number, ...peers: readonly Peer[]): SizeRow => ({
    budget: budget(name, gzipKb(site, files), most, 'kB'),
    peers,
  });
  const alone = (kB: number): Peer => ({ type: 'measured', name: 'MapLibre alone', kB });
  return [
    row('shell of the element', parts.shell, 8, alone(map.page)),
    row('shell of a frame', parts.frame, 8, alone(map.page)),
    row('shell of a published frame', parts.publishedFrame, 8, alone(map.page)),
    row('host.js', parts.host, 1.2, published(PYM)),
    row('player up to its first drawing, in English', parts.player.en, 60, published(TIMELINE_JS)),
    row('the same in Russian', parts.player.ru, 60),
    row('the same in Korean', parts.player.ko, 60),
    row('worker of the journey', parts.journeyWorker, 50),
    row('engine', parts.engine, 560, alone(map.page), published(CESIUM), published(KEPLER)),
    row('worker of the map', parts.mapWorker, 150, alone(map.worker)),
    row('data of the first view of kim-2023', parts.data, 250),
  ];
};

const published = (peer: PublishedPeer): Peer => ({ type: 'published', ...peer });

const mapAlone = (folder: string): { readonly page: number; readonly worker: number } => {
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => /\.m?js$/.test(name));
  const weigh = (isWorker: boolean): number =>
    gzipKb(
      join(folder, 'assets'),
      scripts.filter((name) => name.includes('worker') === isWorker),
    );
  return { page: weigh(false), worker: weigh(true) };
};
