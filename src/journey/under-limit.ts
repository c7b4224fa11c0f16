/** A limit is overrun by a little: half as likely at a tenth more, a fifth at a fifth more, hardly ever at half more. */
const OVERRUN = 1.1;
const STEEPNESS = 16;

/** How likely a running speed is under a limit on it, 0 to 1: soft, because limits are claims, rounded and sometimes exceeded. */
export const underLimit = (kmh: number, limitKmh: number): number =>
  1 / (1 + (kmh / (Math.max(1, limitKmh) * OVERRUN)) ** STEEPNESS);
