import type { Case, Correction } from './types.ts';

/** How a version that a link names stands to the one that is here. */
export type VersionOrder = 'same' | 'older' | 'newer';

/** Versions are compared part by part, numbers as numbers: `1.10` is newer than `1.9`. What is no number is compared as text. */
export function versionOrder(linked: string, shown: string): VersionOrder {
  const order = compareVersions(linked, shown);
  return order === 0 ? 'same' : order < 0 ? 'older' : 'newer';
}

/** The corrections that came after a version, in the order of the case. */
export const correctionsSince = ({ corrections }: Case, version: string): readonly Correction[] =>
  corrections.filter((correction) => compareVersions(correction.version, version) > 0);

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = compareParts(left[i] ?? '0', right[i] ?? '0');
    if (order !== 0) return order;
  }
  return 0;
}

function compareParts(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
