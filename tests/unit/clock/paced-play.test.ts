import fc from 'fast-check';
import { map } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { describe, expect, test } from 'vitest';
import { createClock } from '../../../src/clock/create-clock.ts';
import { MAX_ELAPSED_S, MAX_PACED_RATE } from '../../../src/clock/limits.ts';
import { createPace } from '../../../src/clock/pace.ts';
import { playedAt, timeAtPlayed } from '../../../src/clock/play-time.ts';
import { rateNow } from '../../../src/clock/rate-now.ts';
import { transition } from '../../../src/clock/transition.ts';
import type { ClockEvent, Command, Mark, Transport } from '../../../src/clock/types.ts';
import { createTransport } from './create-transport.ts';

const SPAN = { start: 0, end: 259_200 };
const MARKS: readonly Mark[] = [
  { id: 'monday', t: 86_400, window: { start: 43_200, end: 129_600 } },
  { id: 'bridge', t: 180_000, window: { start: 179_700, end: 180_300 } },
  { id: 'station', t: 190_800, window: { start: 190_000, end: 191_600 } },
];
const PACE = createPace(SPAN, MARKS);
/** Of a frame that is cut into parts only rounding may differ, s. */
const ROUNDING_S = 1e-6;

const paced = (overrides: Partial<Transport> = {}): Transport =>
  createTransport({ span: SPAN, pace: PACE, paced: true, rate: 1, playing: true, ...overrides });

const play = (start: Transport, elapsed: readonly number[]) =>
  elapsed.reduce<{ transport: Transport; events: readonly ClockEvent[] }>(
    ({ transport, events }, elapsedS) => {
      const next = transition(transport, { type: 'tick', elapsedS }, MARKS);
      return { transport: next.transport, events: [...events, ...next.events] };
    },
    { transport: start, events: [] },
  );

const names = (events: readonly ClockEvent[]) =>
  events.map((event) => (event.type === 'report' ? event.id : event.type));

const frames = (fps: number, seconds: number): readonly number[] => Array<number>(fps * seconds).fill(1 / fps);

describe('played at the pace of its reports', () => {
  test.each([[10], [24], [60], [144]])('a whole case takes a minute at %i frames a second', (fps) => {
    const almost = play(paced(), frames(fps, 59));
    expect(almost.transport.playing).toBe(true);
    const { transport, events } = play(almost.transport, frames(fps, 2));
    expect(transport).toMatchObject({ t: SPAN.end, playing: false });
    expect(names([...almost.events, ...events])).toEqual(['monday', 'bridge', 'station', 'pause', 'end']);
  });

  test('backwards it takes as long, and tells the reports in the opposite order', () => {
    const { transport, events } = play(paced({ t: SPAN.end, rate: -1 }), frames(30, 61));
    expect(transport.t).toBe(SPAN.start);
    expect(names(events)).toEqual(['station', 'bridge', 'monday', 'pause', 'end']);
  });

  test('twice as fast it takes half', () => {
    expect(play(paced({ rate: 2 }), frames(20, 29)).transport.playing).toBe(true);
    expect(play(paced({ rate: 2 }), frames(20, 31)).transport.playing).toBe(false);
  });

  test('it looks slow at a report and fast where there is none', () => {
    expect(rateNow(paced({ t: 180_000 }))).toBeLessThan(rateNow(paced({ t: 86_400 })) / 10);
    expect(rateNow(paced({ t: 5_000, rate: -1 }))).toBeLessThan(-5000);
    expect(rateNow(createTransport({ rate: 600 }))).toBe(600);
  });

  test('where it is after some seconds, the pace says', () => {
    expect(play(paced(), frames(60, 17)).transport.t).toBeCloseTo(timeAtPlayed(PACE, 17), 5);
  });

  test('after a sleep the clock goes on from where it was', () => {
    const t = timeAtPlayed(PACE, 20);
    expect(play(paced({ t }), [3600]).transport.t).toBeCloseTo(timeAtPlayed(PACE, 20 + MAX_ELAPSED_S), 6);
  });

  test('a looping playback goes on from the other end with what is left of the frame', () => {
    const t = timeAtPlayed(PACE, 59.9);
    const round = play(paced({ t, loop: true }), [0.25]).transport;
    expect(playedAt(PACE, round.t)).toBeCloseTo(0.15, 6);
    const back = play(paced({ t: timeAtPlayed(PACE, 0.1), loop: true, rate: -1 }), [0.25]).transport;
    expect(playedAt(PACE, back.t)).toBeCloseTo(59.85, 6);
  });

  test('a step back right after a report that was played past goes to the one before it', () => {
    const t = timeAtPlayed(PACE, playedAt(PACE, 180_000) + 0.5);
    expect(transition(paced({ t }), { type: 'step', direction: -1 }, MARKS).transport.t).toBe(86_400);
    const later = timeAtPlayed(PACE, playedAt(PACE, 180_000) + 1.5);
    expect(transition(paced({ t: later }), { type: 'step', direction: -1 }, MARKS).transport.t).toBe(180_000);
  });

  test('a seek goes where it is told, and playing goes on from there', () => {
    const { transport } = transition(paced(), { type: 'seek', t: 100_000 }, MARKS);
    expect(transport.t).toBe(100_000);
    expect(play(transport, [0.25]).transport.t).toBeCloseTo(timeAtPlayed(PACE, playedAt(PACE, 100_000) + 0.25), 6);
  });

  test('the speed is bounded', () => {
    const fast: Command = { type: 'speed', speed: { paced: true, rate: -1e9 } };
    expect(transition(paced(), fast, MARKS).transport).toMatchObject({ paced: true, rate: -MAX_PACED_RATE });
  });
});

const cut = fc.array(fc.double({ min: 0.001, max: 0.25, noNaN: true }), { maxLength: 40 });
const moment = fc.double({ min: 0, max: SPAN.end, noNaN: true });
const rate = fc.constantFrom(-2, -1, 0.5, 1, 2);

test('however the way is cut into frames, it leads to the same moment', () => {
  fc.assert(
    fc.property(cut, moment, rate, fc.integer({ min: 2, max: 30 }), (elapsed, t, speed, pieces) => {
      const start = paced({ t, rate: speed });
      const whole = play(start, elapsed).transport;
      const fine = play(
        start,
        elapsed.flatMap((each) => Array<number>(pieces).fill(each / pieces)),
      ).transport;
      expect(Math.abs(fine.t - whole.t)).toBeLessThan(ROUNDING_S);
    }),
  );
});

test('playing to a moment and seeking to it give the same transport', () => {
  fc.assert(
    fc.property(cut, moment, rate, (elapsed, t, speed) => {
      const start = paced({ t, rate: speed });
      const played = play(start, elapsed).transport;
      const paused = transition(played, { type: 'pause' }, MARKS).transport;
      const sought = transition({ ...start, playing: false }, { type: 'seek', t: played.t }, MARKS).transport;
      expect(sought).toEqual(paused);
    }),
  );
});

test('no frame, however short, takes the time against its direction', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e-9, noNaN: true }), moment, rate, (elapsedS, t, speed) => {
      const { transport } = transition(paced({ t, rate: speed }), { type: 'tick', elapsedS }, MARKS);
      expect((transport.t - t) * speed).toBeGreaterThanOrEqual(0);
    }),
    { examples: [[0, 28.5, -1]] },
  );
});

test('in virtual time: new reports, as after another time of knowledge, change the pace under a playing clock and not its moment', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(({ cold, hot, expectObservable }) => {
    const frames$ = cold('100ms f 99ms f', { f: 0.1 });
    const none = createPace(SPAN, []);
    const clock = createClock({ span: SPAN, marks: [], initial: { playing: true, t: 86_400 }, frames$ });
    hot('150ms m').subscribe(() => clock.setTimeline(SPAN, MARKS));
    const first = timeAtPlayed(none, playedAt(none, 86_400) + 0.1);
    const second = timeAtPlayed(PACE, playedAt(PACE, first) + 0.1);
    const seen$ = clock.state$.pipe(map(({ t }) => t));
    expectObservable(seen$).toBe('a 99ms b 49ms b 49ms c', { a: 86_400, b: first, c: second });
  });
});
