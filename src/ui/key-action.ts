/** What a key asks for. Which clock command that is, the owner of the clock decides. */
export type KeyAction =
  | { readonly type: 'toggle' }
  | { readonly type: 'steps'; readonly count: number }
  | { readonly type: 'start' }
  | { readonly type: 'end' }
  | { readonly type: 'report'; readonly direction: 1 | -1 }
  | { readonly type: 'speed'; readonly direction: 1 | -1 }
  | { readonly type: 'tenth'; readonly tenth: number }
  | { readonly type: 'fullscreen' }
  | { readonly type: 'list' }
  | { readonly type: 'ghosts' }
  | { readonly type: 'measure' }
  | { readonly type: 'help' };

/** Where the focus is: a slider takes arrows, a button or a link its own Space and Enter, a field everything. */
export type KeyPlace = 'slider' | 'pressable' | 'field' | 'map' | 'other';

export interface KeyPress {
  readonly key: string;
  readonly modified: boolean;
  readonly place: KeyPlace;
}

const ANYWHERE: Readonly<Record<string, KeyAction>> = {
  k: { type: 'toggle' },
  j: { type: 'steps', count: -10 },
  l: { type: 'steps', count: 10 },
  ',': { type: 'report', direction: -1 },
  '.': { type: 'report', direction: 1 },
  '<': { type: 'speed', direction: -1 },
  '>': { type: 'speed', direction: 1 },
  f: { type: 'fullscreen' },
  c: { type: 'list' },
  g: { type: 'ghosts' },
  m: { type: 'measure' },
  '?': { type: 'help' },
};

const ON_SLIDER: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { type: 'steps', count: -1 },
  ArrowDown: { type: 'steps', count: -1 },
  ArrowRight: { type: 'steps', count: 1 },
  ArrowUp: { type: 'steps', count: 1 },
  PageDown: { type: 'steps', count: -10 },
  PageUp: { type: 'steps', count: 10 },
  Home: { type: 'start' },
  End: { type: 'end' },
};

/** The action of a key, or null where the key is not ours there. A key with Ctrl, Alt or Meta never is: those belong to the browser. */
export const keyAction = ({ key, modified, place }: KeyPress): KeyAction | null => {
  if (modified || place === 'field') return null;
  if (place === 'slider' && Object.hasOwn(ON_SLIDER, key)) return ON_SLIDER[key] ?? null;
  if (key === ' ') return place === 'pressable' ? null : { type: 'toggle' };
  if (/^[0-9]$/.test(key)) return { type: 'tenth', tenth: Number(key) };
  return Object.hasOwn(ANYWHERE, key) ? (ANYWHERE[key] ?? null) : null;
};
