import type { View } from '../support/player-page.ts';

const WIDE = { width: 1280, height: 800 } as const;
const PHONE = { width: 320, height: 700 } as const;

/** Moments that look different, and what is to be seen in each. */
const MOMENTS = [
  ['before', '2023-09-10T02:00:00Z'],
  ['leaving-pyongyang', '2023-09-10T10:00:00Z'],
  ['long-silence', '2023-09-11T09:00:00Z'],
  ['khasan', '2023-09-11T21:00:00Z'],
  ['razdolnaya-bridge', '2023-09-12T02:15:00Z'],
  ['two-ways', '2023-09-12T06:00:00Z'],
  ['after', '2023-09-13T12:00:00Z'],
] as const;

/** Moments that are also looked at as on a phone. */
const ON_PHONE: readonly string[] = ['long-silence', 'razdolnaya-bridge'];

export interface Shot {
  readonly name: string;
  readonly moment: string;
  readonly view: View;
}

/** Every golden picture: each moment in light and dark, some on a phone too. */
export const SHOTS: readonly Shot[] = (['light', 'dark'] as const).flatMap((theme) =>
  MOMENTS.flatMap(([name, moment]): readonly Shot[] => [
    { name: `${name}-${theme}`, moment, view: { theme, ...WIDE } },
    ...(ON_PHONE.includes(name) ? [{ name: `${name}-${theme}-320`, moment, view: { theme, ...PHONE } }] : []),
  ]),
);
