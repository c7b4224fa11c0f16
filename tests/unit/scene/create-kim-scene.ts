import { readFileSync } from 'node:fs';
import { parseCase } from '../../../src/case/parse-case.ts';
import type { Case } from '../../../src/case/types.ts';
import { placeReports } from '../../../src/journey/place-reports.ts';
import { reconstruct } from '../../../src/journey/reconstruct.ts';
import { findRoute } from '../../../src/network/find-route.ts';
import { parseNetwork } from '../../../src/network/parse-network.ts';
import type { RailNetwork, Route } from '../../../src/network/types.ts';
import type { SceneContext } from '../../../src/scene/context.ts';
import { createSceneContext } from '../../../src/scene/create-scene-context.ts';

const ROOT = new URL('../../../', import.meta.url);

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

interface KimStory {
  readonly story: Case;
  readonly network: RailNetwork;
  readonly routes: readonly Route[];
}

/** The case of September 2023 on the network it names, as the player loads them. */
export function createKimStory(): KimStory {
  const parsed = parseCase(json('public/cases/kim-2023/case.json'));
  const network = parseNetwork(json('geo/far-east-rail.geojson'));
  if (parsed.case === null || !network.ok) throw new Error('kim-2023 does not load');
  const story = parsed.case;
  const routes = story.routes.flatMap((plan) => {
    const found = findRoute(network.value, plan, story.places);
    return found.ok ? [found.value] : [];
  });
  return { story, network: network.value, routes };
}

/** The scene context of the case as known at an instant; at its own `asOf` where none is given. */
export function createKimScene(asOf?: string): SceneContext {
  const { story, network, routes } = createKimStory();
  const sites = placeReports(story, routes, network);
  const known = asOf === undefined ? story.asOf : caseTime(story, asOf);
  const journey = reconstruct({ case: story, routes, sites, asOf: known });
  return createSceneContext({ case: story, network, routes, journey });
}

/** An RFC 3339 instant in seconds since the case's origin. */
export const caseTime = ({ origin }: Case, instant: string): number => Date.parse(instant) / 1000 - origin;
