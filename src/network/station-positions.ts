import type { Leg, Post, RailNetwork, RailPosition } from './types.ts';

/** The station or junction at a post: the one it names, at a leg's ends the node. */
export function postStation(leg: Leg, post: Post): string | null {
  if (post.vertex === 0) return leg.from;
  if (post.vertex === leg.line.length - 1) return leg.to;
  return post.station;
}

/** Where a station stands on the rails: once per leg that has it at a post, none where no leg does. */
export function stationPositions(network: RailNetwork, station: string): readonly RailPosition[] {
  const positions: RailPosition[] = [];
  for (const leg of network.legs.values()) {
    for (const post of leg.posts) if (postStation(leg, post) === station) positions.push({ leg: leg.id, km: post.km });
  }
  return positions;
}
