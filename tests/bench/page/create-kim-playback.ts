import { createPace, WHOLE_S } from '../../../src/clock/pace.ts';
import { timeAtPlayed } from '../../../src/clock/play-time.ts';
import { spanOf } from '../../../src/player/playback.ts';
import { prepareReconstruction } from '../../../src/player/reconstruction/run-reconstruction.ts';
import type { SceneContext } from '../../../src/scene/context.ts';
import { createSceneContext } from '../../../src/scene/create-scene-context.ts';
import { marks } from '../../../src/scene/marks.ts';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import { cameraFor, type Size } from '../../../src/stage/camera.ts';
import type { CaseTime, Span } from '../../../src/time/types.ts';
import { createKim } from '../../support/kim-2023.ts';
import type { CameraView } from '../bare/bare-window.ts';

/** What the player plays of kim-2023, worked out in Node, so that a page without the player can be given the same camera. */
export interface KimPlayback {
  readonly context: SceneContext;
  readonly span: Span;
  /** Seconds of playing that the whole takes. */
  readonly wholeS: number;
  /** The moment that is reached after so many seconds of playing at the pace of the reports. */
  readonly momentAt: (playedS: number) => CaseTime;
  readonly cameraAt: (t: CaseTime, mode: 'follow' | 'whole', size: Size) => CameraView;
}

export const createKimPlayback = (): KimPlayback => {
  const placed = createKim();
  const { case: story, routes } = placed;
  const knowledge = prepareReconstruction(placed)({ asOf: story.asOf, leftOut: [], detail: 'full' });
  const context = createSceneContext({ ...placed, journey: knowledge.journey });
  const span = spanOf(context, knowledge.story);
  const pace = createPace(span, marks(context));
  return {
    context,
    span,
    wholeS: WHOLE_S,
    momentAt: (playedS) => timeAtPlayed(pace, playedS),
    cameraAt: (t, mode, size) => {
      const view = cameraFor(sceneAt(context, t), mode, size, routes);
      if (view === null) throw new Error(`Nothing to look at, at ${t}.`);
      return { lon: view.center[0], lat: view.center[1], zoom: view.zoom };
    },
  };
};
