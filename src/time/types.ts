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

/** Why a text is not a time, with what to write instead. */
export interface TimeProblem {
  /** `time-without-offset`, `no-such-day`: a stable name to test and to document. */
  readonly code:
    | 'not-a-time'
    | 'time-without-offset'
    | 'no-such-day'
    | 'no-such-time'
    | 'no-such-offset'
    | 'not-a-zone';
  readonly cause: string;
  readonly remedy: string;
}

/** An instant as it was written. */
export interface Instant {
  readonly epoch: EpochSeconds;
  /** Offset from UTC as written, minutes, positive east. */
  readonly offsetMin: number;
  /** Minute of the hour and second of the minute as written: a round stamp is a vague one. */
  readonly minute: number;
  readonly second: number;
}
