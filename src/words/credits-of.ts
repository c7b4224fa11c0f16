/**
 * Every source of a basemap once, in the order of its layers.
 * @param layers several sources of one layer are parted by semicolons in the manifest
 */
export function creditsOf(layers: readonly { readonly attribution: string }[]): readonly string[] {
  const credits = layers.flatMap(({ attribution }) => attribution.split(';').map((credit) => credit.trim()));
  return [...new Set(credits.filter((credit) => credit !== ''))];
}
