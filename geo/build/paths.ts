import { fileURLToPath } from 'node:url';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** By this name a case asks for the network. */
export const NETWORK_ID = 'far-east';

/** Where the build writes: the folder `geo`. */
export const OUT = path('../');
/** Downloaded packages, ignored by git. */
export const SOURCES_DIR = path('../.sources/');
/** Tables that the project keeps itself. */
export const DATA_DIR = path('./data/');
