import type { Lang } from '../../case/types.ts';
import { WHOLE_S } from '../../clock/pace.ts';
import type { Speed } from '../../clock/types.ts';
import type { SpeedGroup } from '../../ui/speed-choices.ts';
import { durationWords } from '../../words/duration-words.ts';
import { rateWords } from '../../words/rate-words.ts';
import type { UiLabels } from '../../words/ui-labels.ts';

/** How many times as fast as the pace. */
const PACED_RATES = [2, 1, 0.5, -1] as const;
/** Event seconds a second; 1 is real time. */
const EVEN_RATES = [1, 60, 300, 600, 1800, 3600, 7200, 14400, -600, -3600] as const;

/** A whole case in a minute, slow where there are reports. */
export const DEFAULT_SPEED: Speed = { paced: true, rate: 1 };

/** The speeds on offer: by the pace of the reports, and always alike; forwards and, for some of them, backwards. */
export const speedGroups = (labels: UiLabels, lang: Lang): readonly SpeedGroup[] => [
  {
    label: labels.pacedSpeeds,
    choices: PACED_RATES.map((rate) => ({ paced: true, rate, label: pacedLabel(rate, labels, lang) })),
  },
  {
    label: labels.evenSpeeds,
    choices: EVEN_RATES.map((rate) => ({
      paced: false,
      rate,
      label: rate === 1 ? labels.realTime : rateWords(rate, lang),
    })),
  },
];

const pacedLabel = (rate: number, labels: UiLabels, lang: Lang): string => {
  const duration = durationWords(WHOLE_S / Math.abs(rate), lang);
  return rate < 0 ? labels.backIn(duration) : labels.wholeIn(duration);
};
