import type { RoutePlan } from '../case/types.ts';
import { createTrack } from './create-track.ts';
import { gaugeBreaks } from './gauge-breaks.ts';
import { pointAt, segmentAt } from './point-at.ts';
import { type RailGraph, runsThrough, type Traversal } from './rail-graph.ts';
import { postStation } from './station-positions.ts';
import type { Leg, LineSpeed, RailNetwork, Route, RouteLeg, RouteStation } from './types.ts';

/** A walk of the graph as a route: chainage counts the legs' own kilometres, piece after piece, from 0 at the origin. */
export function buildRoute(plan: RoutePlan, graph: RailGraph, walk: readonly number[]): Route {
  const pieces = joinRuns(walk.map((run) => graph.runs[run]!));
  const legs: RouteLeg[] = [];
  const vertices: Vertices = { km: [], lon: [], lat: [] };
  const stations: RouteStation[] = [];
  const lineSpeeds: LineSpeed[] = [];
  let fromKm = 0;
  for (const piece of pieces) {
    const routeLeg = toRouteLeg(piece, fromKm);
    appendVertices(vertices, piece.leg, routeLeg);
    appendStations(stations, graph.network, piece.leg, routeLeg);
    lineSpeeds.push(...lineSpeedsOn(piece.leg, routeLeg));
    legs.push(routeLeg);
    fromKm = routeLeg.toKm;
  }
  return {
    id: plan.id,
    destination: plan.destination,
    prior: plan.prior,
    lengthKm: fromKm,
    ...createTrack(vertices.km, vertices.lon, vertices.lat),
    legs,
    stations,
    reversals: reversalsOf(graph, walk, legs),
    lineSpeeds,
    gaugeBreaks: gaugeBreaks(legs),
  };
}

interface Vertices {
  readonly km: number[];
  readonly lon: number[];
  readonly lat: number[];
}

/** Whether two runs are one stretch of a leg. */
const goesOn = (before: Traversal, after: Traversal): boolean =>
  before.leg === after.leg && before.forward === after.forward && before.endKm === after.startKm;

/** Cuts inside a leg were made for the search only: runs that continue each other on one leg become one. */
function joinRuns(runs: readonly Traversal[]): readonly Traversal[] {
  const pieces: Traversal[] = [];
  for (const run of runs) {
    const last = pieces.at(-1);
    if (last !== undefined && goesOn(last, run)) pieces[pieces.length - 1] = { ...last, endKm: run.endKm, to: run.to };
    else pieces.push(run);
  }
  return pieces;
}

const toRouteLeg = ({ leg, forward, startKm, endKm }: Traversal, fromKm: number): RouteLeg => ({
  leg: leg.id,
  forward,
  fromKm,
  toKm: fromKm + Math.abs(endKm - startKm),
  legFromKm: startKm,
  legToKm: endKm,
  gaugeMm: leg.gauge_mm,
  electrified: leg.electrified,
  approximate: leg.approximate,
  accuracyM: leg.accuracy_m,
});

const chainageOf = (piece: RouteLeg, legKm: number): number =>
  legKm === piece.legToKm ? piece.toKm : piece.fromKm + Math.abs(legKm - piece.legFromKm);

/** Kilometres along the leg between which the piece runs, ascending. */
const legRange = ({ legFromKm, legToKm }: RouteLeg): readonly [number, number] =>
  legFromKm < legToKm ? [legFromKm, legToKm] : [legToKm, legFromKm];

function appendVertices(vertices: Vertices, leg: Leg, piece: RouteLeg): void {
  const add = (legKm: number, lon: number, lat: number) => {
    const km = chainageOf(piece, legKm);
    if (vertices.km.length > 0 && km <= vertices.km.at(-1)!) return;
    vertices.km.push(km);
    vertices.lon.push(lon);
    vertices.lat.push(lat);
  };
  const addAt = (legKm: number) => add(legKm, ...pointAt(leg.track, legKm).at);
  const { track } = leg;
  const [low, high] = legRange(piece);
  const inside: number[] = [];
  for (let i = segmentAt(track, low); i < track.km.length && track.km[i]! < high; i++)
    if (track.km[i]! > low) inside.push(i);
  if (!piece.forward) inside.reverse();
  addAt(piece.legFromKm);
  for (const i of inside) add(track.km[i]!, track.lon[i]!, track.lat[i]!);
  addAt(piece.legToKm);
}

function appendStations(stations: RouteStation[], network: RailNetwork, leg: Leg, piece: RouteLeg): void {
  const [low, high] = legRange(piece);
  for (const post of piece.forward ? leg.posts : leg.posts.toReversed()) {
    const station = postStation(leg, post);
    if (station === null || post.km < low || post.km > high) continue;
    const km = chainageOf(piece, post.km);
    const last = stations.at(-1);
    if (last?.station === station && last.km === km) continue;
    const { role, rank } = network.stations.get(station)!;
    stations.push({ station, km, estimated: post.estimated, role, rank });
  }
}

/** The leg's sections as far as the piece runs over them, in running order. */
function lineSpeedsOn(leg: Leg, piece: RouteLeg): readonly LineSpeed[] {
  const [low, high] = legRange(piece);
  const sections = leg.speeds.flatMap(({ from_km, to_km, kmh }): readonly LineSpeed[] => {
    const ends = [Math.max(low, from_km), Math.min(high, to_km)] as const;
    if (ends[0] >= ends[1]) return [];
    const [a, b] = [chainageOf(piece, ends[0]), chainageOf(piece, ends[1])];
    return [{ fromKm: Math.min(a, b), toKm: Math.max(a, b), kmh }];
  });
  return piece.forward ? sections : sections.toReversed();
}

/** Chainages at which the train changes ends: it cannot run through from one piece to the next. */
function reversalsOf(graph: RailGraph, walk: readonly number[], legs: readonly RouteLeg[]): readonly number[] {
  const reversals: number[] = [];
  let piece = 0;
  for (let i = 1; i < walk.length; i++) {
    const before = graph.runs[walk[i - 1]!]!;
    const after = graph.runs[walk[i]!]!;
    if (goesOn(before, after)) continue;
    if (!runsThrough(graph, walk[i - 1]!, walk[i]!)) reversals.push(legs[piece]!.toKm);
    piece++;
  }
  return reversals;
}
