import figures from '../calibrate/simulated-figures.json';
import type { Lang } from '../case/types.ts';
import type { SceneContext } from '../scene/context.ts';
import type { Scene } from '../scene/types.ts';
import { adoptStylesAround } from '../ui/adopt-styles-around.ts';
import { createHowPanel } from '../ui/how-panel.ts';
import type { ReportActions } from '../ui/report-entry.ts';
import { HOW_STYLES } from '../ui/styles/how-styles.ts';
import { TABLE_STYLES } from '../ui/styles/table-styles.ts';
import { lateStringsFor } from '../words/late-strings.ts';
import { stringsFor } from '../words/strings.ts';
import { createStudy, type StudyDeps } from './create-study.ts';
import { calibrationTable } from './view/calibration-table.ts';
import { createHeldWithout } from './view/held-without.ts';
import { howState } from './view/how-state.ts';

export interface HowDeps extends ReportActions, StudyDeps {
  readonly lang: Lang;
  /** The reader looks into the evidence. */
  readonly onStudy: () => void;
}

/** What "How do we know?" unfolds, with the study of what the journey would be without the reports that hold it. */
export interface How {
  readonly showFrame: (context: SceneContext, scene: Scene) => void;
  readonly destroy: () => void;
}

/** @param fold where it unfolds */
export const createHow = (deps: HowDeps, fold: HTMLDetailsElement): How => {
  const { lang } = deps;
  const { evidence } = stringsFor(lang);
  const dropStyles = adoptStylesAround(fold, [TABLE_STYLES, HOW_STYLES]);
  const study = createStudy(deps);
  const heldWithout = createHeldWithout();
  const panel = createHowPanel({
    ...deps,
    fold,
    evidence,
    how: lateStringsFor(lang).how,
    calibration: calibrationTable(figures, lang),
  });
  return {
    showFrame(context, scene) {
      if (!panel.isOpen()) return;
      const state = howState(context, scene, { study, heldWithout }, lang);
      panel.update(state);
      const reports = [...state.behind, ...state.current, ...state.ahead];
      study.look(
        context.journey,
        reports.map(({ id }) => id),
      );
    },
    destroy() {
      study.stop();
      panel.destroy();
      dropStyles();
    },
  };
};
