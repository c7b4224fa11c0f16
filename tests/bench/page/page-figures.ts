import { loadavg } from 'node:os';
import { bareStyle } from '../bare/bare-style.ts';
import { type Budget, budget } from '../budget.ts';
import type { Tail } from '../statistics.ts';
import { createKimPlayback } from './create-kim-playback.ts';
import { measureKnowing } from './measure-knowing.ts';
import { measureOpening, type Opening } from './measure-opening.ts';
import { measurePlaying, type Playing } from './measure-playing.ts';
import { measureSeeking, type Seeking } from './measure-seeking.ts';
import { openBenchSite } from './open-bench-site.ts';

/** What the page costs a reader's machine, with how busy this one was: load over a minute, at the start of each measurement. */
export interface PageFigures {
  readonly playing: readonly Playing[];
  readonly seeking: Seeking;
  readonly knowing: Tail;
  readonly opening: Opening;
  readonly load: Readonly<Record<'playing' | 'seeking' | 'knowing' | 'opening', number>>;
  readonly budgets: readonly Budget[];
}

export const measurePage = async (): Promise<PageFigures> => {
  const playback = createKimPlayback();
  const site = await openBenchSite(bareStyle(playback.context));
  try {
    const load = { playing: 0, seeking: 0, knowing: 0, opening: 0 };
    const at = async <T>(part: keyof typeof load, measure: () => Promise<T>): Promise<T> => {
      load[part] = loadavg()[0] as number;
      return measure();
    };
    const opening = await at('opening', () => measureOpening(site, playback));
    const seeking = await at('seeking', () => measureSeeking(site, playback));
    const knowing = await at('knowing', () => measureKnowing(site));
    const playing = await at('playing', () => measurePlaying(site, playback));
    return { playing, seeking, knowing, opening, load, budgets: budgetsOf(playing, seeking, knowing, opening) };
  } finally {
    await site.close();
  }
};

const MOST = { still: 1.6, following: 2.4 } as const;

const budgetsOf = (
  playing: readonly Playing[],
  seeking: Seeking,
  knowing: Tail,
  opening: Opening,
): readonly Budget[] => [
  ...playing.map(({ camera, ratio }) => budget(`a played frame, camera ${camera}`, ratio.median, MOST[camera], 'x')),
  budget('scripts of a seek until it is drawn, 95th percentile', seeking.drawn.p95, 16, 'ms'),
  budget('coarse answer on screen, 95th percentile', knowing.p95, 150, 'ms'),
  budget('opening to the complete picture', opening.ratio.median, 3, 'x'),
];
