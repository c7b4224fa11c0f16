/** A name up to so many letters stands on one line: longer ones would leave a map of 320 px. */
const LINE_LETTERS = 18;

/** A long name on two lines, broken at the space nearest to its middle: `Мост через`, `Раздольную`. A name without a space stays whole. */
export function breakName(name: string): string {
  if (name.length <= LINE_LETTERS) return name;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = (name.length - 1) / 2;
  const nearest = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return nearest === undefined ? name : `${name.slice(0, nearest)}\n${name.slice(nearest + 1)}`;
}
