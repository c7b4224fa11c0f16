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
  /** In a browser that has none. */
  readonly withoutWebGl?: true;
}

/** As it was known that evening: Vladivostok or north, nobody could tell. */
const TWO_WAYS: readonly Moment[] = [{ name: 'two-ways', instant: '2023-09-12T02:05:00Z' }];
const MORNING = MOMENTS.filter(({ name }) => name === 'morning');
const BRIDGE = MOMENTS.filter(({ name }) => name === 'razdolnaya-bridge');

const WIDE = { width: 1280, height: 800 } as const;
/** A4 at 96 pixels an inch. */
const SHEET = { width: 794, height: 1123 } as const;
const PHONE = { width: 320, height: 700 } as const;

/** One page each, on which the moments are visited in turn: all in light and dark, some as on a phone. */
const THEMES = (['light', 'dark'] as const).flatMap((theme): readonly Sitting[] => [
  { name: theme, view: { theme, ...WIDE }, moments: MOMENTS },
  { name: `${theme}-320`, view: { theme, ...PHONE }, moments: ON_PHONE },
  { name: `${theme}-as-of-12`, view: { theme, ...WIDE, asOf: '2023-09-12T12:00:00Z' }, moments: TWO_WAYS },
]);

/** Other languages, other ways to draw, and what readers ask of their system. */
const OTHERS: readonly Sitting[] = [
  { name: 'light-320-ko', view: { theme: 'light', ...PHONE, lang: 'ko' }, moments: BRIDGE },
  { name: 'dark-768-ru', view: { theme: 'dark', width: 768, height: 1024, lang: 'ru' }, moments: MORNING },
  { name: 'light-ghosts', view: { theme: 'light', ...WIDE, ghosts: true }, moments: MORNING },
  { name: 'dark-forced-colours', view: { theme: 'dark', ...WIDE, forcedColors: true }, moments: MORNING },
  {
    name: 'light-no-webgl',
    view: { theme: 'light', ...WIDE, reducedMotion: true },
    moments: BRIDGE,
    withoutWebGl: true,
  },
  { name: 'dark-print', view: { theme: 'dark', ...SHEET, printing: true }, moments: BRIDGE, withoutWebGl: true },
];

export const SITTINGS: readonly Sitting[] = [...THEMES, ...OTHERS];
