import type { Case, Place, Report } from '../case/types.ts';
import type { Journey, RouteJourney, Verdict } from '../journey/types.ts';
import type { ChainageInterval, RailNetwork, Route } from '../network/types.ts';
import type { CaseTime, Span } from '../time/types.ts';
import type { GlowMerger } from './create-glow-merger.ts';
import type { Ghost } from './ghosts.ts';
import type { Holdings } from './holdings-of.ts';
import type { OnRails } from './on-rails.ts';
import type { RailPiece } from './share-rails.ts';
import type { ReportPhase, ReportScene } from './types.ts';

export interface SceneInput {
  readonly case: Case;
  readonly network: RailNetwork;
  readonly routes: readonly Route[];
  readonly journey: Journey;
}

/** A route with what the journey says about it. */
export interface SceneRoute {
  readonly route: Route;
  readonly journey: RouteJourney;
  /** Chainage up to which its rails are those of the likeliest route. */
  readonly sharedKm: number;
}

/** A report with everything about its drawing that does not change with the moment. */
export interface ReportTrack {
  readonly report: Report;
  readonly verdict: Verdict;
  /** The event's window as the journey takes it: widened by half its precision, closed by its publication. Null for a report without one. */
  readonly window: Span | null;
  /** Where its tick stands: the middle of the window. It depends on the report alone, not on the journey. Infinite without a window. */
  readonly moment: CaseTime;
  /** The place it speaks of; of a stretch the end that it names last. */
  readonly place: Place | null;
  /** Where it lies on the likeliest route, one interval per pass; empty where that route does not come there. */
  readonly onLead: readonly ChainageInterval[];
  /** As drawn before, during and after its window. Ready made, so that a frame allocates none. */
  readonly scenes: Readonly<Record<ReportPhase, ReportScene>>;
}

/** A place on the likeliest route by which words say where the train is; one for each pass. */
export interface Anchor extends ChainageInterval {
  readonly placeId: string;
}

/** All of a scene that does not depend on the moment. Made once per journey, read at every frame. */
export interface SceneContext extends SceneInput {
  /** Where all that the case speaks of lies on its routes. */
  readonly onRails: OnRails;
  /** Likeliest first, ties by id. The first leads: its median is the train, its chainage is the one in words. */
  readonly ranked: readonly SceneRoute[];
  readonly pieces: readonly (readonly RailPiece[])[];
  readonly mergeGlow: GlowMerger;
  /** The drawn journeys that are shown; empty where the journey has none. */
  readonly ghosts: readonly Ghost[];
  /** By moment, ties by id. */
  readonly reports: readonly ReportTrack[];
  /** Those used and probably true, in the order in which their windows end. */
  readonly evidence: readonly ReportTrack[];
  readonly holdings: Holdings;
  /** In running order. */
  readonly anchors: readonly Anchor[];
  readonly reportById: ReadonlyMap<string, ReportTrack>;
}
