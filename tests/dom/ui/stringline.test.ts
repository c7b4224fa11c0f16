import { describe, expect, test } from 'vitest';
import { createStringline } from '../../../src/ui/stringline/create-stringline.ts';
import type { StringlineView } from '../../../src/ui/stringline/types.ts';
import { createTimeSlider } from '../../../src/ui/time-slider.ts';
import { allLabels } from '../../../src/words/late-strings.ts';
import { uiLabels } from '../../../src/words/ui-labels.ts';
import { createBox, createString } from '../../unit/ui/stringline/create-shape.ts';
import { createReportItem, createReportState } from './create-report-item.ts';

const createView = (given: Partial<StringlineView> = {}): StringlineView => ({
  span: { start: 0, end: 10_000 },
  strings: [createString()],
  ghosts: [],
  boxes: [createBox(), createBox({ reportId: 'r2', window: { start: 7000, end: 7100 }, conflicts: ['r1'] })],
  stations: [
    { routeId: 'north', km: 0, placeId: 'alder', stationId: 'alder', order: 0 },
    { routeId: 'north', km: 50, placeId: 'mill', stationId: 'mill', order: 1 },
  ],
  zoneChanges: [{ routeId: 'north', km: 80, from: 'Asia/Pyongyang', to: 'Asia/Vladivostok', jumpS: 3600 }],
  nights: [{ start: 2000, end: 6000 }],
  nameOf: ({ placeId, km }) => [placeId ?? '', String(km)],
  routeLabel: ({ routeId, weight }, short) => `${weight * 100} % ${routeId}${short ? ' in short' : ''}`,
  zoneLabel: () => 'clocks +1 h',
  kmWords: (km) => `km ${km}`,
  silence: { before: 'not yet reported', after: 'not known where' },
  momentWords: (t) => [`at ${Math.round(t)}`, 'Near Mill.'],
  axesOf: (window) => [
    {
      name: 'Vladivostok time',
      place: 'Vladivostok',
      ticks: [{ t: (window.start + window.end) / 2, label: '04:00', major: true }],
    },
  ],
  summary: ['A diagram.', 'At Mill, nine in ten: 10:00–11:00.'],
  ...given,
});

const createTestStringline = (view = createView()) => {
  const sought: number[] = [];
  const picked: string[] = [];
  const pointed: (string | null)[] = [];
  const peeked: (number | null)[] = [];
  const onSeek = (t: number) => sought.push(t);
  const slider = createTimeSlider({ labels: uiLabels('en'), span: view.span, stepS: 300, axes: 1, onSeek });
  const { element, input } = slider;
  const stringline = createStringline({
    labels: allLabels('en'),
    slider,
    view,
    reports: [createReportItem({ id: 'r1', headline: 'Over the bridge' }), createReportItem({ id: 'r2' })],
    onSeek,
    onPick: (id) => picked.push(id),
    onPoint: (id) => {
      pointed.push(id);
      stringline.point(id);
    },
    onPeek: (t) => peeked.push(t === null ? null : Math.round(t)),
  });
  const find = (selector: string) => element.querySelector<HTMLElement>(selector);
  const all = (selector: string) => [...element.querySelectorAll<HTMLElement>(selector)];
  const track = find('.sl-track')!;
  /** Without a layout the diagram is 800 by 180 pixels, and begins at 0. */
  const pointer = (type: string, clientX: number, clientY: number, more: PointerEventInit = {}): void => {
    track.dispatchEvent(
      new PointerEvent(type, { clientX, clientY, pointerId: 1, pointerType: 'mouse', button: 0, ...more }),
    );
  };
  return { ...stringline, slider, element, input, sought, picked, peeked, find, all, track, pointer };
};

const at = (t: number) => ({ t, train: { km: 50, p90: { fromKm: 40, toKm: 60 } } });

describe('the diagram', () => {
  test('says how the clocks change where no box of a report is in the way', () => {
    const words = (...boxes: ReturnType<typeof createBox>[]): readonly [number, number] => {
      const label = createTestStringline(createView({ boxes })).find('.sl-zone-label')!;
      return [Number(label.getAttribute('x')), Number(label.getAttribute('y'))];
    };
    const inTheWay = createBox({ window: { start: 0, end: 3000 }, fromKm: 80, toKm: 90 });
    const [[x, above], [sameX, below]] = [words(), words(inTheWay)];
    expect(sameX).toBe(x);
    expect(below - above).toBe(26);
  });

  test('draws three bands and the median, the nights, the silence, the border and a box for each report', () => {
    const { all, find } = createTestStringline();
    expect(all('.sl-band').map((band) => band.getAttribute('data-level'))).toEqual(['90', '80', '50']);
    expect(all('.sl-median')).toHaveLength(1);
    expect(all('.sl-night')).toHaveLength(1);
    expect(all('.sl-box')).toHaveLength(2);
    expect(find('.sl-zone-label')?.textContent).toBe('clocks +1 h');
  });

  test('names stations with their kilometres, and the clock times', () => {
    const { all } = createTestStringline();
    expect(all('.sl-station').map(({ textContent }) => textContent)).toEqual(['alder0', 'mill50']);
    expect(all('.sl-tick').map(({ textContent, style }) => [textContent, style.left])).toEqual([['04:00', '50%']]);
  });

  test('is no picture for those who do not see it, but sentences', () => {
    const { find, element } = createTestStringline();
    expect(find('.sl-plot')?.getAttribute('aria-hidden')).toBe('true');
    expect(element.textContent).toContain('At Mill, nine in ten: 10:00–11:00.');
  });

  test('names the routes with their shares where they part, in short where there is little room', () => {
    const strings = [createString({ weight: 0.7 }), createString({ routeId: 'coast', weight: 0.3, fromKm: 90 })];
    const { all } = createTestStringline(createView({ strings }));
    expect(all('.sl-fork-label').map(({ textContent }) => textContent)).toEqual(['70 % north', '30 % coast']);
  });

  test('says over a long silence what it is', () => {
    const { all } = createTestStringline(createView({ span: { start: -5000, end: 20_000 } }));
    expect(all('.sl-silence').map(({ textContent }) => textContent)).toEqual(['not yet reported', 'not known where']);
    expect(createTestStringline().all('.sl-silence')).toEqual([]);
  });

  test('shows a doubtful report as a wave, and leaves copies and background to the list', () => {
    const boxes = [
      createBox({ reportId: 'r1', standing: 'doubtful' }),
      createBox({ reportId: 'r2', standing: 'copy' }),
      createBox({ reportId: 'r3', standing: 'other' }),
    ];
    const shown = createTestStringline(createView({ boxes })).all('.sl-box');
    expect(shown.map((box) => box.getAttribute('data-standing'))).toEqual(['doubtful']);
    expect(shown[0]?.getAttribute('d')).toContain('q');
  });

  test('opens the box of a statement to the left', () => {
    const shapeOf = (openStart: boolean): string =>
      createTestStringline(createView({ boxes: [createBox({ openStart })] }))
        .find('.sl-box')
        ?.getAttribute('d') ?? '';
    expect(shapeOf(false)).toMatch(/Z$/);
    expect(shapeOf(true)).not.toMatch(/Z$/);
  });

  test('marks what is to come and what holds the train, also after it is drawn anew', () => {
    const { showReports, setView, find } = createTestStringline();
    showReports(new Map([['r1', createReportState({ phase: 'future', holds: true })]]));
    setView(createView());
    expect(find('.sl-box')?.dataset).toMatchObject({ phase: 'future', holds: 'true' });
  });

  test('is not drawn anew in a frame: only the playhead moves', () => {
    const { update, all } = createTestStringline();
    update(at(1000));
    const before = all('.sl-plot *');
    update(at(2000));
    expect(all('.sl-plot *').every((node, i) => node === before[i])).toBe(true);
  });
});

describe('the room of the diagram', () => {
  test('is that of the slider alone again when the diagram is taken away', () => {
    const { element, destroy, track } = createTestStringline();
    expect(element.hasAttribute('data-plain')).toBe(false);
    destroy();
    expect([...track.children].map(({ className }) => className)).toEqual(['sl-range']);
    expect(element.textContent).toBe('');
    expect(element.hasAttribute('data-plain')).toBe(true);
  });
});

describe('the playhead', () => {
  test('passes behind what is written in the diagram', () => {
    const { update, find } = createTestStringline();
    update(at(1000));
    const order = find('.sl-playhead')!.compareDocumentPosition(find('.sl-zone-label')!);
    expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('stands at the pixel of the exact time, not at the nearest step', () => {
    const { update, find } = createTestStringline();
    update(at(3333));
    const off = Number.parseFloat(find('.sl-playhead')!.style.getPropertyValue('--sl-at')) - 33.33;
    expect(Math.abs(off)).toBeLessThanOrEqual(50 / 800);
  });

  test('carries the train: its median between the ends of the 90 % interval', () => {
    const { update, find } = createTestStringline();
    update(at(3000));
    const down = (selector: string): number => Number.parseFloat(find(selector)!.style.translate.split(' ')[1]!);
    const height = Number.parseFloat(find('.sl-head-interval')!.style.height);
    const [top, median] = [down('.sl-head-interval'), down('.sl-head-median')];
    expect(median).toBeCloseTo(top + height / 2, 6);
    expect(height).toBeGreaterThan(10);
  });

  test('carries nothing while the train has no position', () => {
    const { update, find } = createTestStringline();
    update({ t: 3000, train: null });
    expect([find('.sl-head-interval')!.hidden, find('.sl-head-median')!.hidden]).toEqual([true, true]);
  });
});

describe('a pointer', () => {
  test('seeks where it is pressed; a finger only when it is let go, since it may be about to scroll', () => {
    const { pointer, sought } = createTestStringline();
    pointer('pointerdown', 400, 20);
    expect(sought).toEqual([5000]);
    pointer('pointerup', 400, 20);
    pointer('pointerdown', 200, 20, { pointerType: 'touch' });
    expect(sought).toEqual([5000]);
    pointer('pointerup', 200, 20, { pointerType: 'touch' });
    expect(sought).toEqual([5000, 2500]);
  });

  test('that the page takes over to scroll does not seek', () => {
    const { pointer, sought } = createTestStringline();
    pointer('pointerdown', 200, 20, { pointerType: 'touch' });
    pointer('pointercancel', 200, 60, { pointerType: 'touch' });
    expect(sought).toEqual([]);
  });

  test('takes the clock along while it drags, over boxes too', () => {
    const { pointer, sought, picked } = createTestStringline();
    pointer('pointerdown', 280, 90);
    pointer('pointermove', 320, 90);
    pointer('pointermove', 400, 90);
    pointer('pointerup', 400, 90);
    expect([sought, picked]).toEqual([[4000, 5000], []]);
  });

  test('goes to the time at which a box is pressed, and picks its report', () => {
    const { pointer, sought, picked, input, slider } = createTestStringline();
    document.body.append(slider.element);
    pointer('pointerdown', 280, 90);
    pointer('pointerup', 280, 90);
    expect([sought, picked]).toEqual([[3500], ['r1']]);
    expect(document.activeElement).toBe(input);
    slider.element.remove();
  });

  test('shows what holds at its time, with the report under it and those that contradict that', () => {
    const { pointer, find, all } = createTestStringline();
    pointer('pointermove', 564, 90);
    expect(find('.sl-tip-time')?.textContent).toBe('at 7050');
    expect(find('.sl-tip-where')?.textContent).toBe('Near Mill.');
    expect(find('.sl-tip-headline')?.textContent).toBe('Entered Khasan station');
    expect(all('.sl-box').map((box) => box.getAttribute('data-mark'))).toEqual(['against', 'chosen']);
    pointer('pointerleave', 0, 0);
    expect(find('.sl-ghost')?.hidden).toBe(true);
  });

  test('does nothing by another button than the first', () => {
    const { pointer, sought } = createTestStringline();
    pointer('pointerdown', 400, 20, { button: 2 });
    pointer('pointerup', 400, 20, { button: 2 });
    expect(sought).toEqual([]);
  });

  test('leaves the plain wheel to the page, and zooms with Ctrl', () => {
    const { track, find } = createTestStringline();
    // happy-dom's wheel has no modifier keys.
    const turn = (ctrlKey: boolean): boolean =>
      track.dispatchEvent(
        Object.assign(new MouseEvent('wheel', { clientX: 400, ctrlKey, cancelable: true }), {
          deltaX: 0,
          deltaY: -300,
        }),
      );
    expect(turn(false)).toBe(true);
    expect(find('.sl-whole')?.hidden).toBe(true);
    expect(turn(true)).toBe(false);
    expect(find('.sl-whole')?.hidden).toBe(false);
  });
});

describe('a stretch of time', () => {
  test('is brushed with Shift held, and the whole comes back by a button', () => {
    const { pointer, update, find } = createTestStringline();
    update(at(5000));
    pointer('pointerdown', 160, 20, { shiftKey: true });
    pointer('pointermove', 640, 20, { shiftKey: true });
    pointer('pointerup', 640, 20, { shiftKey: true });
    update(at(3500));
    expect(Number.parseFloat(find('.sl-playhead')!.style.getPropertyValue('--sl-at'))).toBeCloseTo(25, 6);
    find('.sl-whole')!.click();
    expect(Number.parseFloat(find('.sl-playhead')!.style.getPropertyValue('--sl-at'))).toBeCloseTo(35, 6);
  });

  test('is spread by two fingers, around the middle between them', () => {
    const { pointer, update, sought, find } = createTestStringline();
    update(at(5000));
    const finger = (pointerId: number) => ({ pointerId, pointerType: 'touch' });
    pointer('pointerdown', 300, 20, finger(1));
    pointer('pointerdown', 500, 20, finger(2));
    pointer('pointermove', 600, 20, finger(2));
    pointer('pointermove', 200, 20, finger(1));
    pointer('pointerup', 600, 20, finger(2));
    pointer('pointerup', 200, 20, finger(1));
    expect(sought).toEqual([]);
    expect(find('.sl-whole')!.hidden).toBe(false);
    update(at(5100));
    expect(Number.parseFloat(find('.sl-playhead')!.style.getPropertyValue('--sl-at'))).toBeCloseTo(52, 0);
  });

  test('leaves the clock where it was when the first of two fingers has dragged a little before the second came', () => {
    const { pointer, update, sought, find } = createTestStringline();
    update(at(5000));
    const finger = (pointerId: number) => ({ pointerId, pointerType: 'touch' });
    pointer('pointerdown', 300, 20, finger(1));
    pointer('pointermove', 290, 20, finger(1));
    expect(sought).toHaveLength(1);
    update(at(sought[0]!));
    pointer('pointerdown', 500, 20, finger(2));
    expect(sought.at(-1)).toBe(5000);
    pointer('pointermove', 600, 20, finger(2));
    pointer('pointerup', 600, 20, finger(2));
    pointer('pointermove', 250, 20, finger(1));
    pointer('pointerup', 250, 20, finger(1));
    expect(sought).toHaveLength(2);
    expect(find('.sl-whole')!.hidden).toBe(false);
  });

  test('is halved and doubled around the playhead by buttons', () => {
    const { update, all, find } = createTestStringline();
    const [zoomOut, zoomIn] = all('.sl-time-zoom');
    update(at(2500));
    zoomIn!.click();
    expect(Number.parseFloat(find('.sl-playhead')!.style.getPropertyValue('--sl-at'))).toBeCloseTo(25, 6);
    expect(zoomOut!.hidden).toBe(false);
    zoomOut!.click();
    expect(zoomOut!.hidden).toBe(true);
  });

  test('turns over to the playhead when the clock leaves it', () => {
    const { update, all, find } = createTestStringline();
    update(at(1000));
    all('.sl-time-zoom')[1]!.click();
    update(at(9000));
    const left = Number.parseFloat(find('.sl-playhead')!.style.getPropertyValue('--sl-at'));
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(100);
  });

  test('does not change what the slider spans', () => {
    const { all, input } = createTestStringline();
    const before = [input.min, input.max];
    all('.sl-time-zoom')[1]!.click();
    expect([input.min, input.max]).toEqual(before);
  });
});

describe('the diagram and the map point at each other', () => {
  test('the time under the pointer is told, and that it has left', () => {
    const { pointer, peeked } = createTestStringline();
    pointer('pointermove', 400, 90);
    pointer('pointerleave', 400, 90);
    expect(peeked).toEqual([5000, null]);
  });

  test('a chainage that is pointed at on the map is a line across, with its kilometre', () => {
    const { showTrack, find } = createTestStringline();
    expect(find('.sl-km-cursor')?.hidden).toBe(true);
    showTrack({ routeId: 'north', km: 50 });
    const height = (km: number): number => {
      showTrack({ routeId: 'north', km });
      return Number.parseFloat(find('.sl-km-cursor')!.style.top);
    };
    expect(find('.sl-km-cursor')?.hidden).toBe(false);
    expect(find('.sl-km-cursor')?.textContent).toBe('km 50');
    expect(height(80)).toBeLessThan(height(20));
    showTrack(null);
    expect(find('.sl-km-cursor')?.hidden).toBe(true);
  });

  test('a route that has no row in the diagram has no line', () => {
    const { showTrack, find } = createTestStringline();
    showTrack({ routeId: 'elsewhere', km: 50 });
    expect(find('.sl-km-cursor')?.hidden).toBe(true);
  });
});
