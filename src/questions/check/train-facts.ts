import type { TrainFact } from '../../case/types.ts';
import { COMPARISON_GRID } from '../../journey/grid.ts';
import { logTotal } from '../../journey/log-total.ts';
import type { JourneyPrior } from '../../journey/prior.ts';
import { runPrior } from '../../journey/run-prior.ts';
import type { Journey } from '../../journey/types.ts';
import { type Dossier, reconstructDossier } from '../dossier.ts';
import { roundKm, roundShare } from '../round.ts';
import { forcedSpeed } from './forced-speed.ts';
import { noFasterThan } from './no-faster-than.ts';
import type { FactCheck, FactFinding, ForcedSpeed } from './types.ts';

/**
 * From here on evidence is called strong, and from the other substantial (Jeffreys, Theory of Probability, 3rd edition, appendix B). It cannot grow without bound: the stamps that refute a
 * claim may be wrong themselves, and are weighed with their grades.
 */
const REFUTED_FROM = 10;
const UNLIKELY_FROM = 3;

/**
 * Claims about the train's speed, held against the reports. A greatest speed is impossible below what two probably true reports force; beyond that it is weighed: how much
 * less probable is the later of the two, given all other reports, with a train that never runs faster, but for that like any other? All reports together would not do: a slow train
 * fits what was slow in the journey, and that speaks neither for the claim nor against it. A mean speed is only held against the forced one.
 */
export const checkTrainFacts = (dossier: Dossier, journey: Journey): readonly FactCheck[] => {
  const facts = dossier.case.trainFacts.filter(({ unit, value }) => unit === 'km/h' && value !== null && value > 0);
  if (facts.length === 0) return [];
  const forced = forcedSpeed(dossier, journey);
  const evidence = forced === null ? null : evidenceAgainst(dossier, journey, forced.to);
  return facts.map((fact) => {
    // What two stamps force needs no weighing.
    const open = fact.quantity === 'max-speed' && forced !== null && forced.leastKmh <= fact.value!;
    const against = open && evidence !== null ? evidence(fact.value!) : null;
    return {
      id: fact.id,
      quantity: fact.quantity,
      claimed: fact.value,
      finding: findingOn(fact, forced, against),
      forced: forced === null ? null : rounded(forced),
      stopsLeftS: forced === null || fact.value === null ? null : stopsLeft(forced, fact.value),
      evidenceAgainst: against === null ? null : roundShare(against),
    };
  });
};

const rounded = ({ km, leastKmh, meanKmh, ...pair }: ForcedSpeed): ForcedSpeed => ({
  ...pair,
  km: roundKm(km),
  leastKmh: roundKm(leastKmh),
  meanKmh: roundKm(meanKmh),
});

/** At most, in the middle of what the windows allow: the rest of the time goes into running at that speed. */
const stopsLeft = ({ km, meanKmh }: ForcedSpeed, kmh: number): number => Math.round((km / meanKmh - km / kmh) * 3600);

const findingOn = (
  { quantity, value }: TrainFact,
  forced: ForcedSpeed | null,
  evidence: number | null,
): FactFinding => {
  if (forced === null || value === null) return 'not-checked';
  if (quantity === 'mean-speed') return forced.leastKmh > value ? 'exceeded' : 'compatible';
  if (quantity !== 'max-speed') return 'not-checked';
  if (forced.leastKmh > value) return 'impossible';
  if (evidence === null) return 'not-checked';
  if (evidence >= REFUTED_FROM) return 'refuted';
  return evidence >= UNLIKELY_FROM ? 'unlikely' : 'compatible';
};

/** How many times less probable a report is, given all others, with a train of that greatest speed. Equal speeds are worked out once. */
const evidenceAgainst = (dossier: Dossier, { asOf }: Journey, report: string): ((kmh: number) => number) => {
  const known = new Map<number, number>();
  const prior = runPrior(dossier.routes);
  const reports = dossier.case.reports.filter(({ id }) => id !== report);
  const others: Dossier = { ...dossier, case: { ...dossier.case, reports } };
  return (kmh) => {
    const logOf = (of: Dossier, prior: JourneyPrior): number =>
      logEvidenceOf(of, reconstructDossier(of, asOf, { grid: COMPARISON_GRID, prior }));
    const logWith = (prior: JourneyPrior): number => logOf(dossier, prior) - logOf(others, prior);
    const against = known.get(kmh) ?? Math.exp(Math.min(MOST_LOG, logWith(prior) - logWith(noFasterThan(kmh, prior))));
    known.set(kmh, against);
    return against;
  };
};

/** The logarithm of a number that JSON can hold. */
const MOST_LOG = 700;

/** Of all routes together, by their priors. */
const logEvidenceOf = ({ routes }: Dossier, journey: Journey): number =>
  logTotal(journey.routes.map(({ logEvidence }, i) => Math.log(routes[i]!.prior) + logEvidence));
