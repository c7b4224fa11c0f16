import type { Case, Lang } from '../case/types.ts';
import type { CaseTime } from '../time/types.ts';
import { adoptStylesAround } from '../ui/adopt-styles-around.ts';
import { createAsOfControl } from '../ui/as-of-control.ts';
import type { Layout } from '../ui/layout.ts';
import { AS_OF_STYLES } from '../ui/styles/as-of-styles.ts';
import { lateStringsFor } from '../words/late-strings.ts';
import type { Premise } from './reconstruction/messages.ts';
import { asOfPresets } from './view/as-of-presets.ts';
import { asOfState } from './view/as-of-state.ts';
import { asOfStops } from './view/as-of-stops.ts';

export interface AsOfDeps {
  readonly layout: Layout;
  readonly lang: Lang;
  /** The reader asks what was known then, and has come to rest there. */
  readonly onAsOf: (asOf: CaseTime) => void;
  readonly onAsOfRest: () => void;
}

/** The clock of knowledge of a case, in its place. */
export interface AsOf {
  /** What the reader asks the journey to rest on. */
  readonly showPremise: (premise: Premise) => void;
  readonly destroy: () => void;
}

export const createAsOf = ({ layout, lang, onAsOf, onAsOfRest }: AsOfDeps, subject: Case): AsOf => {
  const presets = asOfPresets(subject, lang);
  const control = createAsOfControl({
    labels: lateStringsFor(lang).knowledge,
    stops: asOfStops(subject, presets, lang),
    presets,
    onChange: onAsOf,
    onRest: onAsOfRest,
  });
  const dropStyles = adoptStylesAround(layout.knowledge, [AS_OF_STYLES]);
  layout.knowledge.prepend(control.element);
  return {
    showPremise: ({ asOf }) => control.update(asOfState(asOf, subject, lang)),
    destroy() {
      control.destroy();
      dropStyles();
    },
  };
};
