import type { Observable } from 'rxjs';
import { map } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { describe, expect, test } from 'vitest';
import { type Clock, createClock } from '../../../src/clock/create-clock.ts';
import type { ClockEvent, Command, Transport } from '../../../src/clock/types.ts';
import { createMarks, TEN } from './create-transport.ts';

const SPAN = { start: 0, end: 1000 };

const inVirtualTime = (run: Parameters<TestScheduler['run']>[0]): void => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(run);
};

const COMMANDS: Readonly<Record<string, Command>> = {
  p: { type: 'play' },
  s: { type: 'pause' },
  n: { type: 'step', direction: 1 },
  k: { type: 'seek', t: 500 },
  r: { type: 'speed', speed: { paced: false, rate: -10 } },
};

const moments = ({ state$ }: Clock): Observable<number> => state$.pipe(map(({ t }) => Math.round(t * 1000) / 1000));

const words = ({ events$ }: Clock): Observable<string> =>
  events$.pipe(map((event) => (event.type === 'report' ? `${event.id} ${event.direction}` : event.type)));

describe('in virtual time, one frame a tenth of a second', () => {
  const frame = '100ms f';

  test('frames move time only between play and pause', () => {
    inVirtualTime(({ cold, hot, expectObservable, expectSubscriptions }) => {
      const frames$ = cold(`${frame} 99ms f 99ms f 99ms f`, { f: 0.1 });
      const clock = createClock({ span: SPAN, marks: [], initial: { speed: TEN }, frames$ });
      hot('50ms p 249ms s', COMMANDS).subscribe(clock.dispatch);
      expectSubscriptions(frames$.subscriptions).toBe('50ms ^ 249ms !');
      expectObservable(moments(clock)).toBe('a 49ms b 99ms c 99ms d 49ms e', { a: 0, b: 0, c: 1, d: 2, e: 2 });
      expectObservable(words(clock)).toBe('50ms p 249ms s', { p: 'play', s: 'pause' });
    });
  });

  test('a report is told in the frame that reaches it and not again in the next', () => {
    inVirtualTime(({ cold, expectObservable }) => {
      const frames$ = cold(`${frame} 99ms f 99ms f`, { f: 0.1 });
      const clock = createClock({
        span: SPAN,
        marks: createMarks(2.5, 2),
        initial: { speed: TEN, playing: true },
        frames$,
      });
      expectObservable(words(clock)).toBe('200ms a 99ms b', { a: 'r2 1', b: 'r2.5 1' });
    });
  });

  test('turned round, it is told again on the way back', () => {
    inVirtualTime(({ cold, hot, expectObservable }) => {
      const frames$ = cold(`${frame} 99ms f 99ms f 99ms f`, { f: 0.1 });
      const clock = createClock({
        span: SPAN,
        marks: createMarks(0.5),
        initial: { speed: TEN, playing: true },
        frames$,
      });
      hot('150ms r', COMMANDS).subscribe(clock.dispatch);
      expectObservable(words(clock)).toBe('100ms a 99ms (bce)', { a: 'r0.5 1', b: 'r0.5 -1', c: 'pause', e: 'end' });
    });
  });

  test('a frame of an hour, after a sleep, does not leap', () => {
    inVirtualTime(({ cold, expectObservable }) => {
      const frames$ = cold('100ms f', { f: 3600 });
      const clock = createClock({ span: SPAN, marks: [], initial: { speed: TEN, playing: true }, frames$ });
      expectObservable(moments(clock)).toBe('a 99ms b', { a: 0, b: 2.5 });
    });
  });

  test('at the end it pauses and lets go of the frames; a seek back and play takes them up again', () => {
    inVirtualTime(({ cold, hot, expectObservable, expectSubscriptions }) => {
      const frames$ = cold(`${frame} 99ms f 99ms f`, { f: 0.1 });
      const clock = createClock({
        span: { start: 0, end: 2 },
        marks: [],
        initial: { speed: TEN, playing: true },
        frames$,
      });
      hot('400ms p', COMMANDS).subscribe(clock.dispatch);
      expectObservable(words(clock)).toBe('200ms (se) 196ms p 199ms (se)', { s: 'pause', e: 'end', p: 'play' });
      expectSubscriptions(frames$.subscriptions).toBe(['^ 199ms !', '400ms ^ 199ms !']);
    });
  });

  test('many frames or few, the same reports', () => {
    const played = (frames: number): readonly string[] => {
      const told: string[] = [];
      inVirtualTime(({ cold, flush }) => {
        const gap = 1000 / frames;
        const frames$ = cold(`${gap}ms f ${`${gap - 1}ms f `.repeat(frames - 1)}`, { f: 1 / frames });
        const clock = createClock({
          span: SPAN,
          marks: createMarks(0, 1, 3.3, 7.5, 10),
          initial: { speed: TEN, playing: true },
          frames$,
        });
        words(clock).subscribe((word) => told.push(word));
        flush();
        clock.destroy();
      });
      return told;
    };
    expect(played(4)).toEqual(['r1 1', 'r3.3 1', 'r7.5 1', 'r10 1']);
    expect(played(8)).toEqual(played(4));
    expect(played(200)).toEqual(played(4));
  });
});

describe('streams', () => {
  const collect = (clock: Clock) => {
    const states: Transport[] = [];
    const events: ClockEvent[] = [];
    clock.state$.subscribe((state) => states.push(state));
    clock.events$.subscribe((event) => events.push(event));
    return { states, events };
  };

  test('a late subscriber has the state at once', () => {
    const clock = createClock({ span: SPAN, marks: [] });
    clock.dispatch({ type: 'seek', t: 500 });
    expect(collect(clock).states).toMatchObject([{ t: 500 }]);
    expect(clock.state.t).toBe(500);
    clock.destroy();
  });

  test('the state of an event is there when the event is told', () => {
    const clock = createClock({ span: SPAN, marks: createMarks(100) });
    const seen: number[] = [];
    clock.events$.subscribe(() => seen.push(clock.state.t));
    clock.dispatch({ type: 'step', direction: 1 });
    expect(seen).toEqual([100, 100]);
    clock.destroy();
  });

  test('a command sent from within an event waits for the other events of its moment', () => {
    const clock = createClock({ span: SPAN, marks: createMarks(100), initial: { playing: true } });
    const { events } = collect(clock);
    clock.events$.subscribe((event) => {
      if (event.type === 'seek') clock.dispatch({ type: 'pause' });
    });
    clock.dispatch({ type: 'step', direction: 1 });
    expect(events.map(({ type }) => type)).toEqual(['seek', 'report', 'pause']);
    clock.destroy();
  });

  test('a command without effect emits nothing', () => {
    const clock = createClock({ span: SPAN, marks: [] });
    const { states, events } = collect(clock);
    clock.dispatch({ type: 'pause' });
    clock.dispatch({ type: 'speed', speed: { paced: false, rate: 0 } });
    expect(states).toHaveLength(1);
    expect(events).toEqual([]);
    clock.destroy();
  });

  test('a new timeline keeps the moment, or the nearest there is, and tells nothing', () => {
    const clock = createClock({ span: SPAN, marks: createMarks(100), initial: { t: 900 } });
    const { events } = collect(clock);
    clock.setTimeline({ start: 0, end: 2000 }, createMarks(950));
    expect(clock.state).toMatchObject({ t: 900, span: { start: 0, end: 2000 } });
    clock.setTimeline({ start: 0, end: 500 }, createMarks(700, 300));
    expect(clock.state.t).toBe(500);
    expect(events).toEqual([]);
    clock.dispatch({ type: 'step', direction: -1 });
    expect(clock.state.t).toBe(300);
    clock.destroy();
  });

  test('wrong values from a link do no harm at the start', () => {
    const clock = createClock({ span: SPAN, marks: [], initial: { t: Number.NaN, speed: { paced: false, rate: 0 } } });
    expect(clock.state).toMatchObject({ t: 0, paced: true, rate: 1, playing: false, loop: false });
    clock.destroy();
  });

  test('destroy completes both streams, lets go of the frames and ignores what comes after', () => {
    inVirtualTime(({ cold, expectSubscriptions, expectObservable, hot }) => {
      const frames$ = cold('100ms f 99ms f', { f: 0.1 });
      const clock = createClock({ span: SPAN, marks: [], initial: { playing: true, speed: TEN }, frames$ });
      hot('150ms d').subscribe(() => {
        clock.destroy();
        clock.dispatch({ type: 'seek', t: 1 });
      });
      expectSubscriptions(frames$.subscriptions).toBe('^ 149ms !');
      expectObservable(moments(clock)).toBe('a 99ms b 49ms |', { a: 0, b: 1 });
      expectObservable(words(clock)).toBe('150ms |');
    });
  });
});
