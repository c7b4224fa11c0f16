import type { ShellStrings } from '../shell-strings.ts';

export const ENGLISH_SHELL: ShellStrings = {
  play: 'Play the journey',
  loading: 'Loading the map …',
  working: 'Working out the journey …',
  notLoaded: 'The map could not be loaded. Check the connection and try again.',
  retry: 'Try again',
};
