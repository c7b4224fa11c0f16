import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));

/** The fixture case `fork` and the network that it runs on. */
export const FORK = pathOf('cases/fork.json');
export const NETWORK = pathOf('networks/branch.geojson');

export const createForkText = (): string => readFileSync(FORK, 'utf8');
