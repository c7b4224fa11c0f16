import type { View } from '../support/player-page.ts';

export interface Moment {
  readonly name: string;
  readonly instant: string;
}

/** Moments that look different: each status, the border, the bridge, and what comes after. */
const MOMENTS: readonly Moment[] = [
  { name: 'before', instant: '2023-09-10T02:00:00Z' },
  { name: 'leaving-pyongyang', instant: '2023-09-10T10:00:00Z' },
  { name: 'long-silence', instant: '2023-09-11T09:00:00Z' },
  { name: 'khasan', instant: '2023-09-11T21:00:00Z' },
  { name: 'morning', instant: '2023-09-12T00:00:00Z' },
  { name: 'razdolnaya-bridge', instant: '2023-09-12T02:15:00Z' },
  { name: 'ussuriysk', instant: '2023-09-12T03:30:00Z' },
  { name: 'after', instant: '2023-09-13T12:00:00Z' },
];

const ON_PHONE = MOMENTS.filter(({ name }) => name === 'long-silence' || name === 'razdolnaya-bridge');

export interface Sitting {
  readonly name: string;
  readonly view: View;
  readonly moments: readonly Moment[];
}

/** As it was known that evening: Vladivostok or north, nobody could tell. */
const TWO_WAYS: readonly Moment[] = [{ name: 'two-ways', instant: '2023-09-12T02:05:00Z' }];

/** One page each, on which the moments are visited in turn: all in light and dark, some as on a phone. */
export const SITTINGS: readonly Sitting[] = (['light', 'dark'] as const).flatMap((theme): readonly Sitting[] => {
  const wide = { theme, width: 1280, height: 800 } as const;
  return [
    { name: theme, view: wide, moments: MOMENTS },
    { name: `${theme}-320`, view: { theme, width: 320, height: 700 }, moments: ON_PHONE },
    { name: `${theme}-as-of-12`, view: { ...wide, asOf: '2023-09-12T12:00:00Z' }, moments: TWO_WAYS },
  ];
});
