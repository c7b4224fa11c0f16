import { capital } from './capital.ts';
import { RUSSIAN_EVIDENCE } from './ru/evidence.ts';
import { RUSSIAN_MAP } from './ru/map.ts';
import { placeInCase } from './ru/place-cases.ts';
import { plural } from './ru/plural.ts';
import { RUSSIAN_PROBLEMS } from './ru/problems.ts';
import { RUSSIAN_UI } from './ru/ui.ts';
import type { NamedPlace, Strings } from './strings.ts';

const nominative = (place: NamedPlace): string => placeInCase(place, 'nominative');
const genitive = (place: NamedPlace): string => placeInCase(place, 'genitive');
const accusative = (place: NamedPlace): string => placeInCase(place, 'accusative');

/** The line from one place to another, as railways write it. Between dashes stand bare names. */
const stretch = (from: NamedPlace, to: NamedPlace): string => `на участке ${bare(from)} — ${bare(to)}`;

/** A name as it stands alone inside a sentence: a noun that it begins with loses its capital. */
const bare = (place: NamedPlace): string => {
  const whole = nominative(place);
  return whole.toLowerCase() === place.name.toLowerCase() ? whole : place.name;
};

/** Whose time is spoken of, in the dative: `12:15 по Владивостоку`. */
const BY_THE_TIME_OF: Readonly<Record<string, string>> = {
  Владивосток: 'Владивостоку',
  Якутск: 'Якутску',
  Пхеньян: 'Пхеньяну',
  Сеул: 'Сеулу',
  Пекин: 'Пекину',
  Токио: 'Токио',
  Москва: 'Москве',
};

export const RUSSIAN: Strings = {
  locale: 'ru',
  placeInSentence: bare,
  atPlace: nominative,
  onStretch: (from, to) => `участок ${bare(from)} — ${bare(to)}`,
  somewhere: (place) => (place.kind === 'area' ? `Где-то: ${nominative(place)}` : `Где-то у ${genitive(place)}`),
  zones: {
    'Asia/Vladivostok': 'Владивосток',
    'Asia/Yakutsk': 'Якутск',
    'Asia/Pyongyang': 'Пхеньян',
    'Asia/Seoul': 'Сеул',
    'Asia/Shanghai': 'Пекин',
    'Asia/Tokyo': 'Токио',
    'Europe/Moscow': 'Москва',
    UTC: 'UTC',
  },
  percent: (n) => `${n}\u00a0%`,
  compass: {
    N: 'север',
    NNE: 'северо-северо-восток',
    NE: 'северо-восток',
    ENE: 'востоко-северо-восток',
    E: 'восток',
    ESE: 'востоко-юго-восток',
    SE: 'юго-восток',
    SSE: 'юго-юго-восток',
    S: 'юг',
    SSW: 'юго-юго-запад',
    SW: 'юго-запад',
    WSW: 'западо-юго-запад',
    W: 'запад',
    WNW: 'западо-северо-запад',
    NW: 'северо-запад',
    NNW: 'северо-северо-запад',
  },
  sourceGrades: {
    A: 'вполне надёжный источник',
    B: 'обычно надёжный источник',
    C: 'довольно надёжный источник',
    D: 'не всегда надёжный источник',
    E: 'ненадёжный источник',
    F: 'надёжность источника оценить нельзя',
  },
  informationGrades: {
    1: 'подтверждено',
    2: 'скорее всего, верно',
    3: 'возможно, верно',
    4: 'сомнительно',
    5: 'маловероятно',
    6: 'достоверность оценить нельзя',
  },
  sentence: {
    nothingKnown: 'Ни одно из известных к тому времени сообщений не говорит, где был поезд.',
    beforeFirst: 'Сообщений о поезде ещё нет.',
    firstReported: (later, atPlace, by) => `Первое сообщение — ${later}: ${atPlace} (${by}).`,
    afterLast: 'Где поезд, неизвестно.',
    lastReported: (ago, atPlace, by) => `Последнее сообщение — ${ago}: ${atPlace} (${by}).`,
    reportedNow: (within, atPlace, by) => `Сообщение об этом времени, плюс-минус ${within}: ${atPlace} (${by}).`,
    plainly: (phrase) => `${capital(phrase)}.`,
    probably: (phrase) => `Вероятно, ${phrase.replace(/^вероятно, /, '')}.`,
    between: stretch,
    betweenPasses: (place) => `уже проследовал ${accusative(place)} и ещё не вернулся туда`,
    near: (place) => `у ${genitive(place)}`,
    past: (place) => `уже проследовал ${accusative(place)}`,
    atOrPast: (place) => `вероятно, у ${genitive(place)} или уже дальше`,
    standingNear: (place) => `вероятно, стоит у ${genitive(place)}`,
    standingBetween: (from, to) => `вероятно, стоит ${stretch(from, to)}`,
    somewhere: 'где-то на линии',
    onSeveralRoutes: 'На одном из нескольких маршрутов.',
    pastOnSeveralRoutes: (place) => `Проследовал ${accusative(place)}, дальше — один из нескольких маршрутов.`,
    nineInTen: (range, centre) => `С вероятностью 90\u00a0%: ${range}, ${centre}.`,
    nineInTenOrBeyond: (range) => `С вероятностью 90\u00a0%: ${range} или дальше.`,
    likeliestNear: (km) => `скорее всего, у ${km}`,
    evenOdds: (km) => `поровну до и после ${km}`,
    routeInterval: (route, percent, range) => `${route} (${percent}): с вероятностью 90\u00a0% ${range}.`,
    routeUnknown: (route, percent) => `${route} (${percent}): где именно, неизвестно.`,
    shares: (shares) => `Куда идёт, по сообщениям: ${shares.join(', ')}.`,
    shareTo: (percent, { name }) => `${name} — ${percent}`,
  },
  time: {
    seconds: (n) => `${n}\u00a0с`,
    minutes: (n) => `${n}\u00a0мин`,
    hours: (n) => `${n}\u00a0ч`,
    days: (n, count) => `${n}\u00a0${plural(count, 'день', 'дня', 'дней')}`,
    day: ({ weekday, shortDate }) => `${weekday}, ${shortDate}`,
    dayOfYear: ({ weekday, shortDate, year }) => `${weekday}, ${shortDate} ${year} г.`,
    range: (from, to) => `${from}–${to}`,
    spacedRange: (from, to) => `${from} – ${to}`,
    upTo: (duration) => `максимум ${duration}`,
    ago: (duration) => `${duration} назад`,
    inTime: (duration) => `${duration} спустя`,
    justNow: 'только что',
    about: (time) => `примерно ${time}`,
    zoneTime: (place) => {
      const city = BY_THE_TIME_OF[place];
      return place === 'UTC' ? 'UTC' : city === undefined ? `время: ${place}` : `по ${city}`;
    },
    inZone: (time, zoneTime) => (zoneTime.startsWith('по ') ? `${time} ${zoneTime}` : `${time}, ${zoneTime}`),
    stated: (phrase, window) => `«${phrase}» (${window})`,
    publishedAt: (time) => `опубликовано: ${time}`,
    publishedBy: (time) => `опубликовано не позднее: ${time}`,
    notStated: 'время не названо',
    publicationUnknown: 'время публикации неизвестно',
  },
  standing: {
    used: 'учтено',
    doubtful: (percent) => `сомнительно: вероятность, что всё так и было, — ${percent}`,
    contradicted: (percent, headlines) =>
      `противоречит сообщениям: ${headlines.map((headline) => `«${headline}»`).join(', ')}; вероятность, что всё так и было, — ${percent}`,
    copyOf: (headline) => `тот же источник, что и у «${headline}», повторно не учтено`,
    unpublished: 'тогда ещё не опубликовано',
    expectation: 'ожидание, а не наблюдение',
    context: 'справка, о месте поезда ничего не говорит',
    otherSubject: 'не о поезде',
    unplaceable: 'не названы место и время на железной дороге',
  },
  distance: {
    km: (n) => `${n}\u00a0км`,
    kmPost: (n) => `км\u00a0${n}`,
    kmStretch: (from, to) => `км\u00a0${from}–${to}`,
    about: (km) => `около ${km}`,
    measured: (measured) => `По карте: ${measured}`,
    claimedAndMeasured: (claimed, measured) => `заявлено ${claimed}, по карте ${measured}`,
    both: (first, second) => `${first}; ${second}`,
    straightLine: (km) => `${km} по прямой`,
    straight: (km, direction) => `${km} на ${direction}`,
    byRail: (km) => `${km} по железной дороге`,
    run: 'Пройдено',
    toGo: 'Осталось',
    straightTo: ({ name }) => `По прямой: ${name}`,
  },
  poster: {
    title: (question, time) => `${question} Карта: ${time}`,
    attribution: (sources) => `Карта: ${sources}`,
    basis: (reports, count, time) =>
      `Восстановлено по ${reports} ${plural(count, 'сообщению', 'сообщениям', 'сообщениям')}, известным на ${time ?? 'сегодня'}.`,
    glowKey: 'Свечение — где мог быть поезд; между чертами он с вероятностью 90\u00a0%.',
    ghostsKey:
      'Каждый маленький поезд — один из возможных путей, согласных с сообщениями; между чертами поезд с вероятностью 90\u00a0%.',
  },
  evidence: RUSSIAN_EVIDENCE,
  problems: RUSSIAN_PROBLEMS,
  map: RUSSIAN_MAP,
  ui: RUSSIAN_UI,
};
