import type { ProblemStrings } from '../problem-words.ts';
import { withParticle } from './particles.ts';

export const KOREAN_PROBLEMS: ProblemStrings = {
  missing: { cause: '그런 파일이 없다.', remedy: '주소에 적힌 이름을 확인한다.' },
  refused: (status) => ({
    cause: `서버가 ${withParticle(String(status), '으로/로')} 응답했다.`,
    remedy: '나중에 다시 시도하거나 사이트 운영자에게 알린다.',
  }),
  unreachable: (reason) => ({
    cause: `파일을 받지 못했다(${reason}).`,
    remedy: '연결 상태를 확인하고 다시 시도한다.',
  }),
  tooLarge: (megabytes) => ({
    cause: `파일이 ${megabytes}MB보다 크다.`,
    remedy: '이동과 관계없는 보도를 빼거나 사건 파일을 나눈다.',
  }),
  unreadableCase: { cause: '이 사건 파일은 보여 줄 수 없다.', remedy: '아래 목록에 적힌 문제를 고친다.' },
  unreadableNetwork: { cause: '철도망 파일을 읽을 수 없다.', remedy: '철도망 파일을 다시 만든다.' },
  noRoute: {
    cause: '이 사건의 노선 가운데 철도망의 선로로 갈 수 있는 것이 없다.',
    remedy: '아래 목록에 따라 노선을 고친다.',
  },
  unknownNetwork: (id) => ({
    cause: `“${id}”라는 철도망은 여기에 없다.`,
    remedy: '이 사이트에 있는 철도망의 이름(예: far-east)을 적는다.',
  }),
  failed: (reason) => ({
    cause: `재생기에 문제가 생겼다: ${reason}`,
    remedy: '다시 시도하고, 되풀이되면 이 문장과 함께 알려 주기 바란다.',
  }),
};
