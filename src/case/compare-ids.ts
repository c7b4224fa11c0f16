/** The order of ids, by their UTF-16 units: the same on every machine, whatever its language. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
