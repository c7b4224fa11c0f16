import type { Lang } from '../case/types.ts';
import type { CaseTime } from '../time/types.ts';
import { createElement } from './create-element.ts';

/** A report in brief: what it says, when, on whose word. */
export interface ReportBrief {
  readonly id: string;
  readonly headline: string;
  /** That the headline is in. */
  readonly lang: Lang;
  /** As its source puts it: “Sunday evening” with the hours that stand for it. */
  readonly time: string;
  readonly attribution: string;
  /** Where the clock goes when the reader picks it. */
  readonly seekTo: CaseTime;
}

/** A report in brief, its headline a button that takes the clock there. */
export const createReportBrief = (
  { id, headline, lang, time, attribution, seekTo }: ReportBrief,
  onSeek: (t: CaseTime) => void,
  more: readonly HTMLElement[],
): HTMLElement => {
  const button = createElement('button', 'sl-brief-button', { type: 'button' }, [
    createElement('span', 'sl-report-headline', { lang }, [headline]),
  ]);
  button.addEventListener('click', () => onSeek(seekTo));
  return createElement('div', 'sl-brief', { 'data-report': id }, [
    button,
    createElement('p', 'sl-brief-time', {}, [time]),
    createElement('p', 'sl-brief-by', {}, [attribution]),
    ...more,
  ]);
};
