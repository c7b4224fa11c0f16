import type { Case, Report } from '../../case/types.ts';
import { placeReports } from '../../journey/place-reports.ts';
import { isKnownFact } from '../../journey/speed-facts.ts';
import type { Journey } from '../../journey/types.ts';
import type { CaseTime } from '../../time/types.ts';
import type { Dossier } from '../dossier.ts';

/** Later than anything: at this knowledge time what a dossier holds is known. */
export const EVERYTHING_KNOWN: CaseTime = 1e12;

/**
 * The dossier with only what a journey used, and with a report more that nobody has made yet. To be asked as of `EVERYTHING_KNOWN`, because the invented
 * report may be about a time after the journey's own `asOf`.
 */
export const withInvented = (
  { case: story, network, routes, sites }: Dossier,
  { verdicts, asOf }: Journey,
  invented: Report,
  places: Case['places'] = story.places,
): Dossier => {
  const known = new Set(
    verdicts.flatMap(({ reportId, standing }) => (standing === 'used' || standing === 'copy' ? [reportId] : [])),
  );
  const heard: Case = {
    ...story,
    places,
    reports: [...story.reports.filter(({ id }) => known.has(id)), invented],
    trainFacts: story.trainFacts.filter((fact) => isKnownFact(fact, asOf)),
  };
  const placed = new Map(sites.map(({ routeId, reports }) => [routeId, reports]));
  return {
    case: heard,
    network,
    routes,
    sites: placeReports({ ...heard, reports: [invented] }, routes, network).map((site) => ({
      ...site,
      reports: new Map([...placed.get(site.routeId)!, ...site.reports]),
    })),
  };
};

/** The dossier without a report and those that only repeat it: with a copy left in, nothing would be missing. */
export const withoutReports = (dossier: Dossier, ids: ReadonlySet<string>): Dossier => ({
  ...dossier,
  case: { ...dossier.case, reports: dossier.case.reports.filter(({ id }) => !ids.has(id)) },
});

/** A report of our own making, graded B2: a usually reliable source, probably true. */
export const inventReport = (over: Pick<Report, 'kind' | 'event' | 'where'>): Report => ({
  ...over,
  // No identifier of a case file can begin with a dot.
  id: '.invented',
  subject: 'train',
  headline: '',
  claim: '',
  toward: null,
  origin: '.invented',
  source: { publisher: '', attribution: [], url: null, archivedUrl: null, published: null },
  grade: { source: 'B', information: 2 },
  notes: null,
});
