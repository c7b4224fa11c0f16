import type { LineSpeed } from '../network/types.ts';
import { type LineSection, lineSections } from './line-sections.ts';
import { onLine } from './on-line.ts';
import type { JourneyPrior } from './prior.ts';
import { speedClasses } from './speed-classes.ts';

/**
 * Prior shares of the speed classes in the cell after each boundary, as the line speed shapes them; the last boundary has those of the last cell. A cell over
 * several sections has their mean.
 * @param km cell boundaries, ascending
 */
export function sharesAlong(
  km: Float64Array,
  lineSpeeds: readonly LineSpeed[],
  prior: JourneyPrior,
): readonly Float64Array[] {
  const known = new Map<number | null, Float64Array>();
  const sharesOf = ({ lineKmh }: LineSection): Float64Array => {
    const shares = known.get(lineKmh) ?? speedClasses({ ...prior, speeds: onLine(prior.speeds, lineKmh) }).share;
    known.set(lineKmh, shares);
    return shares;
  };
  let next = 0;
  const cells = Array.from(km.subarray(0, -1), (from, i) => {
    while (next < lineSpeeds.length && lineSpeeds[next]!.toKm <= from) next++;
    const sections = lineSections(lineSpeeds, from, km[i + 1]!, next);
    return sections.length === 1 ? sharesOf(sections[0]!) : meanShares(sections, sharesOf);
  });
  return [...cells, cells.at(-1) ?? sharesOf({ km: 0, lineKmh: null })];
}

function meanShares(sections: readonly LineSection[], sharesOf: (section: LineSection) => Float64Array): Float64Array {
  const total = sections.reduce((sum, { km }) => sum + km, 0);
  const mean = new Float64Array(sharesOf(sections[0]!).length);
  for (const section of sections) {
    for (const [k, share] of sharesOf(section).entries()) mean[k]! += (share * section.km) / total;
  }
  return mean;
}
