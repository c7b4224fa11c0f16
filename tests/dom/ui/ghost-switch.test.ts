import { expect, test } from 'vitest';
import { createGhostSwitch } from '../../../src/ui/ghost-switch.ts';
import { uiLabels } from '../../../src/words/ui-labels.ts';

const createTestSwitch = () => {
  const asked: boolean[] = [];
  const control = createGhostSwitch({ labels: uiLabels('en'), onSwitch: (on) => asked.push(on) });
  return {
    control,
    asked,
    button: control.element.querySelector('button')!,
    note: control.element.querySelector('p')!,
  };
};

test('is a button that is pressed while the ghost trains are on', () => {
  const { control, asked, button } = createTestSwitch();
  expect(button.textContent).toBe('Ghost trains');
  expect(button.getAttribute('aria-pressed')).toBe('false');
  button.click();
  control.update({ on: true });
  expect(button.getAttribute('aria-pressed')).toBe('true');
  button.click();
  expect(asked).toEqual([true, false]);
});

test('says what they are as long as they are on', () => {
  const { control, note } = createTestSwitch();
  expect(note.hidden).toBe(true);
  control.update({ on: true });
  expect(note.hidden).toBe(false);
  expect(note.textContent).toMatch(/^Each small train is one possible journey that fits the reports\./);
});
