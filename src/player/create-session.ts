import { langOf, textIn } from '../case/text.ts';
import { animationFrames, type FrameSource } from '../clock/animation-frames.ts';
import { createClock } from '../clock/create-clock.ts';
import type { Transport } from '../clock/types.ts';
import { marks } from '../scene/marks.ts';
import { distancesKnownAt, measureDistanceClaims } from '../scene/measure-distance-claims.ts';
import { sceneAt } from '../scene/scene-at.ts';
import { asKnownWords } from '../words/as-known-words.ts';
import { sentence } from '../words/sentence.ts';
import { announce } from './announce.ts';
import { createInterface } from './create-interface.ts';
import { createMapTools } from './create-map-tools.ts';
import { createShownJourney } from './create-shown-journey.ts';
import { createFrameLoop } from './frame-loop.ts';
import { createMapSlot } from './map-slot.ts';
import { playFromBeginning } from './play-from-beginning.ts';
import { beginningOf, caseTimeOf, openingMoment } from './playback.ts';
import type { Premise } from './reconstruction/messages.ts';
import type { Session, SessionDeps } from './session.ts';
import { roomiestSentences } from './view/roomiest-sentences.ts';
import { DEFAULT_SPEED, speedGroups } from './view/speed-groups.ts';

/** Plays a reconstructed case: one clock, and everything on screen a function of its time. */
export const createSession = (deps: SessionDeps): Session => {
  const { window, layout, placed, labels, options } = deps;
  const { lang } = options;
  const subject = placed.case;
  const speeds = speedGroups(labels, lang);
  const source = framesOf(window);
  let ghosts = options.ghosts;
  const shown = createShownJourney({
    window,
    placed,
    premise: deps.premise,
    first: deps.knowledge,
    ask: deps.ask,
    fail: deps.fail,
    createLate: deps.createLate,
    onJourney: (next, timeline) => {
      context = next;
      measured = distancesKnownAt(measured, context.journey.asOf);
      map.setContext(context, measured);
      tools.setMeasured(measured);
      controls.setContext(context, timeline);
      frames.request('now');
    },
    onKnowledge: (span, detail) => {
      clock.setTimeline(span, marks(context));
      layout.element.dataset.detail = detail;
      if (detail === 'full') keepRoom();
      // The slider says the time; what became of the train has to be said beside it, once the reader rests.
      if (detail === 'full') {
        deps.say(`${asOfWords()}. ${sentence(sceneAt(context, clock.state.t), context, lang).lead}`);
      }
    },
    onGains: (gains) => {
      controls.showGains(gains);
      frames.request('now');
    },
  });
  let context = shown.context();
  let measured = measureDistanceClaims(context);
  const timeline = shown.timeline();
  const playing = options.autoplay && !deps.reducedMotion;
  const t = openingMoment(context, deps.moment, { span: timeline.span, playing });
  const clock = createClock({
    span: timeline.span,
    marks: marks(context),
    initial: { t, speed: DEFAULT_SPEED, playing },
    ...(deps.reducedMotion ? {} : { frames$: animationFrames(source) }),
  });
  const send = playFromBeginning(clock, deps.moment !== null, () => beginningOf(context, clock.state.span));
  const title = { title: textIn(subject.question, lang), titleLang: langOf(subject.question, subject, lang) };
  const asOfWords = (): string => asKnownWords(context.journey, subject, lang);

  const linkNow = (): string =>
    options.linkTo({
      epoch: subject.origin + clock.state.t,
      asOf: subject.origin + shown.premise().asOf,
      version: subject.version,
      leftOut: shown.premise().leftOut,
      ghosts,
    });
  const pick = (reportId: string): void => {
    const moment = context.reportById.get(reportId)?.moment;
    if (moment !== undefined && Number.isFinite(moment)) send({ type: 'seek', t: moment });
  };
  /** Marks the report that the reader points at in list, diagram and map at once, wherever that is. */
  const point = (reportId: string | null): void => {
    controls.point(reportId);
    map.point(reportId);
  };
  const map = createMapSlot({
    host: layout.map,
    over: [layout.mapTop, layout.mapViews, layout.mapTools, layout.mapBottom, layout.mapNotice],
    context,
    measured,
    layers: deps.layers,
    labels,
    lang,
    theme: deps.theme,
    cooperative: options.cooperative,
    live: deps.live,
    reducedMotion: deps.reducedMotion,
    onView: (view) => controls.showView(view),
    onPick: pick,
    onPoint: point,
    onTrack: (track) => controls.showTrack(track),
    onMeasure: (claimId) => tools.openClaim(claimId),
    onSpot: (spot) => tools.spot(spot),
    onNote: deps.note,
    onDrawn: deps.onDrawn,
  });
  const controls = createInterface({
    layout,
    context,
    labels,
    lang,
    timeline,
    speeds,
    reducedMotion: deps.reducedMotion,
    send,
    onAsOf: (asOf) => know({ ...shown.premise(), asOf }),
    onAsOfRest: shown.rest,
    onHear: (reportId, heard) => {
      const premise = shown.premise();
      const others = premise.leftOut.filter((id) => id !== reportId);
      know({ ...premise, leftOut: heard ? others : [...others, reportId].sort() });
    },
    onStudy: () => {
      shown.weigh();
      frames.request('now');
    },
    ask: deps.ask,
    onLearned: () => frames.request('now'),
    fail: deps.fail,
    onHearAll: () => know({ ...shown.premise(), leftOut: [] }),
    onPoint: point,
    onView: (view) => {
      map.setView(view);
      controls.showView(view);
    },
    onGhosts: (on) => showGhosts(on),
    transportNow: () => clock.state,
    onKey: (type) => {
      if (type === 'ghosts') showGhosts(!ghosts);
      if (type === 'measure') tools.toggleMeasuring();
    },
    onPeek: (t) => map.peek(t === null ? null : (sceneAt(context, t).train?.at ?? null)),
    onZoom: map.zoom,
    linkNow,
    say: deps.say,
    createLate: deps.createLate,
  });
  const tools = createMapTools({
    layout,
    context,
    measured,
    lang,
    onMeasuring: map.setMeasuring,
    onRule: map.rule,
    onFrame: map.frame,
    say: deps.say,
    createLate: deps.createLate,
  });
  controls.showView('follow');
  controls.showPremise(shown.premise());
  layout.element.dataset.detail = 'full';
  const keepRoom = (): void => deps.headline.keepRoomFor(roomiestSentences(context, shown.timeline().span, lang));
  keepRoom();

  const frames = createFrameLoop(source, (words) => {
    const { state } = clock;
    const scene = sceneAt(context, state.t);
    map.show(scene, words, !state.playing);
    controls.showFrame(state, scene, words);
    if (!words) return;
    const { lead, detail } = sentence(scene, context, lang);
    deps.headline.update({ ...title, lead, rest: detail, asOf: asOfWords() });
  });
  let last: Transport = clock.state;
  const states = clock.state$.subscribe((state) => {
    frames.request(state.playing && last.playing ? 'soon' : 'now');
    if (state.playing !== last.playing) options.onEvent({ type: 'state', t: state.t, playing: state.playing });
    last = state;
  });
  const events = clock.events$.subscribe((event) => {
    if (event.type === 'report') options.onEvent(event);
    const words = announce(event, { context, labels, lang, playing: clock.state.playing });
    if (words !== null) deps.say(words);
  });
  const showGhosts = (on: boolean): void => {
    ghosts = on;
    controls.showGhosts(on);
    shown.drawGhosts(on);
    if (on) deps.say(labels.ghostsNote);
  };
  if (ghosts) showGhosts(true);
  const know = (premise: Premise): void => {
    controls.showPremise(premise);
    shown.want(premise);
    frames.request('now');
  };
  const print = deps.createLate(
    () => import('./create-print.ts'),
    ({ createPrint }) => {
      const onChange = (printing: boolean): void => {
        map.setPrinting(printing);
        controls.refit();
      };
      return createPrint({ window, layout, onChange });
    },
  );
  const steps = deps.reducedMotion
    ? deps.createLate(
        () => import('./step-frames.ts'),
        ({ stepFrames }) => ({ destroy: stepFrames(clock, window) }),
        'first',
      )
    : null;

  return {
    dispatch: send,
    goTo: (moment) => send({ type: 'seek', t: caseTimeOf(moment, subject) }),
    knowAsOf: (moment) => {
      know({ ...shown.premise(), asOf: moment === null ? subject.asOf : caseTimeOf(moment, subject) });
      shown.rest();
    },
    isPlaying: () => clock.state.playing,
    linkNow,
    setTheme: map.setTheme,
    setLive: map.setLive,
    destroy() {
      shown.stop();
      steps?.destroy();
      print.destroy();
      states.unsubscribe();
      events.unsubscribe();
      clock.destroy();
      frames.stop();
      map.destroy();
      controls.destroy();
      tools.destroy();
    },
  };
};

const framesOf = (window: Window): FrameSource => ({
  requestFrame: (callback) => window.requestAnimationFrame(callback),
  cancelFrame: (handle) => window.cancelAnimationFrame(handle),
});
