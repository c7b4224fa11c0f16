import { describe, expect, test } from 'vitest';
import { MAX_ELAPSED_S } from '../../../src/clock/limits.ts';
import { transition } from '../../../src/clock/transition.ts';
import type { ClockEvent, Mark, Transport } from '../../../src/clock/types.ts';
import { createMarks, createTransport } from './create-transport.ts';

interface Run {
  readonly transport: Transport;
  readonly events: readonly ClockEvent[];
}

const ticks = (transport: Transport, elapsed: readonly number[], marks: readonly Mark[] = []): Run =>
  elapsed.reduce<Run>(
    (run, elapsedS) => {
      const next = transition(run.transport, { type: 'tick', elapsedS }, marks);
      return { transport: next.transport, events: [...run.events, ...next.events] };
    },
    { transport, events: [] },
  );

const names = ({ events }: Run): readonly string[] =>
  events.map((event) => (event.type === 'report' ? `${event.id}${event.direction === 1 ? '>' : '<'}` : event.type));

const playing = (overrides: Partial<Transport> = {}): Transport => createTransport({ playing: true, ...overrides });

test('time advances by elapsed seconds times the rate, in its direction', () => {
  expect(ticks(playing({ t: 100 }), [0.1, 0.2]).transport.t).toBeCloseTo(103, 9);
  expect(ticks(playing({ t: 100, rate: -600 }), [0.1]).transport.t).toBeCloseTo(40, 9);
});

test('a paused transport does not advance', () => {
  const transport = createTransport({ t: 100 });
  expect(ticks(transport, [0.1]).transport).toBe(transport);
});

test.each([[0], [-1], [Number.NaN]])('%s elapsed seconds are no time', (elapsedS) => {
  const transport = playing({ t: 100 });
  expect(ticks(transport, [elapsedS]).transport).toBe(transport);
});

test('after a sleep the clock goes on from where it was', () => {
  expect(ticks(playing({ t: 100 }), [3600]).transport.t).toBe(100 + 10 * MAX_ELAPSED_S);
});

describe('reports on the way', () => {
  test('are told as they are reached, once, however the way is cut', () => {
    const marks = createMarks(100, 101, 102);
    expect(names(ticks(playing({ t: 99, rate: 20 }), [0.25], marks))).toEqual(['r100>', 'r101>', 'r102>']);
    expect(names(ticks(playing({ t: 99 }), [0.1, 0.1, 0.1, 0.1], marks))).toEqual(['r100>', 'r101>', 'r102>']);
  });

  test('a tick that ends on a report tells it and the next tick does not', () => {
    expect(names(ticks(playing({ t: 99 }), [0.1], createMarks(100)))).toEqual(['r100>']);
    expect(names(ticks(playing({ t: 100 }), [0.1], createMarks(100)))).toEqual([]);
  });

  test('backwards they come in the opposite order', () => {
    expect(names(ticks(playing({ t: 103, rate: -20 }), [0.25], createMarks(100, 102)))).toEqual(['r102<', 'r100<']);
  });

  test('turning round on a report does not tell it again; turning round behind it does', () => {
    const marks = createMarks(100);
    const on = ticks(playing({ t: 99 }), [0.1], marks);
    const back = { ...on.transport, rate: -10 };
    expect(names(ticks(back, [0.1, 0.1], marks))).toEqual([]);
    expect(names(ticks({ ...back, t: 100.5 }, [0.1], marks))).toEqual(['r100<']);
  });

  test('reports of one moment are all told, in order', () => {
    const twins = [...createMarks(100), { ...createMarks(100)[0]!, id: 'twin' }];
    expect(names(ticks(playing({ t: 99 }), [0.2], twins))).toEqual(['r100>', 'twin>']);
    expect(names(ticks(playing({ t: 101, rate: -10 }), [0.2], twins))).toEqual(['twin<', 'r100<']);
  });
});

describe('at the borders of the span', () => {
  test('playback pauses on the last moment, after the reports on the way, and says so once', () => {
    const run = ticks(playing({ t: 999 }), [0.2, 0.2], createMarks(1000));
    expect(run.transport).toEqual(createTransport({ t: 1000 }));
    expect(names(run)).toEqual(['r1000>', 'pause', 'end']);
  });

  test('backwards it pauses on the first moment', () => {
    const run = ticks(playing({ t: 1, rate: -10 }), [0.2], createMarks(0));
    expect(run.transport).toEqual(createTransport({ t: 0, rate: -10 }));
    expect(names(run)).toEqual(['r0<', 'pause', 'end']);
  });

  test('a seek to the end while playing ends at the next frame', () => {
    expect(names(ticks(playing({ t: 1000 }), [0]))).toEqual(['pause', 'end']);
  });

  test('a looping playback goes on from the other border with what is left of the frame', () => {
    const run = ticks(playing({ t: 999, loop: true }), [0.25], createMarks(1, 1000));
    expect(run.transport).toMatchObject({ t: 1.5, playing: true });
    expect(names(run)).toEqual(['r1000>', 'r1>']);
    const backwards = ticks(playing({ t: 1, loop: true, rate: -10 }), [0.25], createMarks(999));
    expect(backwards.transport.t).toBe(998.5);
    expect(names(backwards)).toEqual(['r999<']);
  });

  test('a frame longer than a short span goes round as often as it takes', () => {
    const run = ticks(playing({ span: { start: 0, end: 1 }, rate: 10, loop: true }), [0.25], createMarks(0.4));
    expect(run.transport.t).toBe(0.5);
    expect(names(run)).toEqual(['r0.4>', 'r0.4>', 'r0.4>']);
  });

  test('a span without length ends at once, looping or not', () => {
    const run = ticks(playing({ span: { start: 0, end: 0 }, loop: true }), [0.1]);
    expect(names(run)).toEqual(['pause', 'end']);
  });
});
