import type { Basemap } from './types.ts';

/** Every source of the basemap once. Several sources of one layer are parted by semicolons in the manifest. */
export function creditsOf(basemap: Basemap): readonly string[] {
  const credits = basemap.layers.flatMap(({ attribution }) => attribution.split(';').map((credit) => credit.trim()));
  return [...new Set(credits.filter((credit) => credit !== ''))];
}
