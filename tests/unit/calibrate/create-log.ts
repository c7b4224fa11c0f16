import type { LogFix, TrainLog } from '../../../src/calibrate/types.ts';

/** A train that runs due north at an even 60 km/h, with a fix a minute. */
export function createLog(id: string, lengthKm: number): TrainLog {
  const fixes = Array.from(
    { length: lengthKm + 1 },
    (_, km): LogFix => ({ t: km * 60, tLo: km * 60, tHi: km * 60, km }),
  );
  return { id, origin: 0, fixes, path: [[0, 0] as const, [0, lengthKm / 111.195] as const] };
}
