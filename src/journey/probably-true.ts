import type { Verdict } from './types.ts';

/** From here on something is likelier true than not. */
export const PROBABLE = 0.5;

/** Whether a report counts and is likelier true than not. Shown as doubtful, or contradicted, where it counts and is not. */
export const isProbablyTrue = ({ standing, probability }: Pick<Verdict, 'standing' | 'probability'>): boolean =>
  standing === 'used' && (probability ?? 1) >= PROBABLE;
