import type { Lang } from '../case/types.ts';
import type { SceneContext } from '../scene/context.ts';
import type { Scene } from '../scene/types.ts';
import { intervalWords } from './interval-words.ts';
import { sentence } from './sentence.ts';
import { momentWords } from './time-words.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** What the slider says of its value: time with its zone, place, certainty. Short enough to be heard at every step. */
export function valueText(scene: Scene, context: SceneContext, lang: Lang): string {
  const time = momentWords(scene.t, context.case, context.case.clocks[0] ?? 'UTC', lang);
  const { lead } = sentence(scene, context, lang);
  if (scene.train === null) return `${time}. ${lead}`;
  const whereabouts = whereaboutsOf(scene, context);
  return whereabouts.parted ? `${time}. ${lead}` : `${time}. ${lead} ${intervalWords(scene, whereabouts, lang)}`;
}
