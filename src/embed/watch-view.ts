/**
 * Says whether an element is in view, once at first and then at each change.
 * @param marginPercent of the viewport's height that counts as in view above and below it. A frame of another origin is told of its own edge only.
 * @returns a function that ends the watch
 */
export const watchView = (
  element: Element,
  marginPercent: number,
  onChange: (inView: boolean) => void,
): (() => void) => {
  let known: boolean | null = null;
  const observer = new IntersectionObserver(
    (entries) => {
      const inView = entries.at(-1)?.isIntersecting ?? false;
      if (inView === known) return;
      known = inView;
      onChange(inView);
    },
    { rootMargin: `${marginPercent}% 0px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
};
