import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../../src/clock/marks.ts';
import { transition } from '../../../src/clock/transition.ts';
import type { ClockEvent, Mark, Transport } from '../../../src/clock/types.ts';
import { createTransport } from './create-transport.ts';

// Multiples of 1/1024 s and whole rates add up without rounding, so a frame may end exactly on a mark.
const frames = fc.array(fc.integer({ min: 1, max: 256 }), { minLength: 1, maxLength: 60 });
const rate = fc.integer({ min: -400, max: 400 }).filter((value) => value !== 0);
const moments = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 30 });

const marksOf = (times: readonly number[]): readonly Mark[] =>
  inOrder(times.map((t, index) => ({ id: `m${index}`, t, window: { start: t, end: t } })));

const play = (start: Transport, elapsed: readonly number[], marks: readonly Mark[]) => {
  let transport = start;
  const events: ClockEvent[] = [];
  for (const elapsedS of elapsed) {
    const next = transition(transport, { type: 'tick', elapsedS }, marks);
    transport = next.transport;
    events.push(...next.events);
  }
  return { transport, events };
};

const in1024ths = (ticks: readonly number[]): readonly number[] => ticks.map((tick) => tick / 1024);

test('the same elapsed time, cut into any frames, tells the same reports and comes to the same moment', () => {
  fc.assert(
    fc.property(
      frames,
      rate,
      moments,
      fc.integer({ min: 0, max: 1000 }),
      fc.boolean(),
      (cut, speed, times, t, loop) => {
        const start = createTransport({ t, rate: speed, loop, playing: true });
        const marks = marksOf(times);
        const whole = play(start, in1024ths(cut), marks);
        const fine = play(start, in1024ths(cut.flatMap((tick) => Array<number>(tick).fill(1))), marks);
        expect(fine.events).toEqual(whole.events);
        expect(fine.transport).toEqual(whole.transport);
      },
    ),
    { numRuns: 300 },
  );
});

test('frames of any fraction of a second come within a microsecond of the same moment', () => {
  const fraction = fc.double({ min: 0.001, max: 0.25, noNaN: true });
  fc.assert(
    fc.property(fc.array(fraction, { maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (cut, pieces) => {
      const start = createTransport({ rate: 37, playing: true, span: { start: 0, end: 1e6 } });
      const whole = play(start, cut, []);
      const fine = play(
        start,
        cut.flatMap((elapsedS) => Array<number>(pieces).fill(elapsedS / pieces)),
        [],
      );
      expect(Math.abs(fine.transport.t - whole.transport.t)).toBeLessThan(1e-6);
    }),
  );
});

test('playing there and back tells each report once forward and once backward', () => {
  fc.assert(
    fc.property(frames, fc.integer({ min: 1, max: 20 }), moments, (cut, speed, times) => {
      const marks = marksOf(times);
      const start = createTransport({ rate: speed, playing: true, span: { start: -1, end: 1e6 }, t: -0.5 });
      const there = play(start, in1024ths(cut), marks);
      const turned = { ...there.transport, rate: -speed };
      const back = play(turned, in1024ths([...cut].reverse()), marks);
      const told = (events: readonly ClockEvent[]) =>
        events.flatMap((event) => (event.type === 'report' ? [event.id] : []));
      const standsOn = (id: string) => marks.find((mark) => mark.id === id)?.t === there.transport.t;
      expect(back.transport.t).toBe(start.t);
      expect(told(back.events)).toEqual(
        told(there.events)
          .reverse()
          .filter((id) => !standsOn(id)),
      );
    }),
  );
});

test('scrubbing to a moment and playing to it give the same transport', () => {
  fc.assert(
    fc.property(frames, rate, moments, fc.integer({ min: 0, max: 1000 }), (cut, speed, times, t) => {
      const start = createTransport({ t, rate: speed, playing: true });
      const marks = marksOf(times);
      const played = play(start, in1024ths(cut), marks).transport;
      const paused = transition(played, { type: 'pause' }, marks).transport;
      const scrubbed = transition({ ...start, playing: false }, { type: 'seek', t: played.t }, marks).transport;
      expect(scrubbed).toEqual(paused);
    }),
  );
});

test('no command takes the clock out of its span', () => {
  const command = fc.oneof(
    fc.record({ type: fc.constant('seek' as const), t: fc.double() }),
    fc.record({ type: fc.constant('tick' as const), elapsedS: fc.double() }),
    fc.record({
      type: fc.constant('speed' as const),
      speed: fc.record({ paced: fc.boolean(), rate: fc.double() }),
    }),
    fc.record({ type: fc.constant('loop' as const), loop: fc.boolean() }),
    fc.record({ type: fc.constant('step' as const), direction: fc.constantFrom(1 as const, -1 as const) }),
    fc.record({ type: fc.constantFrom('play' as const, 'pause' as const, 'toggle' as const, 'restart' as const) }),
  );
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), moments, (commands, times) => {
      const marks = marksOf(times);
      let transport = createTransport();
      for (const each of commands) {
        transport = transition(transport, each, marks).transport;
        expect(transport.t).toBeGreaterThanOrEqual(0);
        expect(transport.t).toBeLessThanOrEqual(1000);
        expect(Math.abs(transport.rate)).toBeGreaterThan(0);
      }
    }),
  );
});
