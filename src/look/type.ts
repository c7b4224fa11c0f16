/** Font sizes in CSS pixels. */
export const SIZES = {
  headline: 24,
  clock: 22,
  sentence: 15,
  body: 14,
  placeName: 13,
  small: 12,
  /** The smallest that is ever set: local names under place names, ticks, attribution. */
  tiny: 11,
} as const;

export const WEIGHTS = { regular: 400, medium: 500, semibold: 600 } as const;

export const LINE_HEIGHT = 1.4;

/** Letter spacing of names that stand for areas, in em. */
export const TRACKING = { country: 0.28, water: 0.08 } as const;
