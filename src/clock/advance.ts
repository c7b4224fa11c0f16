import type { CaseTime } from '../time/types.ts';
import { MAX_ELAPSED_S } from './limits.ts';
import { marksMet } from './marks.ts';
import { axisOf } from './playback-axis.ts';
import type { Transition } from './transition.ts';
import type { ClockEvent, Mark, Transport } from './types.ts';

const reportsMet = (marks: readonly Mark[], from: CaseTime, to: CaseTime, direction: 1 | -1): readonly ClockEvent[] =>
  marksMet(marks, from, to).map(({ id, t }) => ({ type: 'report', id, t, direction }));

/**
 * One frame of a playing transport. At the border it runs into, a looping transport goes on from the other border with
 * what is left of the frame; any other pauses there and says `pause`, then `end`, as a media element does.
 */
export const advance = (transport: Transport, elapsedS: number, marks: readonly Mark[]): Transition => {
  const { span, rate, loop } = transport;
  const axis = axisOf(transport);
  const direction = rate > 0 ? 1 : -1;
  const [entry, exit] = direction === 1 ? [span.start, span.end] : [span.end, span.start];
  const events: ClockEvent[] = [];
  // Not a number and time running backwards count as no time at all.
  let left = elapsedS > 0 ? Math.min(elapsedS, MAX_ELAPSED_S) * Math.abs(rate) : 0;
  let t = transport.t;
  let toExit = Math.abs(axis.at(exit) - axis.at(t));
  while (loop && span.end > span.start && left > toExit) {
    events.push(...reportsMet(marks, t, exit, direction));
    left -= toExit;
    t = entry;
    toExit = Math.abs(axis.at(exit) - axis.at(entry));
  }
  const reached = left >= toExit ? exit : axis.onward(t, direction * left);
  events.push(...reportsMet(marks, t, reached, direction));
  if (reached !== exit || (loop && span.end > span.start)) {
    return { transport: reached === transport.t ? transport : { ...transport, t: reached }, events };
  }
  events.push({ type: 'pause', t: exit }, { type: 'end', t: exit });
  return { transport: { ...transport, t: exit, playing: false }, events };
};
