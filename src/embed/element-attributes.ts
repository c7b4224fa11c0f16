/** Attributes of the element that say what is shown, as in an address. */
export const IN_QUERY = ['lang', 'theme', 'as-of', 'without', 'ghosts', 'autoplay', 'brief'] as const;

/** Everything that the element reads, `case` and `place` first. */
export const ATTRIBUTES = ['case', 'place', 'loading', 'start', ...IN_QUERY] as const;

export type PlayerAttribute = (typeof ATTRIBUTES)[number];
