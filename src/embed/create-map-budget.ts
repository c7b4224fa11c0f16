/** One player that would like to have a live map. */
export interface MapSeat {
  readonly element: Element;
  /** Resolves when it is so: with false, when the GPU context has been given back. */
  readonly setLive: (live: boolean) => Promise<void>;
  /** Within a viewport's height of being seen, or no longer. */
  readonly setAwake: (awake: boolean) => void;
}

/** Shares few live maps among many players of a page. */
export interface MapBudget {
  /** Takes part from now on, without a map at first. @returns a function that leaves */
  readonly join: (seat: MapSeat) => () => void;
}

interface Seated {
  readonly seat: MapSeat;
  near: boolean;
  holds: boolean;
}

/** What only flies past gets no map. */
const SETTLE_MS = 150;

/**
 * At most `most` players of a page have a live map at once: those in view first, and of these, as of those within a viewport's height, the nearest to the
 * middle of the window. All others show the drawing of their moment. A map is opened only when another one has been given back.
 */
export const createMapBudget = (window: Window, most: number): MapBudget => {
  const seats = new Map<Element, Seated>();
  let closing = 0;
  let timer: number | undefined;

  const release = (seated: Seated): void => {
    if (!seated.holds) return;
    seated.holds = false;
    closing += 1;
    void seated.seat.setLive(false).finally(() => {
      closing -= 1;
      schedule();
    });
  };
  const share = (): void => {
    const wanting = [...seats.values()].filter(({ near }) => near);
    const distance = new Map(wanting.map((seated) => [seated, distanceFromMiddle(window, seated.seat.element)]));
    wanting.sort((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0));
    const chosen = wanting.slice(0, most);
    for (const seated of seats.values()) if (!chosen.includes(seated)) release(seated);
    for (const seated of chosen) {
      const held = [...seats.values()].filter(({ holds }) => holds).length;
      if (seated.holds || held + closing >= most) continue;
      seated.holds = true;
      void seated.seat.setLive(true);
    }
  };
  const schedule = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(share, SETTLE_MS);
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const seated = seats.get(target);
        if (seated === undefined || seated.near === isIntersecting) continue;
        seated.near = isIntersecting;
        seated.seat.setAwake(isIntersecting);
      }
      schedule();
    },
    { rootMargin: '100% 0px' },
  );
  /** Which are nearest changes while they come into view and leave it. */
  const view = new IntersectionObserver(schedule, { threshold: [0, 0.5, 1] });

  return {
    join(seat) {
      const seated: Seated = { seat, near: true, holds: false };
      seats.set(seat.element, seated);
      near.observe(seat.element);
      view.observe(seat.element);
      return () => {
        seats.delete(seat.element);
        near.unobserve(seat.element);
        view.unobserve(seat.element);
        release(seated);
      };
    },
  };
};

/** From the middle of the window to an element's nearest point, CSS pixels along the page; what is out of view always comes after what is in it. */
const distanceFromMiddle = (window: Window, element: Element): number => {
  const { top, bottom } = element.getBoundingClientRect();
  const middle = window.innerHeight / 2;
  const gap = Math.max(0, top - middle, middle - bottom);
  const inView = bottom > 0 && top < window.innerHeight;
  return inView ? gap : gap + window.innerHeight;
};
