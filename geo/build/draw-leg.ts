import type { LonLat } from '../../src/network/types.ts';
import { bendLine } from './bend-line.ts';
import { catmullRom, easeBetween, smoothLine } from './curves.ts';
import type { LegPlan } from './leg-table.ts';
import { type Land, moveOnLand } from './on-land.ts';
import { kmFrom, lengthsAlong } from './plane.ts';
import { type RailGraph, routeAlong } from './rail-graph.ts';
import type { StationRow } from './station-table.ts';

const bearingOf = (a: LonLat, b: LonLat): number => {
  const [east, north] = kmFrom(a, b);
  return (Math.atan2(east, north) * 180) / Math.PI;
};

/** Replaces the piece next to one end of the leg by a curve with the wanted bearing there. */
const ease = (line: readonly LonLat[], plan: LegPlan, stations: readonly StationRow[]): LonLat[] => {
  if (!plan.ease) return [...line];
  const { end, to, bearing } = plan.ease;
  const forward = end === 'start' ? [...line] : [...line].reverse();
  const lengths = lengthsAlong(forward);
  const at =
    typeof to === 'number'
      ? lengths.findIndex((km) => km >= to)
      : forward.indexOf(stations.find((station) => station.properties.id === to)!.at);
  const leaving = end === 'start' ? bearing : bearing + 180;
  const joined = bearingOf(forward[at]!, forward[at + 1]!);
  const curve = easeBetween(forward[0]!, leaving, forward[at]!, joined, 0.25);
  const eased = [...curve, ...forward.slice(at + 1)];
  return end === 'start' ? eased : eased.reverse();
};

export interface DryLand {
  readonly korea: Land;
  readonly russia: Land;
}

/** The drawn line of a leg through all its stations, which are vertices of it. Never a measure of length. */
export const drawLeg = (plan: LegPlan, stations: readonly StationRow[], graph: RailGraph, land: DryLand): LonLat[] => {
  const points = stations.map((station) => station.at);
  switch (plan.drawn) {
    case 'straight':
      return points;
    case 'curve':
      return catmullRom(points, 0.3);
    case 'coastal-curve':
      return moveOnLand(catmullRom(points, 0.8), new Set(points), land.korea);
    case 'natural-earth': {
      const rails = smoothLine(routeAlong(graph, points[0]!, points[points.length - 1]!));
      const anchors = stations.map(({ at, properties }) => ({ at, on: plan.pins?.[properties.id] }));
      return moveOnLand(ease(bendLine(rails, anchors), plan, stations), new Set(points), land.russia);
    }
  }
};
