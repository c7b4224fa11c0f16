import { describe, expect, test } from 'vitest';
import { greatCircleKm } from '../../../src/network/great-circle.ts';
import { trainBody } from '../../../src/stage/train-body.ts';
import { createKim } from '../../support/kim-2023.ts';
import { createEndedScene, createStageScene } from './create-stage-scene.ts';

const { routes } = createKim();
const lead = routes[0]!;
const says = (): number => 0.25;
/** The tracks of the junction are surveyed to 100 m, the line before it to 800 m. */
const known = lead.legs.find(({ accuracyM }) => accuracyM < 250)!;
const vague = lead.legs.find(({ accuracyM, approximate }) => accuracyM > 250 && !approximate)!;
const middle = ({ fromKm, toKm }: { readonly fromKm: number; readonly toKm: number }) => (fromKm + toKm) / 2;
const onKnown = createStageScene(routes, middle(known), 1);

describe('the train at its length', () => {
  test('lies along the track, half of it on either side of the median', () => {
    const { line: body, rim } = trainBody(onKnown, routes, 12, says)!;
    const drawnKm = body.slice(1).reduce((sum, at, i) => sum + greatCircleKm(body[i]!, at), 0);
    expect(drawnKm).toBeGreaterThan(0.2);
    expect(drawnKm).toBeLessThan(0.3);
    expect(greatCircleKm(body[0]!, onKnown.train!.at)).toBeCloseTo(greatCircleKm(body.at(-1)!, onKnown.train!.at), 1);
    expect(greatCircleKm(rim[0]!, rim.at(-1)!)).toBeGreaterThan(greatCircleKm(body[0]!, body.at(-1)!));
  });

  test('is not drawn where it would be shorter than the mark', () => {
    expect(trainBody(onKnown, routes, 11, says)).toBeNull();
  });

  test('is not drawn where the track is known less well than the train is long', () => {
    expect(trainBody(createStageScene(routes, middle(vague), 1), routes, 12, says)).toBeNull();
    expect(trainBody(createStageScene(routes, known.fromKm + 0.01, 1), routes, 12, says)).toBeNull();
  });

  test('goes by what was known at the time of the scene', () => {
    const published = onKnown.asOf + 1;
    const lengthAt = (asOf: number) => (asOf < published ? null : 0.25);
    expect(trainBody(onKnown, routes, 12, lengthAt)).toBeNull();
    expect(trainBody({ ...onKnown, asOf: published }, routes, 12, lengthAt)).not.toBeNull();
  });

  test('is not drawn where nobody says how long it is, or where it is', () => {
    expect(trainBody(onKnown, routes, 12, () => null)).toBeNull();
    expect(trainBody(createEndedScene(routes, [131, 43]), routes, 12, says)).toBeNull();
  });
});
