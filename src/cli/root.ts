import { join } from 'node:path';

/** The repository's root: commands and scripts may be started from anywhere. */
export const ROOT = join(import.meta.dirname, '../..');
