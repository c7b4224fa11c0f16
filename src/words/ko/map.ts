import type { MapStrings } from '../map-strings.ts';

export const KOREAN_MAP: MapStrings = {
  evidenceView: '보도 전체',
  junctionView: '분기점',
  north: '북',
  measure: '거리 재기',
  legend: '범례',
};
