import type { LegProperties, LonLat } from '../../src/network/types.ts';

/** One leg of the network: the authoritative length, and how its line is to be drawn. */
export interface LegPlan {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly lengthKm: number;
  /** Official kilometres at both ends, in the count of the line that `data/stations.csv` uses for the leg; null: no posts known. */
  readonly lineKm: readonly [number, number] | null;
  readonly gaugeMm: readonly number[];
  readonly electrified: LegProperties['electrified'];
  readonly tracks: LegProperties['tracks'];
  /**
   * `natural-earth`: the generalised line, bent to the stations. `curve`: a spline through the stations; `coastal-curve`: the same, pulled
   * out of the sea.
   */
  readonly drawn: 'natural-earth' | 'curve' | 'coastal-curve' | 'straight';
  readonly accuracyM: number;
  /** Places of the generalised line that are known to be moved onto a station, where the nearest place is the wrong one. */
  readonly pins?: Readonly<Record<string, LonLat>>;
  /**
   * Where the generalised line does not know how the track reaches the end of the leg: the piece between that end and `to` (a station, or km
   * from the end) is a curve that has the compass bearing `bearing`, in running direction, at the end.
   */
  readonly ease?: { readonly end: 'start' | 'finish'; readonly to: string | number; readonly bearing: number };
}

const RUSSIA = { gaugeMm: [1520], drawn: 'natural-earth' } as const;
const MAIN = { ...RUSSIA, electrified: '25kV-ac', tracks: 2, accuracyM: 800 } as const;

/**
 * The leg table. Pyongyang - Tumangang 845 km of which the last 49 from Rajin, Tumangang - Khasan 5, Khasan - Baranovsky 238, Baranovsky -
 * Vladivostok 89, Ussuriysk - Khabarovsk 655, Khabarovsk - Belogorsk 658, - Ledyanaya 101, Volochayevka - Komsomolsk 332. The junction lies 0.9 km from
 * Baranovsky. Baranovsky - Ussuriysk is 22 km by the Khasan line's table (260 - 238) and 23 by the main line's (112 - 89): 22.5.
 */
export const LEGS: readonly LegPlan[] = [
  {
    id: 'pyongyang-rajin',
    from: 'pyongyang',
    to: 'rajin',
    lengthKm: 796,
    // Counted from Kalli. Pyongyang's own is West Pyongyang's -14.4 less the 5.5 km between the two.
    lineKm: [-19.9, 781.1],
    gaugeMm: [1435],
    electrified: '3kV-dc',
    tracks: null,
    drawn: 'coastal-curve',
    accuracyM: 1300,
  },
  {
    id: 'rajin-tumangang',
    from: 'rajin',
    to: 'tumangang',
    lengthKm: 49,
    // Counted down from Panjuk to Hongui at 285.6, and another 9.5 km of the Hongui line.
    lineKm: [328.2, 276.1],
    gaugeMm: [1435, 1520],
    electrified: 'unknown',
    tracks: 1,
    drawn: 'coastal-curve',
    accuracyM: 1300,
  },
  {
    id: 'tumangang-khasan',
    from: 'tumangang',
    to: 'khasan',
    lengthKm: 5,
    lineKm: null,
    gaugeMm: [1435, 1520],
    electrified: 'none',
    tracks: 1,
    drawn: 'curve',
    accuracyM: 500,
  },
  {
    id: 'khasan-baranovsky-switch',
    from: 'khasan',
    to: 'baranovsky-switch',
    lengthKm: 237.1,
    lineKm: [238, 0.9],
    ...RUSSIA,
    electrified: 'none',
    tracks: 1,
    accuracyM: 800,
    // From here the generalised line hooks 2 km too far north before it crosses the river.
    pins: { 'razdolnaya-bridge': [131.9014, 43.6347] },
    ease: { end: 'finish', to: 'razdolnaya-bridge', bearing: 335 },
  },
  {
    id: 'baranovsky-switch-baranovsky',
    from: 'baranovsky-switch',
    to: 'baranovsky',
    lengthKm: 0.9,
    lineKm: [0.9, 0],
    ...MAIN,
    drawn: 'straight',
    accuracyM: 100,
  },
  {
    id: 'baranovsky-switch-vladivostok',
    from: 'baranovsky-switch',
    to: 'vladivostok',
    lengthKm: 88.1,
    // Counted from Vladivostok, as on all legs of the main line.
    lineKm: [88.7, 0],
    ...MAIN,
    ease: { end: 'start', to: 1.5, bearing: 134 },
  },
  {
    id: 'baranovsky-ussuriysk',
    from: 'baranovsky',
    to: 'ussuriysk',
    lengthKm: 22.5,
    lineKm: [89.6, 111.9],
    ...MAIN,
    ease: { end: 'start', to: 4.8, bearing: 335 },
  },
  {
    id: 'ussuriysk-khabarovsk',
    from: 'ussuriysk',
    to: 'khabarovsk',
    lengthKm: 655,
    lineKm: [111.9, 766.9],
    ...MAIN,
  },
  {
    id: 'khabarovsk-volochayevka',
    from: 'khabarovsk',
    to: 'volochayevka',
    lengthKm: 48.5,
    lineKm: [766.9, 815.4],
    ...MAIN,
  },
  {
    id: 'volochayevka-belogorsk',
    from: 'volochayevka',
    to: 'belogorsk',
    lengthKm: 609.5,
    lineKm: [815.4, 1424.5],
    ...MAIN,
  },
  {
    id: 'belogorsk-ledyanaya',
    from: 'belogorsk',
    to: 'ledyanaya',
    lengthKm: 101,
    lineKm: [1424.5, 1525.4],
    ...MAIN,
  },
  {
    id: 'volochayevka-komsomolsk',
    from: 'volochayevka',
    to: 'komsomolsk',
    lengthKm: 332,
    lineKm: [0, 332],
    ...RUSSIA,
    electrified: 'none',
    tracks: 1,
    accuracyM: 800,
  },
];

/** Pairs of legs between which a train runs on without changing ends; see `SwitchProperties`. */
export const SWITCHES: readonly { readonly node: string; readonly through: readonly (readonly [string, string])[] }[] =
  [
    {
      node: 'baranovsky-switch',
      through: [
        ['khasan-baranovsky-switch', 'baranovsky-switch-baranovsky'],
        ['baranovsky-switch-vladivostok', 'baranovsky-switch-baranovsky'],
      ],
    },
    { node: 'baranovsky', through: [['baranovsky-switch-baranovsky', 'baranovsky-ussuriysk']] },
  ];
