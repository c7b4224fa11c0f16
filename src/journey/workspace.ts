/** Arrays that the passes use again at every boundary. They grow and are never cleared: whoever takes one fills what it reads. */
export interface Workspace {
  readonly take: (name: Scratch, length: number) => Float64Array;
  /** A table of at least this length, with anything in it. */
  readonly table: (length: number) => Float64Array;
  /** Gives a table back that nobody reads any more. */
  readonly recycle: (table: Float64Array) => void;
  /** Whether so many bytes of tables may be kept; if so they count from now on. */
  readonly reserve: (bytes: number) => boolean;
}

type Scratch = 'column' | 'sums' | 'total' | 'worth' | 'nextWorth' | 'departures' | 'nextDepartures';

/** Of all routes together. More would not fit a processor's cache, and fresh memory is dear: a page of it takes as long as computing a thousand values. */
const MOST_BYTES = 8e6;
/** Widths of tables change slowly along the line: with this much to spare a table serves its neighbours. */
const SPARE = 1.25;
/** Tables are cut from pieces of 1 MB: one by one they cost as much as filling them. */
const PIECE = 2 ** 17;

export function createWorkspace(mostBytes = MOST_BYTES): Workspace {
  const arrays = new Map<Scratch, Float64Array>();
  const free: Float64Array[] = [];
  let left = mostBytes;
  let piece = new Float64Array(0);
  const cut = (length: number): Float64Array => {
    if (piece.length < length) piece = new Float64Array(Math.max(PIECE, length));
    const table = piece.subarray(0, length);
    piece = piece.subarray(length);
    return table;
  };
  return {
    take(name, length) {
      const known = arrays.get(name);
      if (known !== undefined && known.length >= length) return known;
      const grown = new Float64Array(Math.ceil(length * 1.5));
      arrays.set(name, grown);
      return grown;
    },
    table(length) {
      const fitting = free.findIndex((table) => table.length >= length);
      if (fitting >= 0) return free.splice(fitting, 1)[0]!;
      // What is too small now would stay so: the band has grown.
      const small = free.pop();
      return cut(small === undefined ? length : Math.ceil(length * SPARE));
    },
    recycle(table) {
      free.push(table);
    },
    reserve(bytes) {
      if (bytes > left) return false;
      left -= bytes;
      return true;
    },
  };
}
