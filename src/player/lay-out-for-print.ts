import type { Layout } from '../ui/layout.ts';

/**
 * Lays the player out for paper, or for the screen again. A frame in an article keeps its width there, as it is cut to it. Where the reader was in
 * the reports is lost with the scroller: what is returned takes them back there.
 */
export const layOutForPrint = (window: Window, { element, reports }: Layout): (() => void) => {
  const scrollers = [reports.parentElement, window.document.scrollingElement].filter((each) => each !== null);
  const tops = scrollers.map((each) => [each, each.scrollTop] as const);
  element.dataset.printing = window.parent === window ? 'page' : 'frame';
  return () => {
    delete element.dataset.printing;
    for (const [scroller, top] of tops) scroller.scrollTop = top;
  };
};
