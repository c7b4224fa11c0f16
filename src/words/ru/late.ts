import type { LateStrings } from '../late-strings.ts';
import { plural } from './plural.ts';

export const RUSSIAN_LATE: LateStrings = {
  story: { about: 'Об этом деле', take: 'Ссылка' },
  today: {
    known: (range, destination) =>
      `Известно сегодня: ${range} (90\u00a0%)${destination === '' ? '' : `; ${destination}`}.`,
    orBeyond: (range) => `${range} или дальше`,
    before: 'Известно сегодня: сообщений о поезде ещё не было.',
    after: 'И сегодня неизвестно, где он был.',
  },
  how: {
    holding: 'На чём держится положение поезда в этот момент',
    behind: 'Позади',
    ahead: 'Впереди',
    open: 'Сообщения об этом времени',
    nothingHolds: 'На этот момент положение не подтверждено сообщениями, поэтому оно не указано.',
    without: (range, change) => `Без него с вероятностью 90\u00a0%: ${range}, ${change}.`,
    wider: (km) => `на ${km} шире`,
    narrower: (km) => `на ${km} уже`,
    furtherOn: (km) => `на ${km} дальше`,
    furtherBack: (km) => `на ${km} ближе к началу пути`,
    withoutSame: (km, why) => `Без него то же с точностью до ${km}: ${why}.`,
    withoutBecause: (why) => `Без него ${why}.`,
    holdInstead: (headlines) =>
      `положение поезда держалось бы на ${headlines.length === 1 ? 'сообщении' : 'сообщениях'} ${headlines.map((headline) => `«${headline}»`).join(' и ')}`,
    othersHold: 'положение так же держалось бы на остальных сообщениях',
    hangsOn: (headline) => `Больше всего положение зависит от сообщения «${headline}».`,
    anyOne: (km) =>
      `Любое одно из этих сообщений могло бы оказаться неверным: без него поезд был бы на том же участке с точностью до ${km}.`,
    withoutNothing: 'Без него положение неизвестно.',
    tally: (all, used, doubted, copies) =>
      `Из ${all} ${plural(all, 'сообщения', 'сообщений', 'сообщений')} учтено ${used}${doubted === 0 ? '' : ` (из них сомнительных: ${doubted})`}; ещё ${copies} лишь ${plural(copies, 'повторяет', 'повторяют', 'повторяют')} другие и второй раз не ${plural(copies, 'учитывается', 'учитываются', 'учитываются')}.`,
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
    route: 'Маршрут',
    near: 'Рядом',
    median: 'Медиана',
    eightInTen: 'Восемь из десяти',
    nineInTen: 'Девять из десяти',
    download: 'Скачать CSV',
    copyCsv: 'Скопировать как CSV',
    tableCopied: 'Таблица скопирована.',
    corrections: 'Исправления',
    noCorrections: 'Исправлений пока нет.',
  },
  cards: {
    measureName: 'Измерить расстояние',
    measureHint: 'Укажите две точки на карте или выберите два места.',
    measureHintDrawn: 'Выберите два места.',
    measureFrom: 'Откуда',
    measureTo: 'Куда',
    choosePlace: 'Выберите место',
    close: 'Закрыть',
    straight: 'По прямой',
    byRail: 'По железной дороге',
    noRail: 'на этой карте их не связывают пути',
    bearing: (direction, degrees) => `${direction} (${degrees}°)`,
    offRails: (km) => `от путей, до которых не более ${km}`,
    spot: (lat, hemisphere, lon, side) =>
      `${lat}° ${hemisphere === 'N' ? 'с. ш.' : 'ю. ш.'}, ${lon}° ${side === 'E' ? 'в. д.' : 'з. д.'}`,
    verdict: {
      straight: (straight, rail) => `Близко к прямой: ${straight}; по железной дороге ${rail}.`,
      rail: (straight, rail) => `Близко к пути по железной дороге: ${rail}; по прямой ${straight}.`,
      both: (straight, rail) => `Близко и к прямой (${straight}), и к пути по железной дороге (${rail}).`,
      straightNotRail: (straight, rail) =>
        `Сказано о железной дороге, но близко к прямой: ${straight}; по железной дороге ${rail}.`,
      railNotStraight: (straight, rail) =>
        `Сказано о прямой, но близко к пути по железной дороге: ${rail}; по прямой ${straight}.`,
      short: (straight, rail) => `Слишком мало: даже по прямой ${straight}, по железной дороге ${rail}.`,
      between: (straight, rail) =>
        `Ни то ни другое: больше, чем по прямой (${straight}), и меньше, чем по железной дороге (${rail}).`,
      long: (straight, rail) => `Слишком много: по прямой ${straight}, по железной дороге ${rail}.`,
      withoutRail: {
        straight: (straight) => `Близко к прямой: ${straight}.`,
        short: (straight) => `Слишком мало: даже по прямой ${straight}.`,
        long: (straight) => `Больше, чем по прямой: ${straight}.`,
      },
      direction: (measured, claimed) => `Прямая идёт на ${measured}, а не на ${claimed}.`,
    },
    showOnMap: 'Показать на карте',
    showClaimOnMap: (claim) => `Показать на карте: ${claim}`,
    marks: {
      glow: 'Где может быть поезд: чем шире и ярче, тем вероятнее',
      median: 'Самое вероятное место; между чертами он в восьми случаях из десяти',
      travelled: 'Пройденные пути',
      known: 'Пути, ход которых известен',
      approximate: 'Пути, ход которых между станциями предположен',
      past: 'Здесь о нём сообщали раньше',
      current: 'Здесь о нём сообщают как раз на это время',
      future: 'Здесь о нём сообщают позже',
      doubtful: 'Здесь о нём сообщали, но это, вероятно, неверно',
      expectation: 'Здесь его только ждали',
      area: 'По сообщению, где-то в этом круге',
      claim: 'Кем-то названное расстояние: нажмите на него',
      night: 'Ночь, по краю сумерки',
    },
  },
};
