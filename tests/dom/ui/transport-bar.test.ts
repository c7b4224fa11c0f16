import { describe, expect, test } from 'vitest';
import { createPace } from '../../../src/clock/pace.ts';
import type { Command, Transport } from '../../../src/clock/types.ts';
import { neighbouringSpeed } from '../../../src/ui/speed-choices.ts';
import { createTransportBar } from '../../../src/ui/transport-bar.ts';
import { uiLabels } from '../../../src/words/ui-labels.ts';

const even = [60, 600, 3600, -600].map((rate) => ({ paced: false, rate, label: `× ${rate}` }));
const paced = [2, 1, -1].map((rate) => ({ paced: true, rate, label: `paced ${rate}` }));
const speeds = [
  { label: 'Paced', choices: paced },
  { label: 'Even', choices: even },
];
const span = { start: 0, end: 100 };
const transport: Transport = {
  t: 0,
  playing: false,
  paced: false,
  rate: 600,
  loop: false,
  span,
  pace: createPace(span, []),
};

const createTestBar = () => {
  const sent: Command[] = [];
  const bar = createTransportBar({ labels: uiLabels('en'), speeds, send: (command) => sent.push(command) });
  bar.update(transport);
  const button = (word: string): HTMLButtonElement =>
    [...bar.element.querySelectorAll('button')].find((candidate) => candidate.textContent === word)!;
  return { bar, sent, button, select: bar.element.querySelector('select')! };
};

describe('the transport', () => {
  test('each button sends its command to the clock', () => {
    const { sent, button } = createTestBar();
    for (const word of ['Play', 'Previous report', 'Next report', 'Restart', 'Loop']) button(word).click();
    expect(sent).toEqual([
      { type: 'toggle' },
      { type: 'step', direction: -1 },
      { type: 'step', direction: 1 },
      { type: 'restart' },
      { type: 'loop', loop: true },
    ]);
  });

  test('the word on the play button says what pressing it will do', () => {
    const { bar, button } = createTestBar();
    bar.update({ ...transport, playing: true });
    expect(button('Pause')).toBeDefined();
  });

  test('loop is a pressed button while it loops', () => {
    const { bar, button, sent } = createTestBar();
    bar.update({ ...transport, loop: true });
    expect(button('Loop').getAttribute('aria-pressed')).toBe('true');
    button('Loop').click();
    expect(sent).toEqual([{ type: 'loop', loop: false }]);
  });

  test('the speed is chosen from a list and shows the clock’s own', () => {
    const { bar, select, sent } = createTestBar();
    expect(select.value).toBe('600');
    select.value = '3600';
    select.dispatchEvent(new Event('change'));
    expect(sent).toEqual([{ type: 'speed', speed: { paced: false, rate: 3600 } }]);
    bar.update({ ...transport, rate: -700 });
    expect(select.value).toBe('-600');
  });

  test('a pace of the reports stands in the list beside the even speeds, under its own name', () => {
    const { bar, select, sent } = createTestBar();
    expect([...select.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual(['Paced', 'Even']);
    select.value = 'paced -1';
    select.dispatchEvent(new Event('change'));
    expect(sent).toEqual([{ type: 'speed', speed: { paced: true, rate: -1 } }]);
    bar.update({ ...transport, paced: true, rate: 1 });
    expect(select.value).toBe('paced 1');
  });

  test('every control has a name', () => {
    const { bar } = createTestBar();
    for (const control of bar.element.querySelectorAll('button')) expect(control.textContent).not.toBe('');
    expect(bar.element.querySelector('label')?.textContent).toContain('Speed');
    expect(bar.element.querySelector('label select')).not.toBeNull();
  });
});

describe('faster and slower', () => {
  test('go along the list and stay at its ends', () => {
    const rateBeside = (rate: number, direction: 1 | -1): number =>
      neighbouringSpeed(even, { paced: false, rate }, direction).rate;
    expect(rateBeside(600, 1)).toBe(3600);
    expect(rateBeside(600, -1)).toBe(60);
    expect(rateBeside(3600, 1)).toBe(3600);
    expect(rateBeside(-600, 1)).toBe(-600);
  });

  test('stay with the pace of the reports', () => {
    const all = [...even, ...paced];
    expect(neighbouringSpeed(all, { paced: true, rate: 1 }, 1)).toEqual({ paced: true, rate: 2 });
    expect(neighbouringSpeed(all, { paced: true, rate: 2 }, 1)).toEqual({ paced: true, rate: 2 });
    expect(neighbouringSpeed(all, { paced: true, rate: 1 }, -1)).toEqual({ paced: true, rate: 1 });
  });
});
