import type { LonLat } from '../../src/network/types.ts';
import { distanceKm } from './plane.ts';

interface Node {
  readonly at: LonLat;
  readonly edges: { to: string; km: number }[];
}

/** Vertices of all rail lines, joined where two lines have a vertex in common. */
export type RailGraph = ReadonlyMap<string, Node>;

const keyOf = (at: LonLat): string => `${at[0]},${at[1]}`;

/** Name of the edge between two vertices, whichever way it is run. */
export const edgeKey = (a: LonLat, b: LonLat): string => [keyOf(a), keyOf(b)].sort().join(' ');

export const createRailGraph = (lines: readonly (readonly LonLat[])[]): RailGraph => {
  const graph = new Map<string, Node>();
  const nodeAt = (at: LonLat): Node => {
    const known = graph.get(keyOf(at));
    if (known) return known;
    const node: Node = { at, edges: [] };
    graph.set(keyOf(at), node);
    return node;
  };
  for (const line of lines)
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!];
      const km = distanceKm(a, b);
      nodeAt(a).edges.push({ to: keyOf(b), km });
      nodeAt(b).edges.push({ to: keyOf(a), km });
    }
  return graph;
};

const nearestNode = (graph: RailGraph, at: LonLat): string => {
  let best = '';
  let bestKm = Number.POSITIVE_INFINITY;
  for (const [key, node] of graph) {
    const km = distanceKm(node.at, at);
    if (km < bestKm) [best, bestKm] = [key, km];
  }
  return best;
};

/** Shortest way along rails between the vertices nearest to two points. Throws if there is none: the sources are pinned. */
export const routeAlong = (graph: RailGraph, from: LonLat, to: LonLat): LonLat[] => {
  const start = nearestNode(graph, from);
  const goal = nearestNode(graph, to);
  const reached = new Map<string, number>([[start, 0]]);
  const cameFrom = new Map<string, string>();
  const open = new Set([start]);
  while (open.size > 0) {
    let key = '';
    for (const candidate of open) if (key === '' || reached.get(candidate)! < reached.get(key)!) key = candidate;
    open.delete(key);
    if (key === goal) break;
    for (const edge of graph.get(key)!.edges) {
      const km = reached.get(key)! + edge.km;
      if (km >= (reached.get(edge.to) ?? Number.POSITIVE_INFINITY)) continue;
      reached.set(edge.to, km);
      cameFrom.set(edge.to, key);
      open.add(edge.to);
    }
  }
  if (!reached.has(goal)) throw new Error(`no rails from ${from} to ${to}`);
  const line: LonLat[] = [];
  for (let key: string | undefined = goal; key !== undefined; key = cameFrom.get(key)) line.push(graph.get(key)!.at);
  return line.reverse();
};
