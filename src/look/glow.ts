const THINNEST_PX = 2.8;
const WIDEST_PX = 10;
const FAINTEST = 0.3;

/** Width of the glow in CSS pixels for a strength of 0..1. The square root keeps the tails visible: thin where the train only can be. */
export const glowWidth = (strength: number): number => THINNEST_PX + (WIDEST_PX - THINNEST_PX) * Math.sqrt(strength);

/** Opacity of the glow, 0..1, for a strength of 0..1. */
export const glowOpacity = (strength: number): number => FAINTEST + (1 - FAINTEST) * Math.sqrt(strength);
