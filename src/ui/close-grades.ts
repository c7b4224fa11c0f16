/**
 * What a grade tells lies over what stands below it, and goes when the reader presses elsewhere or Escape; the focus is on its code again after that.
 * @param element the player, in which they are
 * @returns a function that ends it
 */
export const closeGrades = (element: HTMLElement): (() => void) => {
  const opened = (): Iterable<HTMLDetailsElement> => element.querySelectorAll<HTMLDetailsElement>('.sl-grade[open]');
  const press = (event: Event): void => {
    const path = event.composedPath();
    for (const grade of opened()) if (!path.includes(grade)) grade.open = false;
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    for (const grade of opened()) {
      grade.open = false;
      grade.querySelector('summary')?.focus();
      event.preventDefault();
    }
  };
  const page = element.ownerDocument;
  page.addEventListener('click', press);
  element.addEventListener('keydown', leave);
  return () => {
    page.removeEventListener('click', press);
    element.removeEventListener('keydown', leave);
  };
};
