import type { Lang } from '../case/types.ts';
import { rateNow } from '../clock/rate-now.ts';
import type { Command, Transport } from '../clock/types.ts';
import type { SceneContext } from '../scene/context.ts';
import { partingOf } from '../scene/parting-of.ts';
import type { Scene } from '../scene/types.ts';
import type { CaseTime } from '../time/types.ts';
import { type CameraView, type ChosenView, createCameraBar } from '../ui/camera-bar.ts';
import { createClockCard } from '../ui/clock-card.ts';
import { createElement } from '../ui/create-element.ts';
import { createGhostSwitch } from '../ui/ghost-switch.ts';
import type { KeyAction } from '../ui/key-action.ts';
import type { Layout } from '../ui/layout.ts';
import { createReadouts } from '../ui/readouts.ts';
import { createRouteShares } from '../ui/route-shares.ts';
import type { SpeedGroup } from '../ui/speed-choices.ts';
import type { StringlineState, TrackMark } from '../ui/stringline/create-stringline.ts';
import { createTimeSlider } from '../ui/time-slider.ts';
import { createTransportBar } from '../ui/transport-bar.ts';
import type { ReportState } from '../ui/types.ts';
import { distanceReadouts } from '../words/distance-words.ts';
import { rateWords, roughRateWords } from '../words/rate-words.ts';
import { stringsFor } from '../words/strings.ts';
import { clockFaces } from '../words/time-words.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import { valueText } from '../words/value-text.ts';
import { createEvidence } from './create-evidence.ts';
import type { StudyDeps } from './create-study.ts';
import type { CreateLate } from './late-parts.ts';
import type { Timeline } from './playback.ts';
import type { Premise } from './reconstruction/messages.ts';
import { reportItems } from './view/report-items.ts';
import type { Gains } from './view/report-states.ts';
import { routeShares } from './view/route-shares.ts';

export interface InterfaceDeps extends StudyDeps {
  readonly layout: Layout;
  readonly context: SceneContext;
  readonly labels: UiLabels;
  readonly lang: Lang;
  readonly timeline: Timeline;
  readonly speeds: readonly SpeedGroup[];
  /** Playing steps from report to report: then there is no rate at which the time goes by. */
  readonly reducedMotion: boolean;
  readonly send: (command: Command) => void;
  /** The reader asks what was known then, and has come to rest there. */
  readonly onAsOf: (asOf: CaseTime) => void;
  readonly onAsOfRest: () => void;
  /** The reader wants a report to be heard or not, and all of them. */
  readonly onHear: (reportId: string, heard: boolean) => void;
  readonly onHearAll: () => void;
  /** The reader looks into the evidence. */
  readonly onStudy: () => void;
  /** The reader points at a report; null at none. */
  readonly onPoint: (reportId: string | null) => void;
  /** The reader points at a time in the diagram; null at none. */
  readonly onPeek: (t: CaseTime | null) => void;
  readonly onView: (view: ChosenView) => void;
  /** The reader wants possible journeys in place of the glow, or no longer. */
  readonly onGhosts: (on: boolean) => void;
  readonly transportNow: () => Transport;
  /** A key was pressed for something that no control here does. */
  readonly onKey: (type: KeyAction['type']) => void;
  readonly onZoom: (direction: 1 | -1) => void;
  readonly linkNow: () => string;
  readonly say: (text: string) => void;
  readonly createLate: CreateLate;
}

/** The controls of one case, in their places. What moves every frame, what is read and what was known are shown apart. */
export interface Interface {
  /** Other knowledge of the same case, for the words from now on. */
  readonly setContext: (context: SceneContext, timeline: Timeline) => void;
  /** What the reader asks the journey to rest on; the journey that does may still be coming. */
  readonly showPremise: (premise: Premise) => void;
  readonly showGains: (gains: Gains) => void;
  /** Marks a report in the list and in the diagram; null for none. */
  readonly point: (reportId: string | null) => void;
  /** @param words true where what is read is brought up to date as well */
  readonly showFrame: (transport: Transport, scene: Scene, words: boolean) => void;
  readonly showView: (view: CameraView) => void;
  readonly showGhosts: (on: boolean) => void;
  /** Marks in the diagram the chainage that the reader points at on the map; null for none. */
  readonly showTrack: (track: TrackMark | null) => void;
  /** Fits what is drawn to its place at once, as when that is about to be printed. */
  readonly refit: () => void;
  readonly destroy: () => void;
}

/** Makes the controls of a case and puts them into the layout. */
export const createInterface = (deps: InterfaceDeps): Interface => {
  const { layout, labels, lang, send } = deps;
  let { context, timeline } = deps;
  const { case: subject } = context;
  const seek = (t: CaseTime): void => send({ type: 'seek', t });
  const items = reportItems(context, lang);

  const transportBar = createTransportBar({ labels, speeds: deps.speeds, send });
  const distances = createReadouts({ labels });
  const slider = createTimeSlider({ labels, ...timeline, axes: subject.clocks.length, onSeek: seek });
  /** The newest place of the playhead, and what the moment makes of each report. */
  let marked: StringlineState | null = null;
  let states: ReadonlyMap<string, ReportState> = new Map();
  const diagram = deps.createLate(
    () => Promise.all([import('./create-diagram.ts'), import('./create-keys.ts')]),
    ([{ createDiagram }, { createKeys }]) => {
      const made = createDiagram(
        { ...deps, slider, items, list: layout.reports, onSeek: seek, onPick: evidence.show },
        context,
        timeline.span,
      );
      made.showReports(states);
      if (marked !== null) made.update(marked);
      const keys = createKeys({
        ...deps,
        element: layout.element,
        isOn: () => about.now()?.keysOn() ?? true,
        stepNow: () => timeline.stepS,
        onAction: (type) => {
          if (type === 'list') evidence.focusList();
          if (type === 'help') about.use(({ toggleHelp }) => toggleHelp());
          deps.onKey(type);
        },
      });
      const destroy = (): void => {
        keys.destroy();
        made.destroy();
      };
      return { ...made, destroy };
    },
    'first',
  );
  const asOf = deps.createLate(
    () => import('./create-as-of.ts'),
    ({ createAsOf }) => {
      const made = createAsOf(deps, subject);
      if (premised !== null) made.showPremise(premised);
      return made;
    },
    'first',
  );
  let premised: Premise | null = null;
  const clockCard = createClockCard({ labels, count: subject.clocks.length });
  const camera = createCameraBar({
    labels,
    map: stringsFor(lang).map,
    hasJunction: partingOf(context.ranked) !== null,
    onView: deps.onView,
    onZoom: deps.onZoom,
  });
  const ghosts = createGhostSwitch({ labels, onSwitch: deps.onGhosts });
  const shares = createRouteShares({ labels });
  const evidence = createEvidence({ ...deps, items, onSeek: seek });
  const about = deps.createLate(
    () => import('./create-about.ts'),
    ({ createAbout }) => {
      const made = createAbout({ ...deps, context });
      if (shown !== null) made.showFrame(shown);
      return made;
    },
  );
  /** The newest scene whose words are on screen. */
  let shown: Scene | null = null;

  const controls = [transportBar, distances, slider, asOf, clockCard, camera, ghosts];
  const below = [shares, evidence, about, diagram];
  layout.transport.append(createElement('div', 'sl-bars', {}, [transportBar.element]), distances.element);
  layout.mapViews.append(camera.element);
  layout.diagram.append(slider.element);
  layout.mapTop.append(clockCard.element);
  layout.mapTools.append(ghosts.element);
  layout.reports.prepend(shares.element);
  shares.update(routeShares(context, lang));

  return {
    setContext(next, nextTimeline) {
      context = next;
      timeline = nextTimeline;
      evidence.setContext(context);
      about.now()?.setContext(context);
      shares.update(routeShares(context, lang));
      slider.setSpan(timeline.span, timeline.stepS);
      diagram.now()?.setContext(context, timeline.span);
    },
    showPremise(premise) {
      premised = premise;
      asOf.now()?.showPremise(premise);
      evidence.showLeftOut(premise.leftOut);
    },
    showGains: evidence.showGains,
    point(reportId) {
      evidence.point(reportId);
      diagram.now()?.point(reportId);
    },
    showFrame(transport, scene, words) {
      transportBar.update(transport);
      const { t } = transport;
      marked = { t, train: trainOf(scene) };
      diagram.now()?.update(marked);
      if (!words) return;
      // The slider is for keyboard and speech, and moving its thumb costs a layout: it follows at the pace of the words.
      slider.update({ t, valueText: valueText(scene, context, lang) });
      states = evidence.showFrame(scene);
      diagram.now()?.showReports(states);
      shown = scene;
      about.now()?.showFrame(scene);
      clockCard.update({
        faces: clockFaces(scene.t, subject, lang),
        rate: deps.reducedMotion ? '' : transport.playing ? momentaryRate(transport, lang) : labels.paused,
      });
      distances.update(distanceReadouts(scene.distances, subject, lang));
    },
    showView: (view) => camera.update({ view }),
    showGhosts: (on) => ghosts.update({ on }),
    showTrack: (track) => diagram.now()?.showTrack(track),
    refit: () => diagram.now()?.refit(),
    destroy() {
      for (const control of [...controls, ...below]) control.destroy();
    },
  };
};

const momentaryRate = (transport: Transport, lang: Lang): string =>
  (transport.paced ? roughRateWords : rateWords)(rateNow(transport), lang);

/** The likeliest route's position, as the diagram marks it. */
const trainOf = ({ routes: [lead] }: Scene) =>
  lead === undefined || lead.medianKm === null || lead.intervals === null
    ? null
    : { km: lead.medianKm, p90: lead.intervals.p90 };
