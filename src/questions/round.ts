/** A probability or a share to six significant digits: far below what any report can tell, and the same text on every machine. */
export const roundShare = (share: number): number => Number(share.toPrecision(6));

/** Kilometres to the metre. */
export const roundKm = (km: number): number => Math.round(km * 1e3) / 1e3;

/** Degrees to a tenth of a metre. */
export const roundDegrees = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
