import type { Lang } from '../case/types.ts';
import type { SceneContext } from '../scene/context.ts';
import type { CaseTime, Span } from '../time/types.ts';
import { adoptStylesAround } from '../ui/adopt-styles-around.ts';
import { followPointing } from '../ui/follow-pointing.ts';
import { createStringline, type StringlineControl } from '../ui/stringline/create-stringline.ts';
import { STRINGLINE_STYLES } from '../ui/styles/stringline-styles.ts';
import type { TimeSlider } from '../ui/time-slider.ts';
import type { ReportItem } from '../ui/types.ts';
import { lateStringsFor } from '../words/late-strings.ts';
import { stringlineView } from './view/stringline-view.ts';
import { createTimeAxes } from './view/time-axes.ts';

export interface DiagramDeps {
  readonly lang: Lang;
  readonly slider: TimeSlider;
  readonly items: readonly ReportItem[];
  /** Where the list of reports is. */
  readonly list: HTMLElement;
  readonly onSeek: (t: CaseTime) => void;
  readonly onPick: (reportId: string) => void;
  /** The reader points at a report in diagram or list, by pointer or by focus, and at a time in the diagram; null at none. */
  readonly onPoint: (reportId: string | null) => void;
  readonly onPeek: (t: CaseTime | null) => void;
}

/** The diagram that is drawn into the room of the time slider, and the list of reports pointing at each other. */
export interface Diagram extends Omit<StringlineControl, 'setView'> {
  /** Another journey of the same reports, over this span. */
  readonly setContext: (context: SceneContext, span: Span) => void;
}

export const createDiagram = (deps: DiagramDeps, context: SceneContext, span: Span): Diagram => {
  const { lang, slider } = deps;
  const dropStyles = adoptStylesAround(slider.element, [STRINGLINE_STYLES]);
  const axesOf = createTimeAxes(context.case, lang);
  const viewOf = (next: SceneContext, over: Span) => stringlineView(next, over, lang, axesOf);
  const { setView, ...stringline } = createStringline({
    ...deps,
    labels: lateStringsFor(lang).ui,
    view: viewOf(context, span),
    reports: deps.items,
  });
  const stopPointing = followPointing(deps.list, deps.onPoint);
  return {
    ...stringline,
    setContext: (next, nextSpan) => setView(viewOf(next, nextSpan)),
    destroy() {
      stopPointing();
      stringline.destroy();
      dropStyles();
    },
  };
};
