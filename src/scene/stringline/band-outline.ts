import type { Band, Curve } from './types.ts';

/** The band as a closed ring, the first knot repeated at the end: along the upper edge and back along the lower. */
export const bandOutline = ({ early, late }: Band): Curve => [...early, ...late.toReversed(), ...early.slice(0, 1)];
