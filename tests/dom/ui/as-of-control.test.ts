import { describe, expect, test } from 'vitest';
import { createAsOfControl } from '../../../src/ui/as-of-control.ts';
import { listenKeys } from '../../../src/ui/listen-keys.ts';
import type { AsOfState } from '../../../src/ui/types.ts';
import { lateStringsFor } from '../../../src/words/late-strings.ts';

const createState = (asOf: number): AsOfState => ({
  asOf,
  dated: true,
  moment: 'Tue 12 Sep 12:00, Vladivostok time',
  known: '5 of 9 reports',
  valueText: 'Tue 12 Sep 12:00, Vladivostok time. 5 of 9 reports. Latest report: Entered Khasan',
});

/** Publications at 100, 200 and 400; the case's own time, 300, lies between two of them. */
const createTestControl = () => {
  const wanted: number[] = [];
  let rests = 0;
  const control = createAsOfControl({
    labels: lateStringsFor('en').knowledge,
    stops: [
      { asOf: 100, publication: true, day: 'Tue 12 Sep' },
      { asOf: 200, publication: true, day: null },
      { asOf: 300, publication: false, day: 'Wed 13 Sep' },
      { asOf: 400, publication: true, day: null },
    ],
    presets: [
      { asOf: 300, label: 'When the story was told' },
      { asOf: 400, label: 'Everything known' },
    ],
    onChange: (asOf) => wanted.push(asOf),
    onRest: () => {
      rests += 1;
    },
  });
  const button = (name: string): HTMLButtonElement =>
    [...control.element.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
    )!;
  return { control, wanted, button, rests: () => rests };
};

describe('the slider of knowledge', () => {
  test('is a native range with a name, a step for each stop', () => {
    const { input } = createTestControl().control;
    expect([input.type, input.min, input.max, input.step]).toEqual(['range', '0', '3', '1']);
    expect(input.getAttribute('aria-label')).toBe('What was known on');
  });

  test('shows and speaks the moment, with its zone, and how much was out', () => {
    const { control } = createTestControl();
    control.update(createState(200));
    expect(control.element.textContent).toContain(
      'What was known on Tue 12 Sep 12:00, Vladivostok time 5 of 9 reports',
    );
    expect(control.input.getAttribute('aria-valuetext')).toBe(createState(200).valueText);
    expect(control.input.value).toBe('1');
  });

  test('names no day where it stands for all that is known', () => {
    const { control } = createTestControl();
    control.update({ ...createState(400), dated: false, moment: 'Everything known' });
    const said = [...control.element.querySelectorAll<HTMLElement>('.sl-as-of-line > *')].filter(
      ({ hidden }) => !hidden,
    );
    expect(said[0]?.textContent).toBe('Everything known');
  });

  test.each([
    [50, '0'],
    [250, '1'],
    [300, '2'],
    [9999, '3'],
  ])('at %d, between its stops or beyond them, it stands at the last one that had come', (asOf, value) => {
    const { control } = createTestControl();
    control.update(createState(asOf));
    expect(control.input.value).toBe(value);
  });

  test('while it moves it asks for the stop; when it is let go it says so', () => {
    const { control, wanted, rests } = createTestControl();
    control.input.value = '1';
    control.input.dispatchEvent(new Event('input'));
    expect([wanted, rests()]).toEqual([[200], 0]);
    control.input.dispatchEvent(new Event('change'));
    expect(rests()).toBe(1);
  });

  test('has a tick for each publication, and the days', () => {
    const { element } = createTestControl().control;
    expect(element.querySelectorAll('.sl-as-of-tick')).toHaveLength(3);
    expect([...element.querySelectorAll('.sl-as-of-day')].map(({ textContent }) => textContent)).toEqual([
      'Tue 12 Sep',
      'Wed 13 Sep',
    ]);
  });

  test('keeps its own arrows: the keys of the time slider leave them alone', () => {
    const { control } = createTestControl();
    const actions: unknown[] = [];
    const parent = document.createElement('div');
    parent.append(control.element);
    const stop = listenKeys(
      parent,
      () => true,
      (action) => actions.push(action),
    );
    for (const key of ['ArrowLeft', 'Home', 'PageUp', 'k']) {
      control.input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
    stop();
    expect(actions).toEqual([{ type: 'toggle' }]);
  });
});

describe('moments by name', () => {
  test('go there and rest there; the one that is shown is pressed', () => {
    const { control, wanted, rests, button } = createTestControl();
    button('Everything known').click();
    expect([wanted, rests()]).toEqual([[400], 1]);
    control.update(createState(400));
    expect(button('Everything known').getAttribute('aria-pressed')).toBe('true');
    expect(button('When the story was told').getAttribute('aria-pressed')).toBe('false');
  });

  test('the earlier and the later publication pass over moments without one, and stop at the ends', () => {
    const { control, wanted, button } = createTestControl();
    control.update(createState(300));
    button('Earlier publication').click();
    button('Later publication').click();
    expect(wanted).toEqual([200, 400]);
    control.update(createState(400));
    button('Later publication').click();
    expect(wanted).toEqual([200, 400]);
    expect(button('Later publication').getAttribute('aria-disabled')).toBe('true');
    expect(button('Earlier publication').getAttribute('aria-disabled')).toBeNull();
  });
});

test('on a narrow player the slider can be unfolded', () => {
  const { control, button } = createTestControl();
  const fold = button('Change: What was known on');
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  fold.click();
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  expect(control.element.dataset.open).toBe('true');
});
