/**
 * Software WebGL on any machine, so that pixels depend on the browser build alone; no background traffic, so that
 * a test may assert that nothing leaves the page's origin.
 */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Where the system's browser asks for it, pages are painted by the software GPU too, and that unevenly: one of 8 pictures of a moment differed, another time the corner of a button was off
  // by 10 of 255. Painted by the processor 30 of 30 were equal to the byte, 10 of them on a machine that had three more things to do.
  '--disable-gpu-rasterization',
  // A repaired corner of a tile is not always equal to one painted whole: pixels must not remember what was there before.
  '--disable-partial-raster',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
