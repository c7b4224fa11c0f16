import { describe, expect, test } from 'vitest';
import { heightMessages, isSizeQuestion } from '../../../src/embed/host-messages.ts';
import { parseHostCommand } from '../../../src/embed/parse-host-command.ts';

const ours = (rest: object): unknown => ({ type: 'sightline', v: 1, ...rest });

describe('commands of a host', () => {
  test.each([
    [{ command: 'play' }, { type: 'play' }],
    [{ command: 'pause' }, { type: 'pause' }],
    [
      { command: 'seek', t: 3600 },
      { type: 'seek', moment: { type: 'seconds', t: 3600 } },
    ],
    [
      { command: 'seek', at: '2023-09-12T12:00:00+10:00' },
      { type: 'seek', moment: { type: 'instant', epoch: 1_694_484_000 } },
    ],
    [
      { command: 'step', direction: -1 },
      { type: 'step', direction: -1 },
    ],
    [
      { command: 'as-of', at: '2023-09-12T12:00:00+10:00' },
      { type: 'as-of', moment: { type: 'instant', epoch: 1_694_484_000 } },
    ],
    [
      { command: 'as-of', t: 90_000 },
      { type: 'as-of', moment: { type: 'seconds', t: 90_000 } },
    ],
    [{ command: 'as-of' }, { type: 'as-of', moment: null }],
  ])('%o', (message, command) => {
    expect(parseHostCommand(ours(message))).toEqual(command);
  });

  test.each([
    null,
    undefined,
    'play',
    [],
    { command: 'play' },
    { type: 'sightline', v: 2, command: 'play' },
    ours({ command: 'constructor' }),
    ours({ command: 'seek' }),
    ours({ command: 'seek', t: '3600' }),
    ours({ command: 'seek', at: '2023-09-12T12:00:00' }),
    ours({ command: 'seek', at: 1_694_484_000 }),
    ours({ command: 'seek', t: Number.NaN }),
    ours({ command: 'step', direction: 2 }),
    ours({ command: 'as-of', at: '2023-09-12T12:00:00' }),
    ours({ command: 'as-of', at: 1_694_484_000 }),
    ours({ command: 'as-of', t: '90000' }),
    ours({ command: 'as-of', t: Number.POSITIVE_INFINITY }),
    ours({ event: 'ready' }),
  ])('%o is none', (message) => {
    expect(parseHostCommand(message)).toBeNull();
  });
});

describe('the height of the frame', () => {
  test('is told in our own and in AMP’s words', () => {
    expect(heightMessages(559.2, null)).toEqual([
      { type: 'sightline', v: 1, event: 'height', height: 560 },
      { sentinel: 'amp', type: 'embed-size', height: 560 },
    ]);
  });

  test('and in Pym’s, so that Pym’s own expression reads it', () => {
    const message = heightMessages(560, 'graphic-1').at(-1);
    expect(/^pymxPYMxgraphic-1xPYMx(\S+)xPYMx(.+)$/.exec(String(message))?.slice(1)).toEqual(['height', '560']);
  });

  test('may be asked for', () => {
    expect(isSizeQuestion({ sentinel: 'amp', type: 'frames-init' })).toBe(true);
    expect(isSizeQuestion({ type: 'frames-init' })).toBe(false);
    expect(isSizeQuestion('frames-init')).toBe(false);
  });
});
