import type { PlaceKind } from '../../case/types.ts';
import type { NamedPlace } from '../strings.ts';

/** A case of the Russian noun, as far as the sentences need one. */
type NounCase = 'nominative' | 'genitive' | 'accusative';

type Forms = Readonly<Record<NounCase, string>>;

const forms = (nominative: string, genitive: string, accusative: string): Forms => ({
  nominative,
  genitive,
  accusative,
});

const STATION = forms('станция', 'станции', 'станцию');
const BRIDGE = forms('мост', 'моста', 'мост');

/** What a place is, said before its name so that the name itself can stay in the nominative: `у станции Хасан`. */
const KINDS: Readonly<Record<PlaceKind, Forms>> = {
  station: STATION,
  bridge: BRIDGE,
  border: forms('пункт', 'пункта', 'пункт'),
  junction: forms('узел', 'узла', 'узел'),
  town: forms('пункт', 'пункта', 'пункт'),
  venue: forms('объект', 'объекта', 'объект'),
  area: forms('район', 'района', 'район'),
  stretch: forms('участок', 'участка', 'участок'),
};

/** Names that begin with a noun of their own: that noun is declined, and the rest depends on it. */
const HEADS: readonly Forms[] = [
  STATION,
  BRIDGE,
  forms('окрестности', 'окрестностей', 'окрестности'),
  forms('космодром', 'космодрома', 'космодром'),
  forms('разъезд', 'разъезда', 'разъезд'),
  forms('порт', 'порта', 'порт'),
  forms('граница', 'границы', 'границу'),
];

/** Regions are named by an adjective and their noun: `Амурская область`, `Приморский край`. Both are declined, by rule. */
const REGIONS: readonly (readonly [RegExp, Forms])[] = [
  [/^(\S+)ая область$/, forms('ая область', 'ой области', 'ую область')],
  [/^(\S+)ий край$/, forms('ий край', 'ого края', 'ий край')],
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
