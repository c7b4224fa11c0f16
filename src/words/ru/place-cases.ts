import type { PlaceKind } from '../../case/types.ts';
import type { NamedPlace } from '../strings.ts';

/** A case of the Russian noun, as far as the sentences need one. */
export type NounCase = 'nominative' | 'genitive' | 'accusative' | 'instrumental';

type Forms = Readonly<Record<NounCase, string>>;

const forms = (nominative: string, genitive: string, accusative: string, instrumental: string): Forms => ({
  nominative,
  genitive,
  accusative,
  instrumental,
});

const STATION = forms('станция', 'станции', 'станцию', 'станцией');
const BRIDGE = forms('мост', 'моста', 'мост', 'мостом');

/** What a place is, said before its name so that the name itself can stay in the nominative: `у станции Хасан`. */
const KINDS: Readonly<Record<PlaceKind, Forms>> = {
  station: STATION,
  bridge: BRIDGE,
  border: forms('пункт', 'пункта', 'пункт', 'пунктом'),
  junction: forms('узел', 'узла', 'узел', 'узлом'),
  town: forms('пункт', 'пункта', 'пункт', 'пунктом'),
  venue: forms('объект', 'объекта', 'объект', 'объектом'),
  area: forms('район', 'района', 'район', 'районом'),
  stretch: forms('участок', 'участка', 'участок', 'участком'),
};

/** Names that begin with a noun of their own: that noun is declined, and the rest depends on it. */
const HEADS: readonly Forms[] = [
  STATION,
  BRIDGE,
  forms('окрестности', 'окрестностей', 'окрестности', 'окрестностями'),
  forms('космодром', 'космодрома', 'космодром', 'космодромом'),
  forms('разъезд', 'разъезда', 'разъезд', 'разъездом'),
  forms('порт', 'порта', 'порт', 'портом'),
  forms('граница', 'границы', 'границу', 'границей'),
];

/** Regions are named by an adjective and their noun: `Амурская область`, `Приморский край`. Both are declined, by rule. */
const REGIONS: readonly (readonly [RegExp, Forms])[] = [
  [/^(\S+)ая область$/, forms('ая область', 'ой области', 'ую область', 'ой областью')],
  [/^(\S+)ий край$/, forms('ий край', 'ого края', 'ий край', 'им краем')],
];

/** A place in a case: `станции Хасан`, `моста через Раздольную`, `Амурской области`. */
export function placeInCase({ name, kind }: NamedPlace, nounCase: NounCase): string {
  const [first = '', ...rest] = name.split(' ');
  const head = HEADS.find(({ nominative }) => nominative === first.toLowerCase());
  if (head !== undefined) return [head[nounCase], ...rest].join(' ');
  for (const [pattern, endings] of REGIONS) {
    const stem = pattern.exec(name)?.[1];
    if (stem !== undefined) return stem + endings[nounCase];
  }
  return `${KINDS[kind][nounCase]} ${name}`;
}
