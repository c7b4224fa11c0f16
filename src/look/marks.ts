/** Lengths in CSS pixels. A dash pattern is stroke, gap, stroke, gap... */
export type Dash = readonly number[];

export const LINES = {
  coast: 0.6,
  river: 1,
  border: 1,
  otherRail: 0.8,
  rail: 1.5,
  travelled: 2,
  claim: 1.4,
  /** A distance that is being measured: straight, and along the rails. */
  ruler: 1.8,
  rulerRail: 5,
  hairline: 1,
  focus: 2,
} as const;

/** Measured rails are broad and faint, so that the rails, their dashes and the glow can be seen in them. */
export const RULER_RAIL_OPACITY = 0.3;

export const DASHES = {
  border: [6, 2.5, 1.2, 2.5],
  /** Track whose course is interpolated between stations. Known track is solid. */
  approximate: [4, 3],
  /** Ring of a report that is still to come. A past one is solid. */
  future: [2.6, 2.2],
  /** A claimed distance, an expectation. */
  claim: [1.5, 3.5],
} as const satisfies Record<string, Dash>;

export const RINGS = {
  radius: 5.5,
  width: 2,
  /** The report whose window is open now; its width also of those that hold the train. */
  currentRadius: 6.5,
  currentWidth: 2.6,
  /** A report that the reader left out, struck through by this much beyond its ring. */
  leftOutWidth: 1.2,
  strike: 2.5,
  /** Around the report that the reader points at, in the list or the diagram. */
  chosenRadius: 11,
  /** Where the train was last or first reported: hollow, larger, in the text's colour. */
  lastKnownRadius: 9,
  lastKnownWidth: 1.6,
  /** The ends of a measured distance. */
  endRadius: 4.5,
  endWidth: 1.8,
} as const;

/** The ring or underline of a report that is probably not true. */
export const WAVE = { amplitude: 1.3, waves: 8, wavelength: 6 } as const;

/** A drawn journey on the map: a small train along the track. */
export const GHOST = { halfLength: 4.5, width: 3.6, rim: 0.9, opacity: 0.85 } as const;

export const TRAIN = {
  radius: 6,
  /** A rim in the land's colour sets the disc off from its own glow. */
  rim: 2,
  /** Of a train at its length, along the track. */
  bodyWidth: 6,
  /** Half the length of the bars across the track at the ends of the 90 % interval. */
  endBarHalf: 9,
  endBarWidth: 2.2,
  /** Width of the halo under names and marks. */
  halo: 3,
} as const;
