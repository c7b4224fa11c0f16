import { drawSightings } from './draw-sightings.ts';
import { type Engine, scoreDraw } from './score-draw.ts';
import { type JourneyScores, type Summary, summarize } from './summarize.ts';
import type { DrawOptions, LogSet, TrainLog } from './types.ts';

/** How well the reconstruction does, set by set and over all journeys together. */
export interface Calibration {
  readonly options: DrawOptions;
  readonly sets: readonly Summary[];
  /** Every journey counts the same, whatever its set. */
  readonly all: Summary;
}

/** As trains are spoken of: seen every hour or two, to a few minutes or to half an hour, at a station or somewhere near it. */
export const DEFAULT_DRAW: DrawOptions = {
  everyKm: [60, 150],
  timeS: [120, 600, 1800],
  placeKm: [1, 5],
  seed: 1,
  repeat: 1,
};

/**
 * Draws vague sightings from each log, reconstructs the journey from them alone, and scores the fixes that were kept out. Null where no log has
 * a fix to score. Pure and deterministic; the order of logs within a set moves only the last digits.
 */
export function calibrate(sets: readonly LogSet[], options: DrawOptions, engine: Engine = {}): Calibration | null {
  const scored = sets
    .map(({ name, logs }) => ({ name, scores: logs.flatMap((log) => scoreLog(log, options, engine)) }))
    .filter(({ scores }) => scores.length > 0);
  if (scored.length === 0) return null;
  return {
    options,
    sets: scored.map(({ name, scores }) => summarize(name, scores, options.seed)),
    all: summarize(
      'all',
      scored.flatMap(({ scores }) => scores),
      options.seed,
    ),
  };
}

/** Empty where every fix was given as a sighting. */
function scoreLog(log: TrainLog, options: DrawOptions, engine: Engine): readonly JourneyScores[] {
  const draws = Array.from({ length: options.repeat }, (_, turn) => drawSightings(log, options, turn));
  const fixes = draws.flatMap((sightings) => scoreDraw(log, sightings, engine));
  const sightings = draws.reduce((sum, draw) => sum + draw.length, 0);
  return fixes.length === 0 ? [] : [{ id: log.id, sightings, fixes }];
}
