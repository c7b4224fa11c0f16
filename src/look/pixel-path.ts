/** CSS pixels, y down. */
export type Pixel = readonly [x: number, y: number];

/** A coordinate as SVG takes it: to a tenth of a pixel, which is finer than a screen shows. */
export const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** Path data of a line. */
export const pathData = (line: readonly Pixel[]): string =>
  line.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');

/** The line without vertices that are closer than `nearestPx` to the one kept before. Both ends stay. */
export function thinned(line: readonly Pixel[], nearestPx: number): readonly Pixel[] {
  const kept: Pixel[] = [];
  line.forEach((pixel, i) => {
    const last = kept.at(-1);
    const far = last === undefined || Math.hypot(pixel[0] - last[0], pixel[1] - last[1]) >= nearestPx;
    if (far || i === line.length - 1) kept.push(pixel);
  });
  return kept;
}
