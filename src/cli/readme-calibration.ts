import type { CalibrationFigures } from '../calibrate/figures.ts';
import { calibrationSetWords } from '../words/calibration-words.ts';
import '../words/every-language.ts';

const HEADER = '| runs | 50 % | 80 % | 90 % | median error, reconstruction / straight line |';

/** The README's table of calibration, in Markdown. */
export const calibrationMarkdown = ({ sets }: CalibrationFigures): string =>
  [
    HEADER,
    '|---|---|---|---|---|',
    ...sets.map((figures) => {
      const shares = figures.coverage.map((share) => share.toFixed(2));
      const errors = `${figures.medianKm.toFixed(1)} / ${figures.lineMedianKm.toFixed(1)} km`;
      return `| ${[calibrationSetWords(figures, 'en'), ...shares, errors].join(' | ')} |`;
    }),
  ].join('\n');

/** Where that table stands in the README's text: from its header to the last of its rows. Null where there is none. */
export const calibrationTableIn = (readme: string): { readonly start: number; readonly end: number } | null => {
  const start = readme.indexOf(HEADER);
  if (start < 0) return null;
  const rest = readme.slice(start);
  const length = rest.search(/\n(?!\|)/);
  return { start, end: length < 0 ? readme.length : start + length };
};
