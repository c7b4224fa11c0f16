const FILE_CHARS = 32 * 1024 * 1024;

/** Of the file itself: UTF-8 takes up to three bytes for a UTF-16 unit. */
export const FILE_BYTES = 3 * FILE_CHARS;

/**
 * How much a case may hold. Far above any story that a person can tell, and low enough that a hostile file costs the page a second, not its life:
 * 20,000 reports are about 18 MB and take 0.9 s of processor time to read.
 */
export const LIMITS = {
  /** UTF-16 units of the file's text. */
  fileChars: FILE_CHARS,
  depth: 32,
  /** Names in one object; those of the format have at most 19. */
  members: 1_000,
  issues: 500,
  reports: 20_000,
  places: 2_000,
  routes: 20,
  via: 200,
  distances: 500,
  trainFacts: 500,
  sourceNames: 2_000,
  corrections: 200,
  clocks: 4,
  ringPoints: 2_000,
  attribution: 10,
  idChars: 64,
  /** Titles, names, headlines, publishers. */
  lineChars: 200,
  /** Claims, notes, summaries. */
  textChars: 4_000,
  urlChars: 2_048,
  /** Farthest that a report on the train may lie from `origin`. */
  spanDays: 60,
  precisionKm: 500,
} as const;
