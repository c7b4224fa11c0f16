import { capital } from './capital.ts';
import { ENGLISH_EVIDENCE } from './en/evidence.ts';
import { ENGLISH_MAP } from './en/map.ts';
import { ENGLISH_PROBLEMS } from './en/problems.ts';
import { ENGLISH_UI } from './en/ui.ts';
import type { NamedPlace, Strings } from './strings.ts';

/** Bridges and junctions take their article, and what begins with a preposition its small letter. */
const the = ({ name, kind }: NamedPlace): string => {
  if (kind === 'area') return name.replace(/^(Around|Near) /, (word) => word.toLowerCase());
  return (kind === 'bridge' || kind === 'junction') && /bridge|junction/i.test(name) ? `the ${name}` : name;
};

const at = (place: NamedPlace): string => {
  const name = the(place);
  if (place.kind === 'area') return /^(around|near) /.test(name) ? name : `in ${name}`;
  return place.kind === 'stretch' ? `on ${name}` : `at ${name}`;
};

export const ENGLISH: Strings = {
  locale: 'en-GB',
  placeInSentence: the,
  atPlace: at,
  onStretch: (from, to) => `between ${the(from)} and ${the(to)}`,
  somewhere: (place) => `Somewhere ${place.kind === 'area' ? at(place) : `near ${the(place)}`}`,
  zones: {
    'Asia/Vladivostok': 'Vladivostok',
    'Asia/Yakutsk': 'Yakutsk',
    'Asia/Pyongyang': 'Pyongyang',
    'Asia/Seoul': 'Seoul',
    'Asia/Shanghai': 'Beijing',
    'Asia/Tokyo': 'Tokyo',
    'Europe/Moscow': 'Moscow',
    UTC: 'UTC',
  },
  percent: (n) => `${n} %`,
  compass: {
    N: 'north',
    NNE: 'north-north-east',
    NE: 'north-east',
    ENE: 'east-north-east',
    E: 'east',
    ESE: 'east-south-east',
    SE: 'south-east',
    SSE: 'south-south-east',
    S: 'south',
    SSW: 'south-south-west',
    SW: 'south-west',
    WSW: 'west-south-west',
    W: 'west',
    WNW: 'west-north-west',
    NW: 'north-west',
    NNW: 'north-north-west',
  },
  sourceGrades: {
    A: 'completely reliable source',
    B: 'usually reliable source',
    C: 'fairly reliable source',
    D: 'source not usually reliable',
    E: 'unreliable source',
    F: 'reliability of the source cannot be judged',
  },
  informationGrades: {
    1: 'confirmed',
    2: 'probably true',
    3: 'possibly true',
    4: 'doubtful',
    5: 'improbable',
    6: 'truth cannot be judged',
  },
  sentence: {
    nothingKnown: 'No report known by then says where the train was.',
    beforeFirst: 'Not yet reported anywhere.',
    firstReported: (later, atPlace, by) => `First reported ${later} ${atPlace} (${by}).`,
    afterLast: 'Not known where it is.',
    lastReported: (ago, atPlace, by) => `Last reported ${ago} ${atPlace} (${by}).`,
    reportedNow: (within, atPlace, by) => `Reported within ${within} of this moment ${atPlace} (${by}).`,
    plainly: (phrase) => `${capital(phrase)}.`,
    probably: (phrase) => `Probably ${phrase.replace(/^probably /, '')}.`,
    between: (from, to) => `between ${the(from)} and ${the(to)}`,
    betweenPasses: (place) => `past ${the(place)}, before it comes by there again`,
    near: (place) => `near ${the(place)}`,
    past: (place) => `past ${the(place)}`,
    atOrPast: (place) => `probably at or past ${the(place)}`,
    standingNear: (place) => `probably standing near ${the(place)}`,
    standingBetween: (from, to) => `probably standing between ${the(from)} and ${the(to)}`,
    somewhere: 'somewhere on the line',
    onSeveralRoutes: 'On one of several routes.',
    pastOnSeveralRoutes: (place) => `Past ${the(place)}, on one of several routes.`,
    nineInTen: (range, centre) => `Nine in ten: ${range}, ${centre}.`,
    nineInTenOrBeyond: (range) => `Nine in ten: ${range}, or beyond.`,
    likeliestNear: (km) => `most likely near ${km}`,
    evenOdds: (km) => `even odds on either side of ${km}`,
    routeInterval: (route, percent, range) => `${route} (${percent}): nine in ten ${range}.`,
    routeUnknown: (route, percent) => `${route} (${percent}): not known.`,
    shares: (shares) => `Heading, by the reports so far: ${shares.join(', ')}.`,
    shareTo: (percent, destination) => `${percent} to ${the(destination)}`,
  },
  time: {
    seconds: (n) => `${n} s`,
    minutes: (n) => `${n} min`,
    hours: (n) => `${n} h`,
    days: (n, count) => (count === 1 ? `${n} day` : `${n} days`),
    day: ({ weekday, day, month }) => `${weekday} ${day} ${month.slice(0, 3)}`,
    dayOfYear: ({ weekday, day, month, year }) => `${weekday} ${day} ${month.slice(0, 3)} ${year}`,
    range: (from, to) => `${from}–${to}`,
    spacedRange: (from, to) => `${from} – ${to}`,
    upTo: (duration) => `up to ${duration}`,
    ago: (duration) => `${duration} ago`,
    inTime: (duration) => `${duration} later`,
    justNow: 'just now',
    about: (time) => `about ${time}`,
    zoneTime: (place) => (place === 'UTC' ? 'UTC' : `${place} time`),
    inZone: (time, zoneTime) => `${time}, ${zoneTime}`,
    stated: (phrase, window) => `“${phrase}” (${window})`,
    publishedAt: (time) => `published ${time}`,
    publishedBy: (time) => `published by ${time}`,
    notStated: 'time not stated',
    publicationUnknown: 'time of publication not known',
  },
  standing: {
    used: 'counts',
    doubtful: (percent) => `doubtful: ${percent} likely as reported`,
    contradicted: (percent, headlines) =>
      `contradicted by ${headlines.map((headline) => `“${headline}”`).join(' and ')}: ${percent} likely as reported`,
    copyOf: (headline) => `same origin as “${headline}”, not counted again`,
    unpublished: 'not yet published then',
    expectation: 'an expectation, not a sighting',
    context: 'background, says nothing of where the train was',
    otherSubject: 'not about the train',
    unplaceable: 'names no place and time on the rails',
  },
  distance: {
    km: (n) => `${n} km`,
    kmPost: (n) => `km ${n}`,
    kmStretch: (from, to) => `km ${from}–${to}`,
    about: (km) => `about ${km}`,
    measured: (measured) => `Measured: ${measured}`,
    claimedAndMeasured: (claimed, measured) => `${claimed} claimed, ${measured} measured`,
    both: (first, second) => `${first}; ${second}`,
    straightLine: (km) => `${km} in a straight line`,
    straight: (km, direction) => `${km}, ${direction}`,
    byRail: (km) => `${km} by rail`,
    run: 'Run',
    toGo: 'To go',
    straightTo: (place) => `Straight to ${the(place)}`,
  },
  poster: {
    title: (question, time) => `${question} Map of ${time}`,
    attribution: (sources) => `Map: ${sources}`,
    basis: (reports, count, time) =>
      `Reconstructed from ${reports} ${count === 1 ? 'report' : 'reports'} known ${time === null ? 'today' : `by ${time}`}.`,
    glowKey: 'The glow is where it can have been; between the bars, nine in ten.',
    ghostsKey: 'Each small train is one possible journey that fits the reports; between the bars, nine in ten.',
  },
  evidence: ENGLISH_EVIDENCE,
  problems: ENGLISH_PROBLEMS,
  map: ENGLISH_MAP,
  ui: ENGLISH_UI,
};
