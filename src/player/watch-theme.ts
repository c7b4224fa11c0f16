import type { Theme } from '../look/palette.ts';
import type { ThemeChoice } from './options.ts';

/** The theme on screen: the one chosen, or for `auto` the system's, as it changes. */
export const watchTheme = (
  window: Window,
  choice: ThemeChoice,
  onChange: (theme: Theme) => void,
): { readonly current: () => Theme; readonly stop: () => void } => {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const current = (): Theme => (choice === 'auto' ? (dark.matches ? 'dark' : 'light') : choice);
  const change = (): void => onChange(current());
  if (choice === 'auto') dark.addEventListener('change', change);
  return { current, stop: () => dark.removeEventListener('change', change) };
};
