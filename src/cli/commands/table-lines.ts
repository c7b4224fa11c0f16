/**
 * Rows as lines, columns padded to their widest cell. Texts stand to the left of their columns; `figures` stand to the right, but for the first column, which names
 * them. Asian wide characters take two places.
 */
export const tableLines = (
  rows: readonly (readonly string[])[],
  content: 'texts' | 'figures' = 'texts',
): readonly string[] => {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const room = ' '.repeat(widths[column]! - widthOf(cell));
        return content === 'texts' || column === 0 ? cell + room : room + cell;
      })
      .join('  ')
      .trimEnd(),
  );
};

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);
