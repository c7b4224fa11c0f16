import type { Case } from '../case/types.ts';
import type { SceneContext } from '../scene/context.ts';
import { mainMoment } from '../scene/main-moment.ts';
import { playbackSpan } from '../scene/marks.ts';
import { around } from '../time/span.ts';
import type { CaseTime, Span } from '../time/types.ts';
import type { Moment } from './options.ts';

const HOUR = 3600;
const STEPS_S = [60, 300, 600, 1800, HOUR] as const;
/** An arrow key moves by no less than this share of the span. */
const FINEST_STEP = 1 / 1500;

/** Seconds of one arrow key: whole minutes, so that the slider says round times. */
const stepFor = ({ start, end }: Span): number => STEPS_S.find((step) => step >= (end - start) * FINEST_STEP) ?? HOUR;

/**
 * What is played: the journey with its margins; where no report bears on one, the reports' own times.
 * @param story how long the story is, whatever part of it was known; see `storySpan`
 */
export const spanOf = (context: SceneContext, story: Span | null): Span => {
  const span = playbackSpan(context, story);
  if (span !== null) return span;
  const told = around(context.reports.flatMap(({ window }) => (window === null ? [] : [window])));
  return told !== null && told.end > told.start ? told : { start: 0, end: HOUR };
};

/** What is scrubbed, and how finely. */
export interface Timeline {
  readonly span: Span;
  /** Seconds of one arrow key. */
  readonly stepS: number;
}

/** The time slider of a span, with its finest step. */
export const timelineOf = (span: Span): Timeline => ({ span, stepS: stepFor(span) });

/** When the train is first reported, which is where the story is played from. */
export const beginningOf = (context: SceneContext, span: Span): CaseTime =>
  context.ranked[0]?.journey.chain?.span.start ?? span.start;

/** The moment to open at: the one asked for; else, at rest, the one that the case's picture tells, and where playing begins at once, the story's beginning. */
export const openingMoment = (
  context: SceneContext,
  moment: Moment | null,
  { span, playing }: { readonly span: Span; readonly playing: boolean },
): CaseTime => {
  if (moment !== null) return caseTimeOf(moment, context.case);
  return playing ? beginningOf(context, span) : mainMoment(context);
};

export const caseTimeOf = (moment: Moment, subject: Case): CaseTime =>
  moment.type === 'seconds' ? moment.t : moment.epoch - subject.origin;
