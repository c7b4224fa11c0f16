import { afterEach, expect, test } from 'vitest';
import { createMapBudget } from '../../../src/embed/create-map-budget.ts';

const COUNT = 40;
const MOST = 4;
/** To give a GPU context back takes a while. */
const CLOSING_MS = 60;

interface Seat {
  readonly element: HTMLElement;
  live: boolean;
  awake: boolean;
}

/** A long page of boxes, each with a seat that notes what it is told. `most` is the highest number of maps that were ever open at once. */
const createPage = () => {
  const budget = createMapBudget(window, MOST);
  const noted = { open: 0, most: 0 };
  const seats = Array.from({ length: COUNT }, (): Seat => {
    const element = document.createElement('div');
    // More of them in view than may have a map.
    element.style.height = '90px';
    document.body.append(element);
    const seat: Seat = { element, live: false, awake: true };
    budget.join({
      element,
      setLive: async (live) => {
        seat.live = live;
        if (!live) await new Promise((resolve) => setTimeout(resolve, CLOSING_MS));
        noted.open += live ? 1 : -1;
        noted.most = Math.max(noted.most, noted.open);
      },
      setAwake: (awake) => {
        seat.awake = awake;
      },
    });
    return seat;
  });
  return { seats, noted };
};

const isInView = ({ element }: Seat): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

afterEach(() => {
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

test('of forty players at most four have a live map, all of them in view, wherever the page is scrolled to and back', async () => {
  const { seats, noted } = createPage();
  for (const index of [0, 15, 39, 16, 0]) {
    seats[index]?.element.scrollIntoView();
    await expect.poll(() => seats.filter(({ live }) => live).every(isInView)).toBe(true);
    await expect.poll(() => noted.open).toBe(MOST);
  }
  expect(noted.most).toBe(MOST);
});

test('a player sleeps beyond one height of the window, and wakes before it is seen', async () => {
  const { seats } = createPage();
  await expect.poll(() => seats.at(-1)?.awake).toBe(false);
  expect(seats[0]?.awake).toBe(true);
  seats.at(-1)?.element.scrollIntoView();
  await expect.poll(() => seats.at(-1)?.awake).toBe(true);
  await expect.poll(() => seats[0]?.awake).toBe(false);
});
