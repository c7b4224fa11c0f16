export type Theme = 'light' | 'dark';

/** The two colours of the palette that are needed before there is a player. */
export const PAGE_COLOURS: Readonly<Record<Theme, { readonly paper: string; readonly text: string }>> = {
  light: { paper: '#fbfaf6', text: '#1d1b18' },
  dark: { paper: '#0c1014', text: '#e9e6df' },
};
