import type { LonLat } from '../../src/network/types.ts';

export interface RiverName {
  readonly name_en: string;
  readonly name_ko: string | null;
  readonly name_ru: string | null;
}

const name = (en: string, ko: string | null, ru: string | null): RiverName => ({
  name_en: en,
  name_ko: ko,
  name_ru: ru,
});

/** Rivers that are a border: a stretch of the border between two countries, from and to the vertices nearest to two points. */
export const BORDER_RIVERS: readonly {
  readonly name: RiverName;
  readonly between: string;
  readonly from: LonLat;
  readonly to: LonLat;
}[] = [
  { name: name('Tumen', '두만강', 'Туманная'), between: 'CHN-PRK', from: [128.45, 42.02], to: [130.637, 42.418] },
  { name: name('Tumen', '두만강', 'Туманная'), between: 'PRK-RUS', from: [130.637, 42.418], to: [130.7, 42.29] },
  { name: name('Yalu', '압록강', 'Ялуцзян'), between: 'CHN-PRK', from: [128.05, 41.95], to: [124.3, 39.9] },
  { name: name('Amur', '아무르강', 'Амур'), between: 'CHN-RUS', from: [122, 53.4], to: [134.4, 48.38] },
  { name: name('Ussuri', '우수리강', 'Уссури'), between: 'CHN-RUS', from: [134.74, 48.25], to: [133.47, 45.4] },
];

/**
 * Other rivers: the way along the lines between points on them. `through`: a bridge known better than the river's line, which is moved there and,
 * less and less, 6 km up and down from it.
 */
export const RIVERS: readonly {
  readonly name: RiverName;
  readonly via: readonly LonLat[];
  readonly through?: LonLat;
}[] = [
  {
    name: name('Razdolnaya', '라즈돌나야강', 'Раздольная'),
    via: [
      [131.79, 43.33],
      [131.92, 43.64],
      [131.92, 43.77],
      [130.9, 43.9],
    ],
    through: [131.91976, 43.63273],
  },
  {
    name: name('Songhua', '쑹화강', 'Сунгари'),
    via: [
      [129.5, 46.3],
      [126.6, 45.8],
    ],
  },
  {
    name: name('Zeya', null, 'Зея'),
    via: [
      [127.6, 50.25],
      [128.1, 51.4],
      [127.5, 53.5],
    ],
  },
  {
    name: name('Taedong', '대동강', 'Тэдонган'),
    via: [
      [125.4, 38.75],
      [126.3, 39.7],
    ],
  },
  {
    name: name('Bureya', null, 'Бурея'),
    via: [
      [129.5, 49.5],
      [131.5, 50.7],
    ],
  },
  {
    name: name('Chongchon', '청천강', null),
    via: [
      [125.4, 39.6],
      [126.2, 40.1],
    ],
  },
];
