import { transition } from '../../src/clock/transition.ts';
import type { Transport } from '../../src/clock/types.ts';
import { spanOf } from '../../src/player/playback.ts';
import { runReconstruction } from '../../src/player/reconstruction/run-reconstruction.ts';
import { createSceneContext } from '../../src/scene/create-scene-context.ts';
import { marks } from '../../src/scene/marks.ts';
import { sceneAt } from '../../src/scene/scene-at.ts';
import { loadKim, readKimFiles } from './load-kim.ts';
import { type Measurement, measureAll } from './measure.ts';
import { measureOpening, type Opening } from './open-page.ts';

/** The work of the core on the journey of September 2023: once a case, once an as-of, and once a frame. */
const kimWork = (): Readonly<Record<string, () => unknown>> => {
  const files = readKimFiles();
  const placed = loadKim(files);
  const request = { ...placed, asOf: placed.case.asOf };
  const context = createSceneContext({ ...placed, journey: runReconstruction(request) });
  const span = spanOf(context, null);
  const reportMarks = marks(context);
  const transport: Transport = { t: span.start, playing: true, rate: 3600, loop: true, span };
  let moment = 0;
  let played = transport;
  return {
    'parse case and network, find routes': () => loadKim(files),
    reconstruct: () => runReconstruction(request),
    // Another moment each time, all over the span: the same one again could be remembered.
    sceneAt: () => {
      moment = (moment + 0.618_034) % 1;
      return sceneAt(context, span.start + moment * (span.end - span.start));
    },
    'clock tick': () => {
      played = transition(played, { type: 'tick', elapsedS: 1 / 60 }, reportMarks).transport;
      return played;
    },
  };
};

const printTable = (measurements: readonly Measurement[]): void => {
  const row = (name: string, ms: string, ratio: string): string =>
    `${name.padEnd(38)}${ms.padStart(12)}${ratio.padStart(14)}`;
  console.log(row('', 'ms a call', 'x reference'));
  for (const { name, ms, ratio } of measurements) console.log(row(name, ms.toPrecision(4), ratio.toPrecision(3)));
};

const printOpening = ({ list, playable, drawing, map }: Opening): void => {
  console.log('\nOpening the start page, ms from the start of navigation, medians of five');
  console.log(`reports ${list}, playable ${playable}, journey drawn ${drawing}, live map ${map}`);
};

/** `npm run bench`: a table, or one line of JSON with `-- --json`. The page is opened in a browser last. */
export const main = async (args: readonly string[]): Promise<number> => {
  const measurements = measureAll(kimWork());
  const json = args.includes('--json');
  if (!json) printTable(measurements);
  const opening = await measureOpening();
  if (json) console.log(JSON.stringify({ measurements, opening }));
  else printOpening(opening);
  return 0;
};
