/**
 * Software WebGL on any machine, so that pixels depend on the browser build alone; no background traffic, so that
 * a test may assert that nothing leaves the page's origin.
 */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
