/** A scale bar of a round length. */
export interface ScaleBar {
  readonly km: number;
  readonly px: number;
}

const STEPS = [5, 2, 1] as const;

/** The longest of 1, 2, 5, 10, 20, 50... km that is at most `widest` pixels long. @param kmPerPixel above 0 */
export function scaleBar(kmPerPixel: number, widest: number): ScaleBar {
  const most = kmPerPixel * widest;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = STEPS.find((each) => each * power <= most) ?? 1;
  const km = step * power;
  return { km, px: km / kmPerPixel };
}
