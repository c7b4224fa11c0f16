import { describe, expect, it } from 'vitest';
import { type BuiltSite, modulesAtStart, neededAssets } from '../../../src/publish/needed-assets.ts';

/** A site as a bundler leaves it: the loader, what that starts, and what comes later or never. */
const FILES: Readonly<Record<string, string>> = {
  'loader.js': 'await import("./assets/element-aaaaaaaa.js");',
  'assets/element-aaaaaaaa.js': 'import{a}from"./shell--bbbb_bb.js";const later=()=>import("./player-cccccccc.js");',
  'assets/shell--bbbb_bb.js': 'export const a=1;',
  'assets/player-cccccccc.js':
    'const land=new URL("land-dddd-ddd.geojson",import.meta.url),far=new URL("other-eeeeeeee.geojson",import.meta.url),font="face-ffffffff.woff2";',
  'assets/land-dddd-ddd.geojson': '{"like":"article-gggggggg.css"}',
  'assets/other-eeeeeeee.geojson': '{}',
  'assets/face-ffffffff.woff2': '',
  'assets/article-gggggggg.css': '',
};
const site: BuiltSite = {
  assets: Object.keys(FILES).flatMap((path) => /^assets\/(.*)$/.exec(path)?.[1] ?? []),
  textOf: (path) => FILES[path]!,
};

describe('of a built site', () => {
  it('a page needs what its loader leads to, and of the geodata only those of its network', () => {
    expect(neededAssets(site, 'loader.js', new Set(['land.geojson']))).toEqual([
      'element-aaaaaaaa.js',
      'face-ffffffff.woff2',
      'land-dddd-ddd.geojson',
      'player-cccccccc.js',
      'shell--bbbb_bb.js',
    ]);
  });

  it('the modules at the start are those that run before anything is asked for', () => {
    expect(modulesAtStart(site, 'loader.js')).toEqual(['element-aaaaaaaa.js', 'shell--bbbb_bb.js']);
  });
});
