import { textIn } from '../case/text.ts';
import type { Lang, RoutePlan } from '../case/types.ts';
import type { SceneContext } from '../scene/context.ts';
import { sceneAt } from '../scene/scene-at.ts';
import { timeAtKm } from '../scene/stringline/curve-at.ts';
import type { RouteString, StationMark, Stringline, ZoneChange } from '../scene/stringline/types.ts';
import type { CaseTime, Span } from '../time/types.ts';
import { capital } from './capital.ts';
import { durationWords } from './duration-words.ts';
import { intervalWords } from './interval-words.ts';
import { lateStringsFor } from './late-strings.ts';
import { integerWords, percentWords } from './number-words.ts';
import { namedPlace, stationWords } from './place-words.ts';
import { sentence } from './sentence.ts';
import { stringsFor } from './strings.ts';
import { momentWords, windowWords } from './time-words.ts';
import { whereaboutsOf } from './whereabouts.ts';

const HOUR = 3_600;

/** A place beside the diagram: as the case names it, else as the network does. */
export function stationName(
  { placeId, stationId }: StationMark,
  { case: subject, network }: SceneContext,
  lang: Lang,
): string {
  const place = placeId === null ? undefined : subject.places.get(placeId);
  if (place !== undefined) return textIn(place.name, lang);
  const station = network.stations.get(stationId ?? '');
  return station === undefined ? (stationId ?? '') : stationWords(station, lang);
}

/** A route that parts from the others: its share with its name, or where there is little room with its destination and what tells it from others that go there. */
export function routeShareWords(
  { routeId, destination, weight }: RouteString,
  { case: subject }: SceneContext,
  lang: Lang,
  short: boolean,
): string {
  const percent = percentWords(weight, lang);
  const plan = subject.routes.find(({ id }) => id === routeId);
  if (!short && plan !== undefined) return `${percent} ${textIn(plan.name, lang)}`;
  const share = stringsFor(lang).sentence.shareTo(percent, namedPlace(destination, subject, lang));
  const by = plan && placeApart(plan, subject.routes);
  return by === undefined ? share : `${share} (${namedPlace(by, subject, lang).name})`;
}

/** A place on the way, or one where it changes ends, that no other route to the same destination has; none where there is no such other. */
function placeApart(plan: RoutePlan, routes: readonly RoutePlan[]): string | undefined {
  const others = routes.filter(({ id, destination }) => id !== plan.id && destination === plan.destination);
  const own = (key: 'via' | 'reversals') =>
    others[0] && plan[key].find((place) => others.every((other) => !other[key].includes(place)));
  return own('via') ?? own('reversals');
}

/** `clocks +1 h`. */
export function clockChangeWords({ jumpS }: ZoneChange, lang: Lang): string {
  const { time } = stringsFor(lang);
  const size = Math.abs(jumpS);
  const duration =
    size % HOUR === 0 ? time.hours(integerWords(size / HOUR, lang), size / HOUR) : durationWords(size, lang);
  return lateStringsFor(lang).stringline.clocks(duration, jumpS > 0);
}

/** A moment in the leading zone, and where the train can be then: what the diagram shows above one time. */
export function diagramMomentWords(t: CaseTime, context: SceneContext, lang: Lang): readonly [string, string] {
  const time = momentWords(t, context.case, context.case.clocks[0] ?? 'UTC', lang);
  const scene = sceneAt(context, t);
  const { lead } = sentence(scene, context, lang);
  if (scene.train === null) return [time, lead];
  const whereabouts = whereaboutsOf(scene, context);
  return [time, whereabouts.parted ? lead : `${lead} ${intervalWords(scene, whereabouts, lang)}`];
}

/** Places of less order than this were reported. */
const REPORTED_BELOW = 2;

/** What the diagram says, for those who do not see it: what it is, and when the train came by each reported place. */
export function stringlineSummary(
  { strings, stations }: Stringline,
  span: Span,
  context: SceneContext,
  lang: Lang,
): readonly string[] {
  const { case: subject } = context;
  const { stringline } = lateStringsFor(lang);
  const { atPlace, placeInSentence } = stringsFor(lang);
  const zone = subject.clocks[0] ?? 'UTC';
  const lead = strings[0];
  const plan = subject.routes.find(({ id }) => id === lead?.routeId);
  if (lead === undefined || plan === undefined) return [];
  const moment = (t: CaseTime): string => momentWords(t, subject, zone, lang);
  const about = stringline.about(
    moment(span.start),
    moment(span.end),
    placeInSentence(namedPlace(plan.via[0]!, subject, lang)),
  );
  const band = lead.bands.find(({ level }) => level === 0.9);
  const passages = stations.flatMap(({ routeId, km, placeId, order }) => {
    if (routeId !== lead.routeId || placeId === null || order >= REPORTED_BELOW || band === undefined) return [];
    const start = timeAtKm(band.early, km);
    const end = timeAtKm(band.late, km);
    if (start === null || end === null) return [];
    const name = atPlace(namedPlace(placeId, subject, lang));
    return [stringline.passage(capital(name), windowWords({ start, end }, subject, zone, lang))];
  });
  return [about, ...passages];
}
