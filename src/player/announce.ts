import { textIn } from '../case/text.ts';
import type { Lang } from '../case/types.ts';
import type { ClockEvent } from '../clock/types.ts';
import type { SceneContext } from '../scene/context.ts';
import { momentWords } from '../words/time-words.ts';
import type { UiLabels } from '../words/ui-labels.ts';

/**
 * What is said aloud of an event, null for nothing. Reports are said while playing alone: a reader who drags the slider hears its value, and would
 * otherwise hear every report on the way as well.
 */
export const announce = (
  event: ClockEvent,
  about: {
    readonly context: SceneContext;
    readonly labels: UiLabels;
    readonly lang: Lang;
    readonly playing: boolean;
  },
): string | null => {
  const { context, labels, lang } = about;
  const { case: subject } = context;
  const time = momentWords(event.t, subject, subject.clocks[0] ?? 'UTC', lang);
  switch (event.type) {
    case 'play':
      return `${labels.playing}. ${time}`;
    case 'pause':
      return `${labels.paused}. ${time}`;
    case 'end':
      return `${labels.ended}. ${time}`;
    case 'report': {
      const report = context.reportById.get(event.id)?.report;
      return report === undefined || !about.playing ? null : `${time}: ${textIn(report.headline, lang)}`;
    }
    case 'seek':
      return null;
  }
};
