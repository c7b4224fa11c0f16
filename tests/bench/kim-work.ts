import { createPace } from '../../src/clock/pace.ts';
import { transition } from '../../src/clock/transition.ts';
import type { Transport } from '../../src/clock/types.ts';
import { DRAG_GRID } from '../../src/journey/grid.ts';
import { placeReports } from '../../src/journey/place-reports.ts';
import { positionAt } from '../../src/journey/position-at.ts';
import { reconstruct } from '../../src/journey/reconstruct.ts';
import { spanOf } from '../../src/player/playback.ts';
import { createSceneContext } from '../../src/scene/create-scene-context.ts';
import { marks } from '../../src/scene/marks.ts';
import { sceneAt } from '../../src/scene/scene-at.ts';
import { loadKim, readKimFiles } from '../support/kim-2023.ts';
import type { Work } from './measure.ts';

/** The work of the core on the journey of September 2023: once a case, once an as-of, and once a frame. */
export const kimWork = (): Work => {
  const files = readKimFiles();
  const placed = loadKim(files);
  const { case: story, routes, network } = placed;
  const input = { case: story, routes, sites: placeReports(story, routes, network), asOf: story.asOf };
  const journey = reconstruct(input);
  const context = createSceneContext({ ...placed, journey });
  const span = spanOf(context, null);
  const reportMarks = marks(context);
  const pace = createPace(span, reportMarks);
  const transport: Transport = { t: span.start, playing: true, paced: true, rate: 1, loop: true, span, pace };
  let moment = 0;
  let played = transport;
  // Another moment each time, all over the span: the same one again could be remembered.
  const nextMoment = (): number => {
    moment = (moment + 0.618_034) % 1;
    return span.start + moment * (span.end - span.start);
  };
  return {
    'parse case and network, find routes': () => loadKim(files),
    'find the reports on the routes': () => placeReports(story, routes, network),
    reconstruct: () => reconstruct(input),
    'reconstruct on the grid of a drag': () => reconstruct({ ...input, grid: DRAG_GRID }),
    'reconstruct, with 100 journeys drawn': () => reconstruct({ ...input, samples: { count: 100, seed: 1 } }),
    'reconstruct, with gains': () => reconstruct({ ...input, gain: true }),
    'position at a time': () => positionAt(journey.routes[0]!, nextMoment()),
    sceneAt: () => sceneAt(context, nextMoment()),
    'clock tick': () => {
      played = transition(played, { type: 'tick', elapsedS: 1 / 60 }, reportMarks).transport;
      return played;
    },
  };
};
