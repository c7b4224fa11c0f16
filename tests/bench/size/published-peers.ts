/**
 * Peers that are not among the packages here: the file that a page loads, as it lies in their npm package, through `gzip -9`, in kB of 1000 bytes. Done by hand, on 2026-11-30;
 * kepler.gl when the stack was chosen.
 */
export interface PublishedPeer {
  readonly name: string;
  readonly file: string;
  readonly kB: number;
}

export const TIMELINE_JS: PublishedPeer = {
  name: 'TimelineJS, without a map',
  file: '@knight-lab/timelinejs 3.9.11, dist/js/timeline.js',
  kB: 64.4,
};
export const PYM: PublishedPeer = { name: 'Pym', file: 'pym.js 1.3.2, dist/pym.v1.min.js', kB: 2.8 };
export const CESIUM: PublishedPeer = {
  name: 'CesiumJS',
  file: 'cesium 1.140.0, Build/Cesium/Cesium.js',
  kB: 1696,
};
export const KEPLER: PublishedPeer = { name: 'kepler.gl', file: 'kepler.gl 3.2.6, umd/keplergl.min.js', kB: 3931 };
