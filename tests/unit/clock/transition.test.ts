import { describe, expect, test } from 'vitest';
import { MAX_RATE } from '../../../src/clock/limits.ts';
import { reduce } from '../../../src/clock/reduce.ts';
import { transition } from '../../../src/clock/transition.ts';
import type { Command, Mark, Transport } from '../../../src/clock/types.ts';
import { createMarks, createTransport } from './create-transport.ts';

const told = (transport: Transport, command: Command, marks: readonly Mark[] = []): readonly string[] =>
  transition(transport, command, marks).events.map((event) =>
    event.type === 'report' ? `${event.id}${event.direction === 1 ? '>' : '<'}` : `${event.type}@${event.t}`,
  );

const reduced = (transport: Transport, command: Command, marks: readonly Mark[] = []): Transport =>
  reduce(transport, command, marks);

describe('play and pause', () => {
  test('play starts, pause stops, each is told once', () => {
    const paused = createTransport({ t: 5 });
    const playing = createTransport({ t: 5, playing: true });
    expect(reduced(paused, { type: 'play' })).toEqual(playing);
    expect(told(paused, { type: 'play' })).toEqual(['play@5']);
    expect(reduced(playing, { type: 'pause' })).toEqual(paused);
    expect(told(playing, { type: 'pause' })).toEqual(['pause@5']);
  });

  test('what already is so stays the same object and is not told', () => {
    const playing = createTransport({ playing: true });
    expect(transition(playing, { type: 'play' }, [])).toEqual({ transport: playing, events: [] });
    expect(reduced(playing, { type: 'play' })).toBe(playing);
    const paused = createTransport();
    expect(reduced(paused, { type: 'pause' })).toBe(paused);
  });

  test('toggle is the other of the two', () => {
    expect(told(createTransport(), { type: 'toggle' })).toEqual(['play@0']);
    expect(told(createTransport({ playing: true }), { type: 'toggle' })).toEqual(['pause@0']);
  });

  test('play at the end begins anew, backwards from the end', () => {
    expect(told(createTransport({ t: 1000 }), { type: 'play' })).toEqual(['play@0']);
    expect(told(createTransport({ t: 0, rate: -10 }), { type: 'play' })).toEqual(['play@1000']);
  });

  test('restart goes to where this direction begins, and plays', () => {
    expect(told(createTransport({ t: 300 }), { type: 'restart' })).toEqual(['seek@0', 'play@0']);
    expect(reduced(createTransport({ t: 300 }), { type: 'restart' })).toMatchObject({ t: 0, playing: true });
    expect(told(createTransport({ t: 300, playing: true }), { type: 'restart' })).toEqual(['seek@0']);
    expect(told(createTransport({ t: 300, rate: -10 }), { type: 'restart' })).toEqual(['seek@1000', 'play@1000']);
  });
});

describe('seek, rate and loop', () => {
  test('a seek is told once and says nothing of the reports it jumps over', () => {
    expect(told(createTransport(), { type: 'seek', t: 400 }, createMarks(100, 400))).toEqual(['seek@400']);
  });

  test('a seek stays inside the span; its end is a moment one can stand on', () => {
    expect(reduced(createTransport(), { type: 'seek', t: -1 }).t).toBe(0);
    expect(reduced(createTransport(), { type: 'seek', t: 9e9 }).t).toBe(1000);
    expect(reduced(createTransport(), { type: 'seek', t: Number.POSITIVE_INFINITY }).t).toBe(1000);
  });

  test('a seek keeps playing what plays', () => {
    expect(reduced(createTransport({ playing: true }), { type: 'seek', t: 400 })).toMatchObject({
      playing: true,
      t: 400,
    });
  });

  test('no number moves nothing', () => {
    const transport = createTransport({ t: 7 });
    expect(transition(transport, { type: 'seek', t: Number.NaN }, [])).toEqual({ transport, events: [] });
    expect(reduced(transport, { type: 'speed', speed: { paced: false, rate: Number.NaN } })).toBe(transport);
    expect(reduced(transport, { type: 'speed', speed: { paced: false, rate: 0 } })).toBe(transport);
  });

  test('the rate may be negative and is bounded both ways', () => {
    expect(reduced(createTransport(), { type: 'speed', speed: { paced: false, rate: -600 } }).rate).toBe(-600);
    expect(reduced(createTransport(), { type: 'speed', speed: { paced: false, rate: 1e12 } }).rate).toBe(MAX_RATE);
    expect(reduced(createTransport(), { type: 'speed', speed: { paced: false, rate: -1e12 } }).rate).toBe(-MAX_RATE);
  });

  test('loop is switched on and off', () => {
    expect(reduced(createTransport(), { type: 'loop', loop: true }).loop).toBe(true);
    const transport = createTransport();
    expect(reduced(transport, { type: 'loop', loop: false })).toBe(transport);
  });
});

describe('step', () => {
  const marks = createMarks(100, 250, 250.2, 900);

  test('goes to the next or the previous report and tells what it lands on', () => {
    expect(told(createTransport({ t: 150 }), { type: 'step', direction: 1 }, marks)).toEqual(['seek@250', 'r250>']);
    expect(told(createTransport({ t: 150 }), { type: 'step', direction: -1 }, marks)).toEqual(['seek@100', 'r100<']);
  });

  test('leaves the report it stands on, also where a link has rounded the moment', () => {
    expect(reduced(createTransport({ t: 100 }), { type: 'step', direction: 1 }, marks).t).toBe(250);
    expect(reduced(createTransport({ t: 99.7 }), { type: 'step', direction: 1 }, marks).t).toBe(250);
    expect(reduced(createTransport({ t: 900.4 }), { type: 'step', direction: -1 }, marks).t).toBe(250.2);
  });

  test('right after a report that was played past, `previous` goes to the one before it', () => {
    const playing = createTransport({ t: 905, playing: true });
    expect(reduced(playing, { type: 'step', direction: -1 }, marks).t).toBe(250.2);
    expect(reduced({ ...playing, playing: false }, { type: 'step', direction: -1 }, marks).t).toBe(900);
    expect(reduced({ ...playing, t: 915 }, { type: 'step', direction: -1 }, marks).t).toBe(900);
  });

  test('the same holds for `next` when playing backwards', () => {
    expect(reduced(createTransport({ t: 95, playing: true, rate: -10 }), { type: 'step', direction: 1 }, marks).t).toBe(
      250,
    );
  });

  test('tells every report of the moment it lands on', () => {
    const twins = [...createMarks(100), { ...createMarks(100)[0]!, id: 'twin' }];
    expect(told(createTransport(), { type: 'step', direction: 1 }, twins)).toEqual(['seek@100', 'r100>', 'twin>']);
  });

  test('does nothing where there is no report on that side, or only one outside the span', () => {
    const transport = createTransport({ t: 950 });
    expect(transition(transport, { type: 'step', direction: 1 }, marks)).toEqual({ transport, events: [] });
    expect(reduced(transport, { type: 'step', direction: 1 }, createMarks(2000))).toBe(transport);
    expect(reduced(createTransport({ t: 50 }), { type: 'step', direction: -1 }, marks).t).toBe(50);
  });
});
