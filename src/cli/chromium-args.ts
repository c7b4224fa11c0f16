/**
 * Software WebGL on any machine, so that pixels depend on the browser build alone; no background traffic, so that
 * a test may assert that nothing leaves the page's origin.
 */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // A repaired corner of a tile is not always equal to one painted whole: pixels must not remember what was there before.
  '--disable-partial-raster',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
