import type { Verdict } from './types.ts';

/** Whether a report counts and is likelier true than not. Shown as doubtful, or contradicted, where it counts and is not. */
export const isProbablyTrue = ({ standing, probability }: Pick<Verdict, 'standing' | 'probability'>): boolean =>
  standing === 'used' && (probability ?? 1) >= 0.5;
