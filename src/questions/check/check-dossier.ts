import type { CaseIssue, Severity } from '../../case/types.ts';
import { knownFrom } from '../../journey/event-window.ts';
import type { CaseTime } from '../../time/types.ts';
import { type Dossier, reconstructDossier } from '../dossier.ts';
import { ambiguousTimes } from './ambiguous-times.ts';
import { contradictionIssues } from './contradiction-issues.ts';
import { disputesOf } from './disputes.ts';
import { factIssues } from './fact-issues.ts';
import { SUMMARIZED, sourceGaps } from './source-gaps.ts';
import { statementReadings } from './statement-readings.ts';
import { checkTrainFacts } from './train-facts.ts';
import type { Check } from './types.ts';
import { unlistedRoutes } from './unlisted-routes.ts';
import { unservedReports } from './unserved-reports.ts';

/** A case that could not be put on its rails: what its readers found, and no more. */
export const checkUnplaced = (issues: readonly CaseIssue[]): Check => ({
  case: null,
  version: null,
  ...tally(issues),
  disputes: [],
  statements: [],
  trainFacts: [],
});

/**
 * Everything that is wrong or doubtful in a case, with all of its reports known: the issues of its readers, and beyond them what only shows when reports are held against rails
 * and each other. Contradictions are warnings: a case is made of them.
 * @param found the issues of the case's and the network's readers
 * @param raw the JSON of the file
 */
export const checkDossier = (dossier: Dossier, found: readonly CaseIssue[], raw: unknown): Check => {
  const { case: story } = dossier;
  const journey = reconstructDossier(dossier, lastKnown(dossier));
  const disputes = disputesOf(dossier, journey);
  const statements = statementReadings(dossier, journey);
  const trainFacts = checkTrainFacts(dossier, journey);
  const issues = [
    ...found.filter(({ code, path }) => !(path === '$' && SUMMARIZED.includes(code))),
    ...unlistedRoutes(dossier),
    ...unservedReports(dossier, journey),
    ...contradictionIssues(dossier, { disputes, statements }),
    ...factIssues(story.trainFacts, trainFacts),
    ...ambiguousTimes(story, raw),
    ...sourceGaps(story),
  ];
  return { case: story.id, version: story.version, ...tally(issues), disputes, statements, trainFacts };
};

/** When the last of the case's reports is known. */
const lastKnown = ({ case: { reports, asOf } }: Dossier): CaseTime =>
  reports.reduce((latest, report) => Math.max(latest, knownFrom(report) ?? asOf), asOf);

const tally = (issues: readonly CaseIssue[]): Pick<Check, 'errors' | 'warnings' | 'issues'> => {
  const of = (severity: Severity): readonly CaseIssue[] => issues.filter((issue) => issue.severity === severity);
  const [errors, warnings] = [of('error'), of('warning')];
  return { errors: errors.length, warnings: warnings.length, issues: [...errors, ...warnings] };
};
