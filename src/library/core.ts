// biome-ignore-all lint/performance/noBarrelFile: the door of the package `sightline/core`. Inside the program files are imported by their own names.

/** What the package offers without a DOM: a case and a network are read, the one is put on the other, the journey is worked out and asked. All of it is pure. */
export { parseCase } from '../case/parse-case.ts';
export { parseCaseText } from '../case/parse-case-text.ts';
export { textIn } from '../case/text.ts';
export type {
  Case,
  CaseIssue,
  Correction,
  DistanceClaim,
  EventWindow,
  Grade,
  Lang,
  LocalText,
  ParsedCase,
  Place,
  PlaceKind,
  PlaceShape,
  Report,
  ReportKind,
  RoutePlan,
  Severity,
  Source,
  TrainFact,
  Where,
} from '../case/types.ts';
export { type DensityCell, densityAt } from '../journey/density-at.ts';
export { DEFAULT_GRID } from '../journey/grid.ts';
export { placeReports } from '../journey/place-reports.ts';
export { positionAt, QUANTILES } from '../journey/position-at.ts';
export { GENERIC_PRIOR, type JourneyPrior } from '../journey/prior.ts';
export { type ReconstructInput, reconstruct } from '../journey/reconstruct.ts';
export type { SampleRequest } from '../journey/sample-passages.ts';
export { sampledKmAt } from '../journey/sampled-km-at.ts';
export type { RouteSites } from '../journey/sites.ts';
export type {
  Chain,
  Grid,
  Journey,
  KnownChain,
  PassageTable,
  Position,
  RouteJourney,
  SampledJourney,
  Standing,
  Status,
  Verdict,
} from '../journey/types.ts';
export { measureByRail, type RailMeasure } from '../network/measure-by-rail.ts';
export { parseNetwork } from '../network/parse-network.ts';
export { type PlacedCase, placeCase } from '../network/place-case.ts';
export { pointAt } from '../network/point-at.ts';
export type {
  ChainageInterval,
  Leg,
  LonLat,
  NetworkIssue,
  RailNetwork,
  Route,
  RouteLeg,
  RouteStation,
  Station,
  Track,
} from '../network/types.ts';
export type { Result } from '../result/result.ts';
export { type Chapter, chapters } from '../scene/chapters.ts';
export type { ReportTrack, SceneContext, SceneInput, SceneRoute } from '../scene/context.ts';
export { createSceneContext } from '../scene/create-scene-context.ts';
export { sceneAt } from '../scene/scene-at.ts';
export type {
  Distances,
  GhostMark,
  GlowStretch,
  KmInterval,
  LastKnown,
  ReportPhase,
  ReportScene,
  RouteScene,
  Scene,
  TrainMark,
} from '../scene/types.ts';
export { formatRfc3339 } from '../time/format-instant.ts';
export { parseInstant } from '../time/parse-instant.ts';
export type { CaseTime, EpochSeconds, Instant, Span, TimeProblem, Zone } from '../time/types.ts';
