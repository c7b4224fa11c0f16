import type { Case } from '../../../src/case/types.ts';
import { placeReports } from '../../../src/journey/place-reports.ts';
import { reconstruct } from '../../../src/journey/reconstruct.ts';
import type { SceneContext } from '../../../src/scene/context.ts';
import { createSceneContext } from '../../../src/scene/create-scene-context.ts';
import { createKim } from '../../support/kim-2023.ts';

/** The scene context of the case as known at an instant; at its own `asOf` where none is given. */
export function createKimScene(asOf?: string): SceneContext {
  const { case: story, network, routes } = createKim();
  const sites = placeReports(story, routes, network);
  const known = asOf === undefined ? story.asOf : caseTime(story, asOf);
  const journey = reconstruct({ case: story, routes, sites, asOf: known });
  return createSceneContext({ case: story, network, routes, journey });
}

/** An RFC 3339 instant in seconds since the case's origin. */
export const caseTime = ({ origin }: Case, instant: string): number => Date.parse(instant) / 1000 - origin;
