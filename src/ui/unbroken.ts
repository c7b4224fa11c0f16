import { withUnits } from '../look/with-units.ts';

/**
 * Running text in which no figure ends a line without its unit, nor a range at its dash: `6 h`, `90 %`, `km 845–857`. For what is set in few words and large;
 * elsewhere a break there disturbs nobody.
 */
export const unbroken = (text: string): string => withUnits(text).replace(/(\d–)(?=\d)/g, '$1\u2060');
