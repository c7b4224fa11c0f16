/**
 * Tells which report the reader points at within an element: the one under the pointer, else the one that has the focus. What shows a report says so with
 * `data-report`.
 * @returns a function that stops it
 */
export const followPointing = (element: HTMLElement, onPoint: (reportId: string | null) => void): (() => void) => {
  const reportOf = (target: EventTarget | null): string | null =>
    target instanceof Element ? (target.closest<HTMLElement>('[data-report]')?.dataset.report ?? null) : null;
  let pointed: string | null = null;
  const tell = (next: string | null): void => {
    if (next !== pointed) onPoint(next);
    pointed = next;
  };
  const point = (event: Event): void => tell(reportOf(event.target));
  const leave = (): void => tell(null);
  element.addEventListener('pointerover', point);
  element.addEventListener('focusin', point);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('focusout', leave);
  return () => {
    element.removeEventListener('pointerover', point);
    element.removeEventListener('focusin', point);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('focusout', leave);
  };
};
