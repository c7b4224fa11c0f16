import type { MapStrings } from '../map-strings.ts';

export const RUSSIAN_MAP: MapStrings = {
  evidenceView: 'Сообщения',
  junctionView: 'Развилка',
  north: 'С',
  measure: 'Измерить',
  legend: 'Обозначения',
};
