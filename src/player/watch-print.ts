/**
 * Says when the page is about to be printed and when that is over; also where a tool shows it as it would be printed, and at once where it does
 * so already.
 * @param onChange called while the screen's layout can still be changed and measured: what is printed is what it leaves behind
 * @returns a function that ends the watch
 */
export const watchPrint = (window: Window, onChange: (printing: boolean) => void): (() => void) => {
  const print = window.matchMedia('print');
  let announced = false;
  let printing = false;
  const change = (): void => {
    // A preview goes back and forth between the two media while the reader tries paper sizes: the announcement holds until its end.
    const next = announced || print.matches;
    if (next === printing) return;
    printing = next;
    onChange(printing);
  };
  const before = (): void => {
    announced = true;
    change();
  };
  const after = (): void => {
    announced = false;
    change();
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  print.addEventListener('change', change);
  change();
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    print.removeEventListener('change', change);
  };
};
