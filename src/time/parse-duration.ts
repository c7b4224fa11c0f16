import { fail, ok, type Result } from '../result/result.ts';
import type { TimeProblem } from './types.ts';

const DURATION = /^P(?:(\d{1,3})D)?(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/;

/** Reads a duration of ISO 8601 in days, hours, minutes and seconds (`PT10M`, `P1DT6H`) as seconds, 0 or more. Months and years have no length of their own and are turned down. */
export const parseDuration = (text: string): Result<number, TimeProblem> => {
  const match = DURATION.exec(text);
  if (match === null || text === 'P') {
    return fail({
      code: 'not-a-time',
      cause: `"${text.slice(0, 40)}" is not a duration`,
      remedy: 'Write it in the form of ISO 8601: PT10M for ten minutes, PT1H for an hour.',
    });
  }
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return ok(days * 86_400 + hours * 3_600 + minutes * 60 + seconds);
};
