import type { Speed } from '../clock/types.ts';

/** A speed that the reader can choose, with its name in words. */
export interface SpeedChoice extends Speed {
  readonly label: string;
}

/** Speeds of one kind, under a name of their own. */
export interface SpeedGroup {
  readonly label: string;
  readonly choices: readonly SpeedChoice[];
}

/** Nearest of the same kind and direction, on a logarithmic scale, as speeds are felt. */
export const nearestChoice = (choices: readonly SpeedChoice[], speed: Speed): SpeedChoice | undefined =>
  choices
    .filter((choice) => isAlike(choice, speed))
    .toSorted((a, b) => Math.abs(Math.log(a.rate / speed.rate)) - Math.abs(Math.log(b.rate / speed.rate)))[0];

/** The next faster (1) or slower (-1) speed of the same kind and direction; the speed itself at the end of the list. */
export const neighbouringSpeed = (
  choices: readonly SpeedChoice[],
  { paced, rate }: Speed,
  direction: 1 | -1,
): Speed => {
  const ordered = choices
    .filter((choice) => isAlike(choice, { paced, rate }))
    .toSorted((a, b) => Math.abs(a.rate) - Math.abs(b.rate));
  const beyond =
    direction === 1
      ? ordered.find((choice) => Math.abs(choice.rate) > Math.abs(rate))
      : ordered.findLast((choice) => Math.abs(choice.rate) < Math.abs(rate));
  return { paced, rate: beyond?.rate ?? rate };
};

const isAlike = (a: Speed, b: Speed): boolean => a.paced === b.paced && Math.sign(a.rate) === Math.sign(b.rate);
