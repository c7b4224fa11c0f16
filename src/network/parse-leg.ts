import type { IssueList } from './issue-list.ts';
import { legTrack } from './leg-track.ts';
import { parseSpeeds } from './parse-speeds.ts';
import { isObject, type JsonObject, readLonLat, readProperties } from './read-properties.ts';
import type { Leg, LonLat, Post } from './types.ts';

/** Reads a leg from a LineString feature; null, with the reasons in `list`, where anything about it is wrong. */
export function parseLeg(properties: JsonObject, geometry: unknown, path: string, list: IssueList): Leg | null {
  const before = list.issues.length;
  const at = `${path}.properties`;
  const read = readProperties(properties, at, list);
  const line = readLine(geometry, `${path}.geometry`, list);
  const leg = {
    kind: 'leg',
    id: read.text('id'),
    from: read.text('from'),
    to: read.text('to'),
    length_km: read.number('length_km', 0),
    gauge_mm: readGauges(read.list('gauge_mm'), `${at}.gauge_mm`, list),
    electrified: read.oneOf('electrified', ['unknown', 'none', '25kV-ac', '3kV-dc'] as const),
    tracks: read.oneOf('tracks', [null, 1, 2] as const),
    approximate: read.flag('approximate'),
    accuracy_m: read.number('accuracy_m', 0),
    posts: readPosts(read.list('posts'), `${at}.posts`, list),
    source: read.text('source'),
    licence: read.text('licence'),
  } as const;
  const sections = properties.speeds === undefined ? [] : read.list('speeds');
  const speeds = parseSpeeds(sections, leg.length_km, `${at}.speeds`, list);
  if (list.issues.length === before) checkPosts(leg.posts, leg.length_km, line.length, `${at}.posts`, list);
  if (list.issues.length > before) return null;
  return { ...leg, speeds, line, track: legTrack(line, leg.posts) };
}

function readLine(geometry: unknown, path: string, list: IssueList): readonly LonLat[] {
  if (!isObject(geometry) || geometry.type !== 'LineString' || !Array.isArray(geometry.coordinates)) {
    list.add('wrong-geometry', path, 'A leg is drawn as a LineString, and this is none.', 'Give it a LineString.');
    return [];
  }
  const { coordinates } = geometry;
  if (coordinates.length < 2) {
    list.add('short-line', `${path}.coordinates`, 'A line needs at least two positions.', 'Draw it from end to end.');
  }
  const line = coordinates.map((value, i) => readLonLat(value, `${path}.coordinates[${i}]`, list));
  return line.filter((at) => at !== null);
}

function readGauges(values: readonly unknown[], path: string, list: IssueList): readonly number[] {
  const gauges = values.filter((value): value is number => typeof value === 'number' && value > 0);
  if (gauges.length === 0 || gauges.length < values.length) {
    list.add('wrong-gauge', path, 'The gauges are not a list of millimetres.', 'Give at least one, such as [1520].');
  }
  return gauges;
}

function readPosts(values: readonly unknown[], path: string, list: IssueList): readonly Post[] {
  return values.map((value, i) => {
    const read = readProperties(isObject(value) ? value : {}, `${path}[${i}]`, list);
    return {
      km: read.number('km', 0),
      vertex: read.number('vertex', 0),
      station: read.textOrNull('station'),
      estimated: read.flag('estimated'),
    };
  });
}

/** Posts must run from end to end of the leg, each farther along than the one before, both in kilometres and in vertices. */
function checkPosts(posts: readonly Post[], lengthKm: number, vertices: number, path: string, list: IssueList): void {
  const first = posts[0];
  const last = posts.at(-1);
  if (!first || !last || first.vertex !== 0 || first.km !== 0) {
    list.add('posts-start', path, 'There is no post at km 0 and vertex 0.', 'Begin the posts at the first vertex.');
    return;
  }
  if (last.vertex !== vertices - 1 || last.km !== lengthKm) {
    const cause = `The last post is at km ${last.km}, vertex ${last.vertex}; the leg ends at km ${lengthKm}, vertex ${vertices - 1}.`;
    list.add('posts-end', path, cause, 'End the posts at the last vertex, with length_km.');
  }
  for (const [i, post] of posts.entries()) {
    const before = posts[i - 1];
    if (!Number.isInteger(post.vertex)) {
      list.add('wrong-value', `${path}[${i}].vertex`, `"vertex" is ${post.vertex}.`, 'Give it the index of a vertex.');
    } else if (before && (post.km <= before.km || post.vertex <= before.vertex)) {
      const cause = `Post ${i} does not lie beyond post ${i - 1}.`;
      list.add('posts-order', `${path}[${i}]`, cause, 'Sort the posts; kilometres and vertices both have to grow.');
    }
  }
}
