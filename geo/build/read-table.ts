import { readFileSync } from 'node:fs';
import { DATA_DIR } from './paths.ts';

/** A row of one of the project's own tables, by column. */
export type Row = (column: string) => string;

/** Reads a table of `data/`. Its cells hold no commas and no quotes. */
export const readTable = (file: string): Row[] => {
  const [header, ...lines] = readFileSync(DATA_DIR + file, 'utf8')
    .trimEnd()
    .split('\n');
  const names = header!.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    return (column) => {
      const value = values[names.indexOf(column)];
      if (value === undefined) throw new Error(`${file} lacks the column ${column} in: ${line}`);
      return value;
    };
  });
};
