import type { Journey } from '../journey/types.ts';
import type { SceneContext } from '../scene/context.ts';
import { contextOnRails } from '../scene/context-on-rails.ts';
import type { Span } from '../time/types.ts';
import type { CreateLate } from './late-parts.ts';
import { spanOf, type Timeline, timelineOf } from './playback.ts';
import type { Knowledge, LaidCase, Premise, Question, ShownDetail } from './reconstruction/messages.ts';
import type { Gains } from './view/report-states.ts';

export interface ShownJourneyDeps {
  readonly window: Window;
  readonly placed: LaidCase;
  readonly premise: Premise;
  readonly first: Knowledge;
  readonly ask: (question: Question, signal: AbortSignal) => Promise<Knowledge>;
  readonly fail: (error: unknown) => void;
  readonly createLate: CreateLate;
  /** Another journey is there to be shown. */
  readonly onJourney: (context: SceneContext, timeline: Timeline) => void;
  /** That journey rests on other knowledge, in this detail. */
  readonly onKnowledge: (span: Span, detail: ShownDetail) => void;
  /** How much each report narrows the journey is known now. */
  readonly onGains: (gains: Gains) => void;
}

/** The journey on screen, what it rests on, and how another one takes its place. */
export interface ShownJourney {
  readonly context: () => SceneContext;
  readonly timeline: () => Timeline;
  /** What the reader asks the journey to rest on; the one that does may still be coming. */
  readonly premise: () => Premise;
  readonly want: (premise: Premise) => void;
  /** The reader has come to rest on what was wanted. */
  readonly rest: () => void;
  /** How much each report narrows the journey is wanted as well. */
  readonly weigh: () => void;
  /** Journeys drawn from it are wanted, or no longer. */
  readonly drawGhosts: (on: boolean) => void;
  readonly stop: () => void;
}

export const createShownJourney = (deps: ShownJourneyDeps): ShownJourney => {
  const { window, placed, first } = deps;
  let context = contextOnRails({ ...placed, journey: first.journey });
  let timeline = timelineOf(spanOf(context, first.story));
  let wanted = deps.premise;
  /** The one on screen, without the journeys that may be drawn from it. */
  let plain = first.journey;

  const showJourney = (journey: Journey): void => {
    context = contextOnRails({ ...placed, journey });
    deps.onJourney(context, timeline);
  };
  /** Other knowledge under the same clock. The time axis changes only with the full answer: under a drag it stands still. */
  const show = ({ journey, story }: Knowledge, detail: ShownDetail): void => {
    switch (detail) {
      case 'weighed':
        deps.onGains(new Map(journey.verdicts.map(({ reportId, gain }) => [reportId, gain])));
        return;
      case 'drawn':
        showJourney(journey);
        return;
      case 'full':
      case 'coarse':
        plain = journey;
        if (detail === 'full') timeline = timelineOf(spanOf(context, story));
        showJourney(journey);
        deps.onKnowledge(timeline.span, detail);
    }
  };
  const inquiry = deps.createLate(
    () => import('./create-inquiry.ts'),
    ({ createInquiry }) =>
      createInquiry({
        premise: deps.premise,
        first,
        ask: deps.ask,
        show,
        fail: deps.fail,
        after: (delayMs, callback) => {
          const timer = window.setTimeout(callback, delayMs);
          return () => window.clearTimeout(timer);
        },
      }),
  );
  return {
    context: () => context,
    timeline: () => timeline,
    premise: () => wanted,
    want: (premise) => {
      wanted = premise;
      inquiry.use(({ want }) => want(premise));
    },
    rest: () => inquiry.use(({ rest }) => rest()),
    weigh: () => inquiry.use(({ also }) => also('weighed', true)),
    drawGhosts: (on) => {
      inquiry.use(({ also }) => also('drawn', on));
      if (!on) showJourney(plain);
    },
    stop: inquiry.destroy,
  };
};
