import type { Case, Lang } from '../../case/types.ts';
import type { Scene } from '../../scene/types.ts';
import type { Readout } from '../../ui/types.ts';
import { kmWords } from '../../words/number-words.ts';
import { placeWords } from '../../words/place-words.ts';
import { stringsFor } from '../../words/strings.ts';

/** Distances of the likeliest route at this moment; none where there is no position. */
export const readouts = ({ distances }: Scene, subject: Case, lang: Lang): readonly Readout[] => {
  if (distances === null) return [];
  const { distance } = stringsFor(lang);
  const place = (id: string): string => placeWords(id, subject, lang);
  return [
    { id: 'run', label: distance.run, value: kmWords(distances.runKm, lang) },
    { id: 'to-go', label: distance.toGo, value: kmWords(distances.toGoKm, lang) },
    {
      id: 'origin',
      label: distance.straightTo(place(distances.originPlaceId)),
      value: kmWords(distances.straightToOriginKm, lang),
    },
    {
      id: 'destination',
      label: distance.straightTo(place(distances.destinationPlaceId)),
      value: kmWords(distances.straightToDestinationKm, lang),
    },
  ];
};
