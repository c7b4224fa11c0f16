/** A tab that slept, or a debugger that stopped, comes back with one long frame: no tick counts for more than this. */
export const MAX_ELAPSED_S = 0.25;

/** A day a second. Faster shows nothing, and a looping tick would go round without end. */
export const MAX_RATE = 86_400;

/** The whole in two seconds. */
export const MAX_PACED_RATE = 30;

/** Two moments nearer than this are one to a step: a link rounds its instant to the second. */
export const SAME_MOMENT_S = 0.5;

/** A step against the running direction skips the mark that was passed so few wall-clock seconds ago. */
export const STEP_GRACE_S = 1;
