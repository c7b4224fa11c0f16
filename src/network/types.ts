/** [longitude, latitude] in degrees, WGS 84. */
export type LonLat = readonly [number, number];

/**
 * Properties of a rail leg in a network file (GeoJSON LineString features with `kind: "leg"`). Legs meet at shared end
 * vertices. Lengths come from `length_km`, never from the drawn line, which is 0-17 % short.
 */
export interface LegProperties {
  readonly kind: 'leg';
  readonly id: string;
  /** Node ids at the first and last vertex. A node is a station id or a junction id. */
  readonly from: string;
  readonly to: string;
  readonly length_km: number;
  readonly gauge_mm: readonly number[];
  readonly electrified: '25kV-ac' | '3kV-dc' | 'none' | 'unknown';
  readonly tracks: 1 | 2 | null;
  /** True where the drawn line is interpolated between stations. */
  readonly approximate: boolean;
  readonly accuracy_m: number;
  /** Kilometre posts: distance along the leg from its first vertex, and the index of the vertex they stand at. Includes both ends. */
  readonly posts: readonly Post[];
  /** Line speeds, where they are known: sections that ascend and do not overlap. */
  readonly speeds?: readonly LegSpeed[];
  readonly source: string;
  readonly licence: string;
}

/** The line speed of a section in either direction, kilometres along the leg from its first vertex. */
export interface LegSpeed {
  readonly from_km: number;
  readonly to_km: number;
  readonly kmh: number;
  readonly source: string;
}

export interface Post {
  readonly km: number;
  readonly vertex: number;
  /** Station or junction at the post, if any. */
  readonly station: string | null;
  /** True where the kilometre is interpolated along the drawn line. */
  readonly estimated: boolean;
}

/** Point features with `kind: "station"`: stations, junctions, bridges and border points that reports and labels refer to. */
export interface StationProperties {
  readonly kind: 'station';
  readonly id: string;
  readonly role: 'station' | 'junction' | 'bridge' | 'border' | 'halt';
  readonly name_en: string;
  readonly name_ko: string | null;
  readonly name_ru: string | null;
  readonly country: 'KP' | 'RU' | 'CN';
  readonly zone: string;
  readonly accuracy_m: number;
  /** 1 shown from afar, 5 only close up. */
  readonly rank: 1 | 2 | 3 | 4 | 5;
  readonly source: string;
  readonly licence: string;
}

/**
 * Point features with `kind: "switch"`: at `node`, a train from leg `through[i][0]` can run on to leg `through[i][1]` and back
 * without changing ends. Any other pair of legs at that node needs a reversal. A node without a switch feature lets every pair through
 * that turns by less than 90 degrees.
 */
export interface SwitchProperties {
  readonly kind: 'switch';
  readonly node: string;
  readonly through: readonly (readonly [string, string])[];
  readonly source: string;
  readonly licence: string;
}

export interface RailNetwork {
  readonly id: string;
  readonly legs: ReadonlyMap<string, Leg>;
  readonly stations: ReadonlyMap<string, Station>;
  readonly switches: ReadonlyMap<string, readonly (readonly [string, string])[]>;
}

export interface Leg extends LegProperties {
  readonly speeds: readonly LegSpeed[];
  readonly line: readonly LonLat[];
  /** The line with its chainage from the leg's first vertex. Vertices drawn twice on one spot are left out. */
  readonly track: Track;
}

/** A polyline with a chainage at each vertex: equally long arrays, `km` strictly increasing. Made by `createTrack`. */
export interface Track {
  readonly km: Float64Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Bounding box of every block of segments (west, south, east, north, one after the other), so that a search skips what is far away. */
  readonly boxes: Float64Array;
}

/** A spot on the rails, in kilometres along a leg from its first vertex. */
export interface RailPosition {
  readonly leg: string;
  readonly km: number;
}

export interface Station extends StationProperties {
  readonly at: LonLat;
}

/** A piece of a route that runs over one leg, or a part of one. Chainage `fromKm < toKm` always; `forward` is relative to the leg. */
export interface RouteLeg {
  readonly leg: string;
  readonly forward: boolean;
  readonly fromKm: number;
  readonly toKm: number;
  /** Kilometres along the leg at `fromKm` and at `toKm`. */
  readonly legFromKm: number;
  readonly legToKm: number;
  readonly gaugeMm: readonly number[];
  readonly electrified: LegProperties['electrified'];
  readonly approximate: boolean;
  readonly accuracyM: number;
}

/** The line speed between two chainages of a route, km/h. */
export interface LineSpeed {
  readonly fromKm: number;
  readonly toKm: number;
  readonly kmh: number;
}

export interface RouteStation {
  readonly station: string;
  readonly km: number;
  readonly estimated: boolean;
  readonly role: StationProperties['role'];
  readonly rank: StationProperties['rank'];
}

/** A walk through the network with one linear reference: chainage, km from the origin, never decreasing along the arrays. */
export interface Route extends Track {
  readonly id: string;
  readonly destination: string;
  readonly prior: number;
  readonly lengthKm: number;
  readonly legs: readonly RouteLeg[];
  /** In running order; a station passed twice stands here twice. */
  readonly stations: readonly RouteStation[];
  readonly reversals: readonly number[];
  /** In running order and without overlap; where none is given it is not known. */
  readonly lineSpeeds: readonly LineSpeed[];
  /** Chainages up to which a train must have changed its gauge: no gauge serves both the rails since the last change and those beyond. */
  readonly gaugeBreaks: readonly number[];
}

/** Closed interval of chainage, km. */
export interface ChainageInterval {
  readonly fromKm: number;
  readonly toKm: number;
}

/** One approach of a route to a spot: the stretch within the tolerance, and its nearest point. */
export interface Pass extends ChainageInterval {
  readonly km: number;
  readonly distanceKm: number;
}

/** Where a place lies on a route: one interval per pass, in running order and without overlap, none where the route does not come there. */
export interface Located {
  readonly intervals: readonly ChainageInterval[];
  /** Distance from the place to the nearest rail of this route, km; 0 for stations of it. */
  readonly offRailKm: number;
  /** True where the place was farther from rail than its precision, and was widened to reach. */
  readonly widened: boolean;
}

/** Something wrong in a network file, with the JSON path from its root: `$.features[3].properties.posts[1].km`. */
export interface NetworkIssue {
  readonly code: string;
  readonly path: string;
  readonly cause: string;
  readonly remedy: string;
}

/** Why a planned route cannot be run on a network. */
export interface RouteIssue {
  readonly code:
    | 'unknown-place'
    | 'unknown-station'
    | 'not-a-point'
    | 'off-network'
    | 'no-walk'
    | 'needs-reversal'
    | 'idle-reversal'
    | 'no-length';
  readonly route: string;
  /** The place or, for `needs-reversal`, the station at fault; null where it is the route as a whole. */
  readonly place: string | null;
  readonly cause: string;
  readonly remedy: string;
}

/** Why a place cannot be put on the rails (error), or only by widening it (warning). */
export interface PlaceIssue {
  readonly severity: 'error' | 'warning';
  readonly code: 'unknown-place' | 'unknown-station' | 'off-network' | 'far-from-rail' | 'nested-stretch';
  readonly place: string;
  /** From the place to the nearest rail of the network, km; null where that is not what is wrong. */
  readonly distanceKm: number | null;
  readonly cause: string;
  readonly remedy: string;
}
