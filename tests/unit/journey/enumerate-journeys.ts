import type { Report } from '../../../src/case/types.ts';
import type { StopModel } from '../../../src/journey/chain-model.ts';
import type { ChainageInterval } from '../../../src/network/types.ts';

/**
 * Brute force: every journey on a tiny grid, one by one, weighed by the reports in the very words of the model: q where it holds, (1 - q) rho besides. Shares
 * no code with the passes it checks.
 */
export interface TinyWorld {
  readonly bins: number;
  /** By class, at the entry. */
  readonly share: readonly number[];
  /** By boundary but the last, by class: bins over the cell; the chance to draw a class, and how it is drawn. */
  readonly shifts: readonly (readonly number[])[];
  readonly changes: readonly number[];
  readonly draws: readonly (readonly number[])[];
  /** By boundary, by class. */
  readonly stops: readonly (readonly StopModel[])[];
}

export interface TinyReport {
  readonly id: string;
  readonly kind: Report['kind'];
  /** Boundary indices, one pair a pass, the stretch's ends included. */
  readonly passes: readonly ChainageInterval[];
  /** Bins, half-open. */
  readonly from: number;
  readonly to: number;
  readonly q: number;
  readonly rho: number;
}

export interface TinyJourney {
  readonly arrival: readonly number[];
  readonly departure: readonly number[];
}

export interface TinyAnswer {
  readonly evidence: number;
  /** `before(i, moment, bin)` is the posterior probability that the time lies before the bin. */
  readonly before: (boundary: number, moment: 'arrival' | 'departure', bin: number) => number;
  readonly holds: (id: string) => number;
  /** Posterior probability of each value that `valueIn` takes. */
  readonly distribution: (valueIn: (journey: TinyJourney) => string) => ReadonlyMap<string, number>;
}

export function enumerateJourneys(world: TinyWorld, reports: readonly TinyReport[]): TinyAnswer {
  const all: { journey: TinyJourney; weight: number }[] = [];
  for (let bin = 0; bin < world.bins; bin++) {
    world.share.forEach((share, speed) => {
      walk(world, 0, { arrival: [bin], departure: [] }, speed, share / world.bins, (journey, prior) => {
        const weight = reports.reduce((w, r) => w * (holds(journey, r, world.bins) ? 1 : contradiction(r)), prior);
        all.push({ journey, weight });
      });
    });
  }
  const evidence = all.reduce((sum, { weight }) => sum + weight, 0);
  const share = (is: (journey: TinyJourney) => boolean): number =>
    all.reduce((sum, { journey, weight }) => sum + (is(journey) ? weight : 0), 0) / evidence;
  return {
    evidence,
    before: (boundary, moment, bin) => share((journey) => journey[moment][boundary]! < bin),
    holds: (id) => share((journey) => holds(journey, reports.find((r) => r.id === id)!, world.bins)),
    distribution(valueIn) {
      const shares = new Map<string, number>();
      for (const { journey, weight } of all) {
        const value = valueIn(journey);
        shares.set(value, (shares.get(value) ?? 0) + weight / evidence);
      }
      return shares;
    },
  };
}

const contradiction = ({ q, rho }: TinyReport): number => ((1 - q) * rho) / (q + (1 - q) * rho);

function walk(
  world: TinyWorld,
  at: number,
  soFar: TinyJourney,
  speed: number,
  weight: number,
  done: (journey: TinyJourney, weight: number) => void,
): void {
  const come = soFar.arrival[at]!;
  for (const { bin, chance } of departures(come, world.stops[at]![speed]!, world.bins)) {
    const journey = { arrival: soFar.arrival, departure: [...soFar.departure, bin] };
    const shifts = world.shifts[at];
    if (shifts === undefined) {
      done(journey, weight * chance);
      continue;
    }
    const change = world.changes[at]!;
    world.draws[at]!.forEach((share, next) => {
      const drawn = change * share + (next === speed ? 1 - change : 0);
      const arrival = [...journey.arrival, Math.min(world.bins, bin + shifts[next]!)];
      walk(world, at + 1, { ...journey, arrival }, next, weight * chance * drawn, done);
    });
  }
}

/** Every bin in which it may leave; the open bin takes the rest. */
function departures(come: number, stop: StopModel, bins: number): readonly { bin: number; chance: number }[] {
  if (come >= bins) return [{ bin: bins, chance: 1 }];
  const chances = new Map<number, number>([[come, 1 - stop.chance]]);
  const add = (bin: number, chance: number) => chances.set(bin, (chances.get(bin) ?? 0) + chance);
  let left = stop.chance;
  for (let bin = come + stop.minBins; bin < bins; bin++) {
    const stood = bin - come - stop.minBins;
    const part = stop.share.reduce((sum, share, i) => sum + share * (1 - stop.stay[i]!) * stop.stay[i]! ** stood, 0);
    add(bin, stop.chance * part);
    left -= stop.chance * part;
  }
  add(bins, left);
  return [...chances].map(([bin, chance]) => ({ bin, chance }));
}

/** Whether a report holds for a journey: the table of the model, word for word. Times from `bins` on are later than everything. */
export function holds(
  { arrival, departure }: TinyJourney,
  { kind, passes, from, to }: TinyReport,
  bins: number,
): boolean {
  const end = to >= bins ? bins : to;
  return kind === 'not-seen' ? !passes.some((pass) => there(pass)) : passes.some((pass) => one(pass));

  function there({ fromKm: near, toKm: far }: ChainageInterval): boolean {
    return arrival[near]! < end && departure[far]! >= from;
  }
  function one(pass: ChainageInterval): boolean {
    const { fromKm: near, toKm: far } = pass;
    switch (kind) {
      case 'seen':
        return there(pass);
      case 'arrived':
      case 'passed':
      case 'turned':
        return arrival[near]! < end && arrival[far]! >= from;
      case 'departed':
        return departure[near]! < end && departure[far]! >= from;
      case 'statement':
        return arrival[near]! < end;
      default:
        throw new Error(`${kind} claims nothing`);
    }
  }
}
