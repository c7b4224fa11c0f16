/** Seconds since 1970-01-01T00:00:00Z. Only `time`, and the borders that read or print dates, use it. */
export type EpochSeconds = number;

/**
 * Seconds since the case's `origin`, the program's one notion of time: small enough for a GPU's float32,
 * where seconds since 1970 lose up to two minutes.
 */
export type CaseTime = number;

/** Half-open: `start` is inside, `end` is not. `start <= end`. */
export interface Span {
  readonly start: CaseTime;
  readonly end: CaseTime;
}

/** An IANA zone name such as `Asia/Vladivostok`. Never a fixed offset: offsets of a place change over the years. */
export type Zone = string;
