import type { ProblemStrings } from '../problem-words.ts';

export const RUSSIAN_PROBLEMS: ProblemStrings = {
  missing: { cause: 'Такого файла нет.', remedy: 'Проверьте имя в адресе.' },
  refused: (status) => ({
    cause: `Сервер ответил кодом ${status}.`,
    remedy: 'Попробуйте позже или сообщите владельцам сайта.',
  }),
  unreachable: (reason) => ({
    cause: `Файл не получен (${reason}).`,
    remedy: 'Проверьте соединение и попробуйте ещё раз.',
  }),
  tooLarge: (megabytes) => ({
    cause: `Файл больше ${megabytes} МБ.`,
    remedy: 'Уберите сообщения, которые не относятся к пути, или разделите дело.',
  }),
  unreadableCase: { cause: 'Это дело нельзя показать.', remedy: 'Исправьте то, что названо в списке ниже.' },
  unreadableNetwork: { cause: 'Не удалось прочитать сеть железных дорог.', remedy: 'Соберите её заново.' },
  noRoute: {
    cause: 'Ни один из маршрутов дела нельзя пройти по рельсам его сети.',
    remedy: 'Исправьте маршруты, как сказано в списке ниже.',
  },
  unknownNetwork: (id) => ({
    cause: `Сети «${id}» здесь нет.`,
    remedy: 'Назовите одну из сетей этого сайта, например far-east.',
  }),
  failed: (reason) => ({
    cause: `Сбой в работе: ${reason}`,
    remedy: 'Попробуйте ещё раз; если повторится, пришлите, пожалуйста, эту строку.',
  }),
};
