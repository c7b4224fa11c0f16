import type { ShellStrings } from '../shell-strings.ts';

export const KOREAN_SHELL: ShellStrings = {
  play: '여정 재생',
  loading: '지도를 불러오는 중 …',
  working: '여정을 계산하는 중 …',
  notLoaded: '지도를 불러오지 못했습니다. 연결을 확인하고 다시 시도하십시오.',
  retry: '다시 시도',
};
