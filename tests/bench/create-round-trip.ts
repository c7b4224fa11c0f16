import type { Grade } from '../../src/case/types.ts';
import type { ReconstructInput } from '../../src/journey/reconstruct.ts';
import type { ChainageInterval } from '../../src/network/types.ts';
import { createCase, createRoute, createSites, type Sighting } from '../unit/journey/create-story.ts';

export interface RoundTrip {
  /** There and back together. */
  readonly lengthKm: number;
  /** Sightings along the way, besides those at the venues. */
  readonly sightings: number;
  /** Chainage and hours of each long stay, ascending. */
  readonly stays: readonly (readonly [km: number, hours: number])[];
  /** Half the width of a sighting's window, hours. */
  readonly blurH: number;
}

/** Nine days from Vladivostok's longitude to the west and back, with a summit at the turning point and visits on the way. */
export const NINE_DAYS: RoundTrip = {
  lengthKm: 5000,
  sightings: 52,
  stays: [
    [1300, 20],
    [2500, 52],
    [3100, 26],
    [4200, 22],
  ],
  blurH: 0.5,
};

const GRADES: readonly Grade[] = [
  { source: 'B', information: 2 },
  { source: 'C', information: 2 },
  { source: 'A', information: 1 },
  { source: 'D', information: 3 },
];
const KMH = 52;
const STATION_KM = 25;
/** Every so many sightings one is ten times as vague. */
const VAGUE = 9;

/** A train that runs a line there and back: every place is passed twice, and who saw it there does not say on which way. */
export function createRoundTrip(trip: RoundTrip): ReconstructInput {
  const { lengthKm, sightings, stays, blurH } = trip;
  const seen = Array.from({ length: sightings }, (_, i): Sighting => {
    const km = Math.round(((i + 0.5) * lengthKm) / sightings);
    const blur = i % VAGUE === VAGUE - 1 ? 10 * blurH : blurH * (1 + (i % 3));
    const hour = hourAt(km, trip);
    const grade = GRADES[i % GRADES.length]!;
    return {
      id: `seen ${i}`,
      kind: i % 4 === 0 ? 'passed' : 'seen',
      from: hour - blur,
      to: hour + blur,
      at: both(km, lengthKm),
      grade,
    };
  });
  const stayed = stays.flatMap(([km, hours], i): readonly Sighting[] => {
    const hour = hourAt(km, trip);
    const at = both(km, lengthKm);
    return [
      { id: `venue ${i} came`, kind: 'arrived', from: hour - blurH, to: hour + blurH, at, grade: GRADES[i % 3]! },
      {
        id: `venue ${i} went`,
        kind: 'departed',
        from: hour + hours - blurH,
        to: hour + hours + blurH,
        at,
        grade: GRADES[0]!,
      },
    ];
  });
  const all = [...seen, ...stayed];
  const stations = Array.from({ length: Math.floor(lengthKm / STATION_KM) }, (_, i) => ({
    station: `station ${i}`,
    km: (i + 0.4) * STATION_KM,
    role: 'station' as const,
    rank: 4 as const,
    estimated: false,
  }));
  const route = createRoute({ id: 'there-and-back', lengthKm, stations, reversals: [lengthKm / 2] });
  const story = createCase(all);
  const places = new Map(
    [...story.places].map(([id, place]) => [id, id.includes('venue') ? { ...place, kind: 'venue' as const } : place]),
  );
  return { case: { ...story, places }, routes: [route], sites: createSites(all, [route]), asOf: 1e9 };
}

/** When the train comes to a chainage. */
const hourAt = (km: number, { stays }: RoundTrip): number =>
  stays.reduce((hour, [at, hours]) => hour + (at < km ? hours : 0), km / KMH);

/** The two passes of a place; one at the turning point. */
function both(km: number, lengthKm: number): Readonly<Record<string, readonly ChainageInterval[]>> {
  const passes = [...new Set([Math.min(km, lengthKm - km), Math.max(km, lengthKm - km)])];
  return { 'there-and-back': passes.map((at) => ({ fromKm: at, toKm: at })) };
}
