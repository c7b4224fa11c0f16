import type { PageStrings } from '../page-strings.ts';
import { plural } from './plural.ts';

export const RUSSIAN_PAGE: PageStrings = {
  picture: (time, where) => `Карта, ${time}. ${where}`,
  pictureSteps: (steps) => `Что сообщалось к этому времени, по порядку: ${steps.join('; ')}.`,
  frame: (question) => `${question} Карта, на которой виден путь поезда и то, насколько он известен`,
  wholeStory: 'Вся история: каждое сообщение и его источник',
  blocked:
    'Интерактивная карта не запустилась: её скрипт не пришёл. Обновите страницу. Если это не поможет, тот, кто ведёт сервер этого фрейма, должен добавить заголовок «Access-Control-Allow-Origin: *»: без него фрейму с sandbox нельзя читать даже собственные файлы.',
  play: 'Проследить путь',
  inOrder: (n) => `${n} ${plural(n, 'сообщение', 'сообщения', 'сообщений')} по порядку`,
  order: 'В том порядке, в котором это, по сообщениям, происходило; время везде местное.',
  versionAndCorrections: 'Версия и исправления',
  downloads: 'Файлы',
  caseFile: 'Дело со всеми сообщениями',
  positionsByHour: 'Положение по часам, с интервалами',
  positionsForMaps: 'То же для просмотра на карте',
  movingScene: 'Движение на глобусе',
  picturesToPrint: 'Рисунок для печати и сайта',
  embed: 'Вставить карту на сайт',
  embedHow: 'Вставьте эти строки в статью. Скрипт не нужен.',
  otherWays: 'Другие способы вставки',
};
