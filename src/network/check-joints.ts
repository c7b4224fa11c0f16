import { greatCircleKm } from './great-circle.ts';
import type { IssueList } from './issue-list.ts';
import type { Leg, LonLat, Station } from './types.ts';

/** Legs meet at one vertex; so much, km, may a file's rounding set its copies apart: 10 m. */
const JOINT_TOLERANCE_KM = 0.01;

export interface Parsed<T> {
  readonly value: T;
  readonly path: string;
}

/** Checks what no feature can know alone: that legs join at known stations and junctions, end vertex on end vertex. */
export function checkJoints(
  legs: readonly Parsed<Leg>[],
  stations: ReadonlyMap<string, Station>,
  list: IssueList,
): void {
  const ends = new Map<string, LonLat>();
  for (const { value: leg, path } of legs) {
    const joints = [
      { member: 'from', node: leg.from, at: leg.line[0]! },
      { member: 'to', node: leg.to, at: leg.line.at(-1)! },
    ];
    for (const { member, node, at } of joints) {
      if (!stations.has(node)) {
        const cause = `Leg "${leg.id}" ends at "${node}", and there is no station or junction of that id.`;
        list.add(
          'unknown-node',
          `${path}.properties.${member}`,
          cause,
          'Add it as a Point feature, or correct the id.',
        );
      }
      const other = ends.get(node);
      const apartKm = other ? greatCircleKm(other, at) : 0;
      if (apartKm > JOINT_TOLERANCE_KM) {
        const cause = `Leg "${leg.id}" ends ${apartKm.toFixed(2)} km away from other legs at "${node}".`;
        list.add('open-joint', `${path}.geometry.coordinates`, cause, 'Let legs that meet share their end vertex.');
      }
      ends.set(node, other ?? at);
    }
    for (const [i, post] of leg.posts.entries()) {
      if (post.station === null || stations.has(post.station)) continue;
      const cause = `The post names "${post.station}", and there is no station of that id.`;
      const remedy = 'Add it as a Point feature, or correct the id.';
      list.add('unknown-station', `${path}.properties.posts[${i}].station`, cause, remedy);
    }
  }
}
