import { clampToSpan } from '../time/span.ts';
import type { CaseTime } from '../time/types.ts';
import { advance } from './advance.ts';
import { MAX_PACED_RATE, MAX_RATE, SAME_MOMENT_S, STEP_GRACE_S } from './limits.ts';
import { marksAt, neighbourTime } from './marks.ts';
import { axisOf } from './playback-axis.ts';
import type { ClockEvent, Command, Mark, Speed, Transport } from './types.ts';

/** What a command makes of a transport, and what there is to say about it. Without effect the transport is the same object. */
export interface Transition {
  readonly transport: Transport;
  readonly events: readonly ClockEvent[];
}

const unchanged = (transport: Transport): Transition => ({ transport, events: [] });

const play = (transport: Transport): Transition => {
  if (transport.playing) return unchanged(transport);
  const { span, rate } = transport;
  const [entry, exit] = rate > 0 ? [span.start, span.end] : [span.end, span.start];
  const t = transport.t === exit ? entry : transport.t;
  return { transport: { ...transport, t, playing: true }, events: [{ type: 'play', t }] };
};

const pause = (transport: Transport): Transition =>
  transport.playing
    ? { transport: { ...transport, playing: false }, events: [{ type: 'pause', t: transport.t }] }
    : unchanged(transport);

const seek = (transport: Transport, wanted: CaseTime): Transition => {
  if (Number.isNaN(wanted)) return unchanged(transport);
  const t = clampToSpan(wanted, transport.span);
  return { transport: t === transport.t ? transport : { ...transport, t }, events: [{ type: 'seek', t }] };
};

const restart = (transport: Transport): Transition => {
  const { span, rate } = transport;
  const sought = seek(transport, rate > 0 ? span.start : span.end);
  const played = play(sought.transport);
  return { transport: played.transport, events: [...sought.events, ...played.events] };
};

const step = (transport: Transport, direction: 1 | -1, marks: readonly Mark[]): Transition => {
  const { t, span, playing, rate } = transport;
  const againstTheRun = playing && Math.sign(rate) !== direction;
  const passed = againstTheRun ? Math.abs(axisOf(transport).onward(t, -rate * STEP_GRACE_S) - t) : 0;
  const margin = Math.max(SAME_MOMENT_S, passed);
  const wanted = neighbourTime(marks, t, direction, margin);
  if (wanted === undefined || wanted !== clampToSpan(wanted, span)) return unchanged(transport);
  const sought = seek(transport, wanted);
  const landed = marksAt(marks, wanted).map(({ id }): ClockEvent => ({ type: 'report', id, t: wanted, direction }));
  return { transport: sought.transport, events: [...sought.events, ...landed] };
};

const changeSpeed = (transport: Transport, { paced, rate: wanted }: Speed): Transition => {
  if (wanted === 0 || Number.isNaN(wanted)) return unchanged(transport);
  const rate = Math.sign(wanted) * Math.min(Math.abs(wanted), paced ? MAX_PACED_RATE : MAX_RATE);
  return unchanged(rate === transport.rate && paced === transport.paced ? transport : { ...transport, paced, rate });
};

/**
 * The clock's whole behaviour, pure. `marks` ascend by time (`inOrder`).
 *
 * - A tick emits each report that it reaches, in the order of reaching: one that stands where the tick began is behind
 *   it already, one where it ends is reached. So reports come once a crossing, however the way is cut into frames.
 * - A seek emits `seek` alone: what it jumps over was not played.
 * - A step emits `seek` and the reports it lands on; with no mark on that side it does nothing.
 * - Play at the border that it would run into begins anew from the other one; so does restart from anywhere.
 * - A rate of 0 or not a number, and a seek to no number, change nothing.
 */
export const transition = (transport: Transport, command: Command, marks: readonly Mark[]): Transition => {
  switch (command.type) {
    case 'play':
      return play(transport);
    case 'pause':
      return pause(transport);
    case 'toggle':
      return transport.playing ? pause(transport) : play(transport);
    case 'restart':
      return restart(transport);
    case 'seek':
      return seek(transport, command.t);
    case 'speed':
      return changeSpeed(transport, command.speed);
    case 'loop':
      return unchanged(command.loop === transport.loop ? transport : { ...transport, loop: command.loop });
    case 'step':
      return step(transport, command.direction, marks);
    case 'tick':
      return transport.playing ? advance(transport, command.elapsedS, marks) : unchanged(transport);
  }
};
