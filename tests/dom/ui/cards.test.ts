import { describe, expect, test } from 'vitest';
import { createCameraBar } from '../../../src/ui/camera-bar.ts';
import { createClockCard } from '../../../src/ui/clock-card.ts';
import { createHeadline } from '../../../src/ui/headline.ts';
import { createReadouts } from '../../../src/ui/readouts.ts';
import { createRouteShares } from '../../../src/ui/route-shares.ts';
import { stringsFor } from '../../../src/words/strings.ts';
import { uiLabels } from '../../../src/words/ui-labels.ts';

const labels = uiLabels('en');

test('the clock names the place of every time, and how fast they run', () => {
  const card = createClockCard({ labels, count: 2 });
  card.update({
    faces: [
      { time: '10:00', place: 'Vladivostok', date: 'Tue 12 Sep' },
      { time: '09:00', place: 'Pyongyang', date: 'Tue 12 Sep' },
    ],
    rate: '× 1,800',
  });
  expect([...card.element.children].map((line) => line.textContent)).toEqual([
    '10:00',
    '× 1,800',
    'Vladivostok, Tue 12 Sep',
    '09:00 in Pyongyang',
  ]);
});

test('headline, sentence and knowledge time are text, not markup', () => {
  const headline = createHeadline({ level: 'h1' });
  headline.update({
    title: '<b>Where?</b>',
    titleLang: 'en',
    lead: 'Near Khasan.',
    rest: 'Nine in ten.',
    asOf: 'As known on 13 Sep',
  });
  expect(headline.element.querySelector('b')).toBeNull();
  expect(headline.element.querySelector('h1')?.textContent).toBe('<b>Where?</b>');
  expect(headline.element.textContent).toContain('Near Khasan. Nine in ten.');
});

describe('the camera', () => {
  const { map } = stringsFor('en');

  test('can be moved without dragging', () => {
    const asked: unknown[] = [];
    const bar = createCameraBar({
      labels,
      map,
      hasJunction: true,
      onView: (view) => asked.push(view),
      onZoom: (by) => asked.push(by),
    });
    for (const button of bar.element.querySelectorAll('button')) button.click();
    expect(asked).toEqual(['follow', 'whole', 'evidence', 'junction', 1, -1]);
  });

  test('shows which view is on, and none when the reader has moved the map', () => {
    const bar = createCameraBar({ labels, map, hasJunction: false, onView: () => {}, onZoom: () => {} });
    const pressed = () => [...bar.element.querySelectorAll('[aria-pressed=true]')].map((button) => button.textContent);
    bar.update({ view: 'follow' });
    expect(pressed()).toEqual(['Follow train']);
    bar.update({ view: 'free' });
    expect(pressed()).toEqual([]);
    expect(bar.element.textContent).not.toContain('Junction');
  });
});

test('distances are absent, not zero, where there is no position', () => {
  const readouts = createReadouts({ labels });
  readouts.update([{ id: 'run', label: 'Run', value: '1,006 km' }]);
  expect(readouts.element.textContent).toBe('Run1,006 km');
  readouts.update([]);
  expect(readouts.element.querySelector<HTMLElement>('.sl-readout')?.hidden).toBe(true);
});

describe('shares of the routes', () => {
  test('are told in numbers, and drawn', () => {
    const shares = createRouteShares({ labels });
    shares.update([
      { id: 'a', name: 'Vladivostok', nameLang: 'en', weight: 0.62, percent: '62 %' },
      { id: 'b', name: 'North', nameLang: 'en', weight: 0.38, percent: '38 %' },
    ]);
    expect([...shares.element.querySelectorAll('li')].map((row) => row.textContent)).toEqual([
      'Vladivostok 62 %',
      'North 38 %',
    ]);
    expect(shares.element.querySelector<HTMLElement>('.sl-route-bar')?.style.getPropertyValue('--sl-share')).toBe(
      '0.62',
    );
  });

  test('of a single route are nothing to tell', () => {
    const shares = createRouteShares({ labels });
    shares.update([{ id: 'a', name: 'Vladivostok', nameLang: 'en', weight: 1, percent: '100 %' }]);
    expect(shares.element.hidden).toBe(true);
  });
});
