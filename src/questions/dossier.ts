import type { Case } from '../case/types.ts';
import { placeReports } from '../journey/place-reports.ts';
import { type ReconstructInput, reconstruct } from '../journey/reconstruct.ts';
import type { RouteSites } from '../journey/sites.ts';
import type { Journey } from '../journey/types.ts';
import type { PlacedCase } from '../network/place-case.ts';
import type { RailNetwork, Route } from '../network/types.ts';
import type { CaseTime } from '../time/types.ts';

/** A case on its rails, every report placed: what all questions are put to. */
export interface Dossier {
  readonly case: Case;
  readonly network: RailNetwork;
  readonly routes: readonly Route[];
  readonly sites: readonly RouteSites[];
}

export const createDossier = ({ case: story, network, routes }: Omit<PlacedCase, 'issues'>): Dossier => ({
  case: story,
  network,
  routes,
  sites: placeReports(story, routes, network),
});

/** What a question may set; the rest is the dossier's. */
export type Settings = Omit<ReconstructInput, 'case' | 'routes' | 'sites' | 'asOf'>;

/** The journey as known at `asOf`. */
export const reconstructDossier = (dossier: Dossier, asOf: CaseTime, settings: Settings = {}): Journey =>
  reconstruct({ case: dossier.case, routes: dossier.routes, sites: dossier.sites, asOf, ...settings });
