const MEGABYTE = 1024 * 1024;

/** Of a network or a train log. Far above both: the network of the Far East has 0.14 MB, a log with a fix every ten seconds for a week about 5. */
export const MOST_BYTES = 64 * MEGABYTE;

export const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(0)} MB`;
