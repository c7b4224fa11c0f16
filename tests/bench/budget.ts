/** A figure that is promised not to exceed a bound. */
export interface Budget {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly unit: 'x' | 'ms' | 'kB' | 'MB' | '';
  readonly isMet: boolean;
}

export const budget = (name: string, value: number, most: number, unit: Budget['unit']): Budget => ({
  name,
  value,
  most,
  unit,
  // A figure that could not be had is no figure that is met.
  isMet: value <= most,
});

/** The figure, what it may be at most, and whether it is. */
export const budgetLine = ({ name, value, most, unit, isMet }: Budget): string =>
  `${name.padEnd(58)}${withUnit(value, unit).padStart(10)}  at most ${withUnit(most, unit).padEnd(9)}${isMet ? 'met' : 'not met'}`;

const withUnit = (value: number, unit: Budget['unit']): string => `${figure(value)}${unit === '' ? '' : ` ${unit}`}`;

const figure = (value: number): string => {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
};
