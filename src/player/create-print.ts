import { adoptStylesAround } from '../ui/adopt-styles-around.ts';
import type { Layout } from '../ui/layout.ts';
import { printStyles } from '../ui/styles/print-styles.ts';
import { layOutForPrint } from './lay-out-for-print.ts';
import { watchPrint } from './watch-print.ts';

/**
 * Lays the player out for paper while it is printed.
 * @param onChange called once it is laid out, for paper or for the screen again
 */
export const createPrint = (deps: {
  readonly window: Window;
  readonly layout: Layout;
  readonly onChange: (printing: boolean) => void;
}): { readonly destroy: () => void } => {
  const { window, layout } = deps;
  const dropStyles = adoptStylesAround(layout.element, [printStyles()]);
  let backToScreen: (() => void) | null = null;
  const stop = watchPrint(window, (printing) => {
    backToScreen?.();
    backToScreen = printing ? layOutForPrint(window, layout) : null;
    deps.onChange(printing);
  });
  return {
    destroy() {
      stop();
      backToScreen?.();
      dropStyles();
    },
  };
};
