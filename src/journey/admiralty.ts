import type { Grade } from '../case/types.ts';

const INFORMATION = { 1: 0.95, 2: 0.85, 3: 0.65, 4: 0.35, 5: 0.1, 6: 0.5 } as const;
const SOURCE = { A: 1, B: 0.95, C: 0.85, D: 0.7, E: 0.5, F: 0.8 } as const;
/** Nothing a person says is certain. */
const MOST = 0.99;

/** Prior probability, 0.05 to 0.99, that a report of this grade is true, before any other report of the case. */
export const credence = (grade: Grade): number => Math.min(MOST, INFORMATION[grade.information] * SOURCE[grade.source]);
