/** Font stacks. Plex Sans KR stands second: a face without Hangul falls through to it glyph by glyph. */
export const FAMILIES = {
  sans: "'IBM Plex Sans', 'IBM Plex Sans KR', 'Noto Sans', 'Noto Sans CJK KR', system-ui, sans-serif",
  serif: "'IBM Plex Serif', 'IBM Plex Sans KR', 'Noto Serif', Georgia, serif",
} as const;
