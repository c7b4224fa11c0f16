import type { EvidenceStrings } from '../evidence-strings.ts';
import { plural } from './plural.ts';

export const RUSSIAN_EVIDENCE: EvidenceStrings = {
  leaveOut: 'Не учитывать',
  putBack: 'Вернуть',
  putAllBack: 'Вернуть все',
  about: (action, headline) => `${action}: ${headline}`,
  leftOutReports: (n) =>
    `Вы исключили ${n} ${plural(n, 'сообщение', 'сообщения', 'сообщений')}. Карта, диаграмма, доли маршрутов и текст ${n === 1 ? 'его' : 'их'} не учитывают.`,
  knownWithout: (asKnown, n) => `${asKnown}, без ${n} ${plural(n, 'сообщения', 'сообщений', 'сообщений')}`,
  leftOut: 'исключено вами',
  copyOfLeftOut: (headline) => `тот же источник, что у «${headline}», исключено вместе с ним`,
  counts: (percent) => `учитывается: верно с вероятностью ${percent}`,
  narrows: (percent) => `сужает оценку пути на ${percent}`,
  hardlyNarrows: 'почти не сужает оценку пути',
  widens: 'расширяет оценку пути: плохо согласуется с остальными',
  disputes: (n) => `Сообщения, противоречащие друг другу: ${n}`,
  against: 'против',
  eachItsOwn:
    'Каждое число — вероятность того, что верно именно это сообщение. Сумма не обязана быть 100\u00a0%: верны могут быть оба, если их время почти смыкается, и неверны все.',
  likely: (percent) => `вероятность ${percent}`,
  copies: (n) => `и ${n} ${plural(n, 'пересказ', 'пересказа', 'пересказов')}, учтено один раз`,
  more: (n) => `и ещё ${n}`,
  howTitle: 'Откуда это известно?',
};
