import type { MapStrings } from '../map-strings.ts';

export const ENGLISH_MAP: MapStrings = {
  evidenceView: 'Evidence',
  junctionView: 'Junction',
  north: 'N',
  measure: 'Measure',
  legend: 'Legend',
};
