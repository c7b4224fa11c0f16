import { type Field, listOf, membersOf, optional, required } from './field.ts';
import { LIMITS } from './limits.ts';
import { localText } from './local-text.ts';
import { identifier, numberIn } from './read-values.ts';
import type { RoutePlan } from './types.ts';

const MEMBERS = ['id', 'name', 'via', 'reversals', 'destination', 'prior'] as const;

/** A route as read, its prior still open where the file gives none. */
export type RouteDraft = Omit<RoutePlan, 'prior'> & { readonly prior: number | null };

export const parseRoute = (field: Field): RouteDraft => {
  const members = membersOf(field, MEMBERS);
  const { log } = members.id;
  const via = required(members.via, listOf(identifier, LIMITS.via), []);
  if (Array.isArray(members.via.value) && members.via.value.length < 2) {
    log.error('short-route', members.via.path, 'a route needs at least two places', 'Name origin and destination.');
  }
  const reversals = optional(members.reversals, listOf(identifier, LIMITS.via), []);
  reversals.forEach((place, i) => {
    if (via.includes(place)) return;
    log.error(
      'dangling-reference',
      `${members.reversals.path}[${i}]`,
      `the route does not come to "${place}"`,
      'A reversal is one of the places in "via".',
    );
  });
  return {
    id: required(members.id, identifier, ''),
    name: required(members.name, localText(LIMITS.lineChars), ''),
    via,
    reversals,
    destination: optional(members.destination, identifier, via.at(-1) ?? ''),
    prior: optional(members.prior, numberIn(0, 1, 'a share of 1'), null),
  };
};

/** Slack for shares written in decimals, such as three times 0.333. */
const SUM_TOLERANCE = 0.002;

/**
 * Settles the priors. Routes without one share what the others leave, equally per destination, then equally per route. Where every route has one,
 * they must sum to 1 and are normed to it.
 */
export const settlePriors = (drafts: readonly RouteDraft[], { path, log }: Field): readonly RoutePlan[] => {
  const given = drafts.reduce((sum, { prior }) => sum + (prior ?? 0), 0);
  const open = drafts.filter(({ prior }) => prior === null);
  const tooMuch = given > 1 + SUM_TOLERANCE || (open.length > 0 && given >= 1);
  if (drafts.length > 0 && (tooMuch || (open.length === 0 && given < 1 - SUM_TOLERANCE))) {
    log.error(
      'priors',
      path,
      `the priors of the routes sum to ${Number(given.toFixed(4))}`,
      open.length > 0 ? 'Leave a share below 1 for the routes that have none.' : 'Let them sum to 1.',
    );
  }
  const destinations = new Set(open.map(({ destination }) => destination));
  return drafts.map((draft) => {
    if (draft.prior !== null) return { ...draft, prior: open.length > 0 ? draft.prior : draft.prior / given };
    const siblings = open.filter(({ destination }) => destination === draft.destination).length;
    return { ...draft, prior: (1 - given) / destinations.size / siblings };
  });
};
