import type { ShellStrings } from '../shell-strings.ts';

export const RUSSIAN_SHELL: ShellStrings = {
  play: 'Показать путь поезда',
  loading: 'Карта загружается …',
  working: 'Путь поезда вычисляется …',
  notLoaded: 'Карту не удалось загрузить. Проверьте соединение и попробуйте ещё раз.',
  retry: 'Попробовать ещё раз',
};
