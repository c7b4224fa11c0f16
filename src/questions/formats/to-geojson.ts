import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import { routeName } from '../../case/route-name.ts';
import { sliceRoute } from '../../network/slice-route.ts';
import type { LonLat, Route } from '../../network/types.ts';
import { kmPostWords, kmRangeWords, percentWords } from '../../words/number-words.ts';
import type { Dossier } from '../dossier.ts';
import type { PositionsAt, Reconstruction, RoutePosition } from '../reconstruct/types.ts';
import { roundDegrees } from '../round.ts';

/**
 * The positions for a map viewer (RFC 7946): for each time and route a point at the median and, where it has a length, the stretch along the rails that holds the train
 * eight times in ten. Nothing before the first report and after the last. `title` is what viewers show.
 */
export const toGeoJson = ({ case: story, routes }: Dossier, told: Reconstruction): FeatureCollection => {
  return {
    type: 'FeatureCollection',
    features: told.positions.flatMap((at) =>
      at.routes.flatMap((position, i) => featuresOf(at, position, routes[i]!, routeName(position.id, story, 'en'))),
    ),
  };
};

type Properties = Readonly<Record<string, string | number>>;

const featuresOf = (
  { t }: PositionsAt,
  { id, weight, status, q, lon, lat }: RoutePosition,
  route: Route,
  name: string,
): readonly Feature<Point | LineString, Properties>[] => {
  if (q === null || lon === null || lat === null) return [];
  const shared = { t, route: id, routeName: name, weight, status };
  const share = percentWords(weight, 'en');
  const median: Feature<Point, Properties> = {
    type: 'Feature',
    id: `${id} ${t} median`,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {
      title: `${t} ${name} (${share}): ${kmPostWords(q['0.5'], 'en')}`,
      kind: 'median',
      ...shared,
      km: q['0.5'],
    },
  };
  if (q['0.9'] <= q['0.1']) return [median];
  const range = kmRangeWords(q['0.1'], q['0.9'], 'en');
  const stretch: Feature<LineString, Properties> = {
    type: 'Feature',
    id: `${id} ${t} stretch`,
    geometry: { type: 'LineString', coordinates: sliceRoute(route, q['0.1'], q['0.9']).map(roundPoint) },
    properties: {
      title: `${t} ${name} (${share}): eight in ten ${range}`,
      kind: 'stretch',
      ...shared,
      probability: 0.8,
      fromKm: q['0.1'],
      toKm: q['0.9'],
    },
  };
  return [stretch, median];
};

const roundPoint = ([lon, lat]: LonLat): [number, number] => [roundDegrees(lon), roundDegrees(lat)];
