import type { EvidenceStrings } from '../evidence-strings.ts';
import { withParticle } from './particles.ts';

export const KOREAN_EVIDENCE: EvidenceStrings = {
  leaveOut: '제외',
  putBack: '되돌리기',
  putAllBack: '모두 되돌리기',
  about: (action, headline) => `${action}: ${headline}`,
  leftOutReports: (n) => `보도 ${n}건을 제외했다. 지도, 도표, 노선별 확률, 문장은 모두 이를 뺀 결과다.`,
  knownWithout: (asKnown, n) => `${asKnown}, 보도 ${n}건 제외`,
  leftOut: '사용자가 제외함',
  copyOfLeftOut: (headline) => `${withParticle(`“${headline}”`, '과/와')} 출처가 같아 함께 제외됨`,
  counts: (percent) => `반영됨: 보도대로일 확률 ${percent}`,
  narrows: (percent) => `추정 범위를 ${percent} 좁힘`,
  hardlyNarrows: '추정 범위를 거의 좁히지 않음',
  widens: '다른 보도와 잘 맞지 않아 추정 범위를 넓힘',
  disputes: (n) => `서로 엇갈리는 보도: ${n}건`,
  against: '대',
  eachItsOwn:
    '숫자는 저마다 그 보도가 사실일 확률이다. 시각이 거의 맞닿으면 둘 다 사실일 수 있고 모두 틀릴 수도 있어, 합이 100%가 아닐 수 있다.',
  likely: (percent) => `확률 ${percent}`,
  copies: (n) => `인용 보도 ${n}건 포함, 한 번만 반영`,
  more: (n) => `그 외 ${n}건`,
  howTitle: '어떻게 아는가?',
};
