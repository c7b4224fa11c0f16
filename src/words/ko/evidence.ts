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
  likely: (percent) => `확률 ${percent}`,
  copies: (n) => `인용 보도 ${n}건 포함, 한 번만 반영`,
  more: (n) => `그 외 ${n}건`,
  how: {
    title: '어떻게 아는가?',
    holding: '이 시각 열차의 위치를 뒷받침하는 보도',
    behind: '지나온 쪽',
    ahead: '앞쪽',
    open: '이 시각 전후에 관한 보도',
    nothingHolds: '이 시각의 위치를 뒷받침하는 보도가 없어 위치를 제시하지 않는다.',
    tally: (all, used, doubted, copies) =>
      `보도 ${all}건 가운데 ${used}건을 반영했고${doubted === 0 ? '' : `(그중 ${doubted}건은 신빙성이 낮음)`}, ${copies}건은 다른 보도를 옮긴 것이어서 다시 세지 않았다.`,
    model: '방법을 세 문장으로',
    modelSentences: [
      '각 보도는 열차가 어느 구간을 언제 지났는지에 대한 조건이 되고, 보도의 등급은 그 조건에 어긋나는 운행의 가중치를 얼마나 낮출지 정한다.',
      '정차와 속도 변화를 포함해 열차가 선로를 따라 할 수 있는 모든 운행을 이 조건들에 한꺼번에 비추어 가중치를 매긴다.',
      '화면에 보이는 것은 그 모든 운행의 합, 곧 이 시각에 가중치가 어디에 몰려 있고 다른 곳에는 얼마나 남아 있는지다.',
    ],
    calibration: '이 방법은 얼마나 자주 맞았나',
    calibrationNote: (runs) =>
      `실제 경로를 아는 모의 운행 ${runs}회에 같은 방법을 적용해, 가려 둔 위치가 각 구간에 든 비율이다. 구간의 이름보다 높으면 지나치게 신중하고, 낮으면 지나치게 확신한 것이다.`,
    runs: '운행',
    medianError: '오차 중앙값',
    straightLine: '직선 보간',
    sets: {
      stopping: (n) => `완행열차 ${n}회`,
      express: (n) => `급행열차 ${n}회`,
      'long-distance': (n) => `장거리 열차 ${n}회`,
      goods: (n) => `화물열차 ${n}회`,
      all: (n) => `전체 ${n}회`,
    },
  },
  citing: {
    title: '이 시각 인용하기',
    copyText: '문구 복사',
    textCopied: '문구를 복사했다.',
    text: ({ title, caseId, version, moment, where, asKnown, url }) =>
      `「${title}」, Sightline, 사건 ${caseId}, 버전 ${version}. ${moment}: ${where} ${asKnown}. ${url}`,
    hours: '시간별 위치',
    hoursNote:
      '거리는 노선의 출발지부터 센 킬로미터다. 노선이 갈라진 뒤에는 아직 가능한 노선마다 그 확률과 함께 따로 적었다.',
    route: '노선',
    near: '부근',
    median: '중앙값',
    eightInTen: '80% 구간',
    nineInTen: '90% 구간',
    download: 'CSV로 내려받기',
    copyCsv: 'CSV로 복사',
    tableCopied: '표를 복사했다.',
    corrections: '정정',
    noCorrections: '지금까지 정정은 없다.',
    correction: (version, date, text) => `버전 ${version}, ${date}: ${text}`,
    olderLink: (linked, shown) =>
      `이 링크는 사건의 버전 ${linked}에서 만들어졌다. 지금 보이는 것은 버전 ${shown}이며 내용이 다를 수 있다.`,
    newerLink: (linked, shown) =>
      `이 링크는 사건의 버전 ${linked}에서 만들어졌으나 여기에는 그 버전이 없다. 지금 보이는 것은 버전 ${shown}이다.`,
    changedSince: '그 뒤 정정된 내용:',
  },
};
