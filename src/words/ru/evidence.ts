import type { EvidenceStrings } from '../evidence-strings.ts';

export const EVIDENCE: EvidenceStrings = {
  leaveOut: 'Не учитывать',
  putBack: 'Вернуть',
  putAllBack: 'Вернуть все',
  about: (action, headline) => `${action}: ${headline}`,
  leftOutReports: (n) =>
    `Вы исключили ${n} ${plural(n, 'сообщение', 'сообщения', 'сообщений')}. Карта, диаграмма, доли маршрутов и текст ${n === 1 ? 'его' : 'их'} не учитывают.`,
  knownWithout: (asKnown, n) => `${asKnown}, без ${n} ${n % 10 === 1 && n % 100 !== 11 ? 'сообщения' : 'сообщений'}`,
  leftOut: 'исключено вами',
  copyOfLeftOut: (headline) => `тот же источник, что у «${headline}», исключено вместе с ним`,
  counts: (percent) => `учитывается: верно с вероятностью ${percent}`,
  narrows: (percent) => `сужает оценку пути на ${percent}`,
  hardlyNarrows: 'почти не сужает оценку пути',
  widens: 'расширяет оценку пути: плохо согласуется с остальными',
  disputes: (n) => `Сообщения, противоречащие друг другу: ${n}`,
  against: 'против',
  likely: (percent) => `вероятность ${percent}`,
  copies: (n) => `и ${n} ${plural(n, 'пересказ', 'пересказа', 'пересказов')}, учтено один раз`,
  more: (n) => `и ещё ${n}`,
  how: {
    title: 'Откуда это известно?',
    holding: 'На чём держится положение поезда в этот момент',
    behind: 'Позади',
    ahead: 'Впереди',
    open: 'Сообщения об этом времени',
    nothingHolds: 'На этот момент положение не подтверждено сообщениями, поэтому оно не указано.',
    tally: (all, used, doubted, copies) =>
      `Из ${all} ${all % 10 === 1 && all % 100 !== 11 ? 'сообщения' : 'сообщений'} учтено ${used}${doubted === 0 ? '' : ` (из них сомнительных: ${doubted})`}; ещё ${copies} лишь ${plural(copies, 'повторяет', 'повторяют', 'повторяют')} другие и второй раз не ${plural(copies, 'учитывается', 'учитываются', 'учитываются')}.`,
    model: 'Метод в трёх предложениях',
    modelSentences: [
      'Каждое сообщение становится условием: когда поезд прошёл тот или иной участок; от оценки сообщения зависит, насколько теряет в весе путь, который этому условию не отвечает.',
      'Все пути, какие поезд может проделать по рельсам, с остановками и переменами скорости, сопоставляются с этими условиями одновременно.',
      'На экране их сумма: где в этот момент сосредоточена бо́льшая часть веса и сколько его приходится на другие места.',
    ],
    calibration: 'Как часто это оказывалось верным',
    calibrationNote: (runs) =>
      `Тот же метод на смоделированных рейсах (${runs}), истинный ход которых известен: доля скрытых положений внутри каждого интервала. Больше названного — метод излишне осторожен, меньше — излишне уверен.`,
    runs: 'Рейсы',
    medianError: 'Медианная ошибка',
    straightLine: 'У прямой линии',
    sets: {
      stopping: (n) => `пригородные: ${n}`,
      express: (n) => `экспрессы: ${n}`,
      'long-distance': (n) => `дальние: ${n}`,
      goods: (n) => `грузовые: ${n}`,
      all: (n) => `все: ${n}`,
    },
  },
  citing: {
    title: 'Сослаться на этот момент',
    copyText: 'Скопировать текст',
    textCopied: 'Текст скопирован.',
    text: ({ title, caseId, version, moment, where, asKnown, url }) =>
      `«${title}», Sightline, дело ${caseId}, версия ${version}. ${moment}: ${where} ${asKnown}. ${url}`,
    hours: 'Положение по часам',
    hoursNote:
      'Километры отсчитываются по маршруту от его начала. Где маршруты расходятся, каждому ещё возможному отведена своя строка с его долей.',
    hour: (place) => `Время: ${place}`,
    where: 'Рядом',
    median: 'Медиана',
    eightInTen: 'Восемь из десяти',
    nineInTen: 'Девять из десяти',
    km: 'км',
    unknown: 'неизвестно',
    download: 'Скачать CSV',
    corrections: 'Исправления',
    noCorrections: 'Исправлений пока нет.',
    correction: (version, date, text) => `Версия ${version}, ${date}: ${text}`,
    olderLink: (linked, shown) =>
      `Ссылка сделана для версии ${linked}. Показана версия ${shown}; в ней может быть сказано другое.`,
    newerLink: (linked, shown) => `Ссылка сделана для версии ${linked}, которой здесь нет. Показана версия ${shown}.`,
    changedSince: 'Исправлено с тех пор:',
  },
};

const plural = (n: number, one: string, few: string, many: string): string => {
  const tens = n % 100;
  if (tens >= 11 && tens <= 14) return many;
  const ones = n % 10;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
};
