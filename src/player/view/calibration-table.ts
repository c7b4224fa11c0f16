import type { CalibrationFigures } from '../../calibrate/figures.ts';
import { JUDGED } from '../../calibrate/types.ts';
import type { Lang } from '../../case/types.ts';
import type { TableText } from '../../ui/types.ts';
import { calibrationSetWords } from '../../words/calibration-words.ts';
import { lateStringsFor } from '../../words/late-strings.ts';
import { decimalWords, integerWords, percentWords } from '../../words/number-words.ts';
import { stringsFor } from '../../words/strings.ts';

/** How often the method was right on simulated runs, as a table for the reader. */
export const calibrationTable = ({ runs, sets }: CalibrationFigures, lang: Lang): TableText => {
  const { distance } = stringsFor(lang);
  const { how } = lateStringsFor(lang);
  const km = (value: number): string => distance.km(decimalWords(value, lang));
  return {
    caption: how.calibrationNote(integerWords(runs, lang)),
    columns: [
      how.runs,
      ...JUDGED.map((level) => unbroken(percentWords(level, lang))),
      how.medianError,
      how.straightLine,
    ],
    rows: sets.map((figures) => [
      calibrationSetWords(figures, lang),
      ...figures.coverage.map((share) => percentWords(share, lang)),
      km(figures.medianKm),
      km(figures.lineMedianKm),
    ]),
  };
};

/** A figure keeps its sign on its line, however narrow the column. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');
