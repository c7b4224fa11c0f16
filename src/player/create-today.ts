import type { Lang } from '../case/types.ts';
import { DRAG_GRID } from '../journey/grid.ts';
import { everythingKnownFrom } from '../journey/publications.ts';
import type { SceneContext } from '../scene/context.ts';
import { contextOnRails } from '../scene/context-on-rails.ts';
import { sceneAt } from '../scene/scene-at.ts';
import type { Scene } from '../scene/types.ts';
import { knownTodayWords } from '../words/known-today-words.ts';
import type { Knowledge, Question } from './reconstruction/messages.ts';
import { premiseOf } from './reconstruction/premise.ts';

/** It takes one full reconstruction, which in a case of more reports than this nobody has asked for. */
const MOST_REPORTS = 200;

export interface TodayDeps {
  readonly context: SceneContext;
  readonly lang: Lang;
  readonly ask: (question: Question, signal: AbortSignal) => Promise<Knowledge>;
  /** Takes the line; empty for none. */
  readonly write: (line: string) => void;
}

/** What is known today of the moment on screen, in a line to stand beside the sentence while that tells what was known earlier. Empty where that is the same. */
export interface Today {
  readonly setContext: (context: SceneContext) => void;
  readonly showFrame: (scene: Scene) => void;
  readonly stop: () => void;
}

/** Without the reports that the reader has left out, as on screen. Asked once for each such choice, and not while the knowledge time is being dragged. */
export const createToday = ({ lang, ask, write, ...deps }: TodayDeps): Today => {
  let { context } = deps;
  const everything = everythingKnownFrom(context.case) ?? context.case.asOf;
  const ended = new AbortController();
  const known = new Map<string, SceneContext | null>();
  let scene: Scene | null = null;

  const learn = async (key: string, leftOut: readonly string[]): Promise<void> => {
    known.set(key, null);
    try {
      const { journey } = await ask({ asOf: everything, leftOut, detail: 'full' }, ended.signal);
      known.set(key, contextOnRails({ ...context, journey }));
      show();
    } catch (error) {
      if (!ended.signal.aborted) console.warn(`[sightline] What is known today is not told: ${String(error)}`);
    }
  };
  const show = (): void => {
    const { journey } = context;
    if (scene === null || journey.verdicts.length > MOST_REPORTS) return;
    const { asOf, leftOut } = premiseOf(journey);
    const key = leftOut.join();
    const isEarlier = asOf < everything;
    const today = known.get(key);
    if (isEarlier && today === undefined && journey.grid.cellKm < DRAG_GRID.cellKm) void learn(key, leftOut);
    write(isEarlier && today ? knownTodayWords(sceneAt(today, scene.t), today, lang) : '');
  };

  return {
    setContext(next) {
      context = next;
    },
    showFrame(next) {
      scene = next;
      show();
    },
    stop: () => ended.abort(),
  };
};
