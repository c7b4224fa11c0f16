import type { SceneContext } from '../scene/context.ts';
import type { Scene } from '../scene/types.ts';
import { createElement } from '../ui/create-element.ts';
import { createDisputeList } from '../ui/dispute-list.ts';
import type { Layout } from '../ui/layout.ts';
import { createReportList } from '../ui/report-list.ts';
import type { ReportItem, ReportState } from '../ui/types.ts';
import { stringsFor } from '../words/strings.ts';
import type { HowDeps } from './create-how.ts';
import type { CreateLate } from './late-parts.ts';
import { premiseKey, premiseOf } from './reconstruction/premise.ts';
import { disputeItems } from './view/dispute-items.ts';
import { createReportStates, type Gains } from './view/report-states.ts';

export interface EvidenceDeps extends HowDeps {
  readonly layout: Layout;
  readonly context: SceneContext;
  readonly items: readonly ReportItem[];
  readonly onHearAll: () => void;
  readonly createLate: CreateLate;
}

/** The evidence of a case beside the map: how anything is known, what contradicts what, and the list of reports with what became of each. */
export interface Evidence {
  readonly setContext: (context: SceneContext) => void;
  /** How much each report narrows the journey, once that is known. */
  readonly showGains: (gains: Gains) => void;
  /** The reports that the reader asks to leave out; the journey without them may still be coming. */
  readonly showLeftOut: (reportIds: readonly string[]) => void;
  /** @returns what the moment makes of each report, for those who draw them */
  readonly showFrame: (scene: Scene) => ReadonlyMap<string, ReportState>;
  /** Marks the report that the reader points at. */
  readonly point: (reportId: string | null) => void;
  /** Brings a report of the list into view. */
  readonly show: (reportId: string) => void;
  readonly focusList: () => void;
  readonly destroy: () => void;
}

const NONE: Gains = new Map();

export const createEvidence = (deps: EvidenceDeps): Evidence => {
  const { layout, lang } = deps;
  const { evidence, ui: labels } = stringsFor(lang);
  let { context } = deps;
  let leftOut: ReadonlySet<string> = new Set();
  /** Of the premise on screen: the same journey may be shown again with something more to it. */
  let gains = NONE;
  let statesOf = createReportStates(context, lang, gains);
  const disputes = createDisputeList({ evidence, onSeek: deps.onSeek });
  const list = createReportList({ ...deps, labels, evidence, reports: deps.items });
  const fold = createElement('details', 'sl-how', {}, [
    createElement('summary', 'sl-summary', {}, [evidence.howTitle]),
  ]);
  const how = deps.createLate(
    () => import('./create-how.ts'),
    ({ createHow }) => createHow(deps, fold),
  );
  const askHow = (): void => how.use(() => {});
  fold.addEventListener('toggle', askHow);
  layout.reports.append(fold, disputes.element, list.element);
  disputes.update(disputeItems(context, lang));
  return {
    setContext(next) {
      if (restsOn(next) !== restsOn(context)) gains = NONE;
      context = next;
      statesOf = createReportStates(context, lang, gains);
      disputes.update(disputeItems(context, lang));
    },
    showGains(next) {
      gains = next;
      statesOf = createReportStates(context, lang, gains);
    },
    showLeftOut(reportIds) {
      leftOut = new Set(reportIds);
    },
    showFrame(scene) {
      const states = statesOf(scene, leftOut);
      list.update(states);
      how.now()?.showFrame(context, scene);
      return states;
    },
    point: (reportId) => list.point(reportId),
    show: list.show,
    focusList: list.focusCurrent,
    destroy() {
      fold.removeEventListener('toggle', askHow);
      how.destroy();
      fold.remove();
      disputes.destroy();
      list.destroy();
    },
  };
};

const restsOn = ({ journey }: SceneContext): string => premiseKey(premiseOf(journey));
