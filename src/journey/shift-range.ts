/** Bins over a cell of the class that takes fewest. In a short cell rounding can make it another class than elsewhere. */
export const leastShift = (shift: Int32Array): number => shift.reduce((least, bins) => Math.min(least, bins));

/** Bins over a cell of the class that takes most. */
export const mostShift = (shift: Int32Array): number => shift.reduce((most, bins) => Math.max(most, bins));
