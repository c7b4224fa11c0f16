import type { PageStrings } from '../page-strings.ts';

export const KOREAN_PAGE: PageStrings = {
  picture: (time, where) => `지도, ${time}. ${where}`,
  pictureSteps: (steps) => `그때까지의 보도, 시간순: ${steps.join('; ')}.`,
  frame: (question) => `${question} 여정을 불확실성과 함께 재생하는 지도`,
  wholeStory: '전체 내용: 모든 보도와 출처',
  blocked:
    '대화형 지도를 시작하지 못했다. 스크립트가 도착하지 않았다. 페이지를 새로 고친다. 그래도 안 되면 이 프레임의 서버 운영자가 “Access-Control-Allow-Origin: *” 헤더를 보내도록 설정해야 한다. 이 헤더가 없으면 sandbox 프레임은 자신의 파일도 읽을 수 없다.',
  play: '여정 재생하기',
  inOrder: (n) => `시간순으로 본 보도 ${n}건`,
  order: '일어났다고 보도된 순서다. 시각은 모두 현지 시각이다.',
  versionAndCorrections: '버전과 정정',
  downloads: '내려받기',
  caseFile: '모든 보도를 담은 사건 파일',
  positionsByHour: '시간별 위치와 구간',
  positionsForMaps: '지도 프로그램용 위치',
  movingScene: '지구본용 움직이는 장면',
  picturesToPrint: '인쇄와 게재용 그림',
  embed: '이 지도를 기사에 넣기',
  embedHow: '아래 줄을 기사에 붙여 넣는다. 스크립트는 필요 없다.',
  otherWays: '다른 방법으로 넣기',
};
