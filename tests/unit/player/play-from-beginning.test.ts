import { describe, expect, test } from 'vitest';
import { createClock } from '../../../src/clock/create-clock.ts';
import { playFromBeginning } from '../../../src/player/play-from-beginning.ts';
import { openingMoment } from '../../../src/player/playback.ts';
import { mainMoment } from '../../../src/scene/main-moment.ts';
import { createKimScene } from '../scene/create-kim-scene.ts';

const SPAN = { start: 0, end: 1000 };
const BEGINNING = 40;
const PICTURE = 700;

const createPlayback = (chosen: boolean) => {
  const clock = createClock({ span: SPAN, marks: [], initial: { t: PICTURE } });
  return { clock, send: playFromBeginning(clock, chosen, () => BEGINNING) };
};

describe('a playback that opened at the moment of its picture', () => {
  test.each(['play', 'toggle'] as const)('begins at the beginning (%s)', (type) => {
    const { clock, send } = createPlayback(false);
    send({ type });
    expect(clock.state).toMatchObject({ t: BEGINNING, playing: true });
  });

  test('does so once: after a pause it goes on from there', () => {
    const { clock, send } = createPlayback(false);
    for (const type of ['play', 'tick', 'pause'] as const) send(type === 'tick' ? { type, elapsedS: 0.1 } : { type });
    const { t } = clock.state;
    expect(t).toBeGreaterThan(BEGINNING);
    send({ type: 'play' });
    expect(clock.state).toMatchObject({ t, playing: true });
  });

  test('goes on from wherever somebody went first', () => {
    const { clock, send } = createPlayback(false);
    send({ type: 'seek', t: 500 });
    send({ type: 'play' });
    expect(clock.state).toMatchObject({ t: 500, playing: true });
  });

  test('is not sent anywhere by what moves no time, nor backwards', () => {
    const { clock, send } = createPlayback(false);
    send({ type: 'loop', loop: true });
    send({ type: 'pause' });
    send({ type: 'speed', speed: { paced: false, rate: -60 } });
    send({ type: 'play' });
    expect(clock.state).toMatchObject({ t: PICTURE, playing: true });
  });
});

test('a playback whose opening moment was asked for goes on from it', () => {
  const { clock, send } = createPlayback(true);
  send({ type: 'play' });
  expect(clock.state).toMatchObject({ t: PICTURE, playing: true });
});

describe('a player opens', () => {
  const context = createKimScene();
  const at = (moment: Parameters<typeof openingMoment>[1], playing = false) =>
    openingMoment(context, moment, { span: SPAN, playing });

  test('at the moment that the pictures of its case tell', () => expect(at(null)).toBe(mainMoment(context)));

  test('at the first report where it begins to play at once', () =>
    expect(at(null, true)).toBe(context.ranked[0]!.journey.chain!.span.start));

  test('where an address or an attribute says', () => {
    expect(at({ type: 'seconds', t: 100_000 })).toBe(100_000);
    expect(at({ type: 'seconds', t: 100_000 }, true)).toBe(100_000);
  });
});
