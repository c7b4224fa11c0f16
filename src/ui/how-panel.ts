import type { EvidenceStrings } from '../words/evidence-strings.ts';
import type { HowStrings } from '../words/late-strings.ts';
import { createButton } from './create-button.ts';
import { createElement, setText } from './create-element.ts';
import { createTable } from './create-table.ts';
import { createReportBrief } from './report-brief.ts';
import type { ReportActions } from './report-entry.ts';
import type { Control, HeldBy, HowState, TableText } from './types.ts';

/**
 * "How do we know?", for the moment on screen: the reports that hold the train, the method, and how often it was right. While it is folded, nothing is written.
 * @param deps.fold what it is put into, with its title; may be open by now
 */
export const createHowPanel = (
  deps: Pick<ReportActions, 'onSeek' | 'onHear'> & {
    readonly fold: HTMLDetailsElement;
    readonly evidence: EvidenceStrings;
    readonly how: HowStrings;
    readonly calibration: TableText;
    readonly onStudy: () => void;
  },
): Control<HowState> & { readonly isOpen: () => boolean } => {
  const { evidence, how, fold: element } = deps;
  const note = createElement('p', 'sl-held-note');
  const held = createElement('div', 'sl-held');
  const tally = createElement('p', 'sl-fine');
  const body = createElement('div', 'sl-how-body', {}, [
    createElement('h3', 'sl-section-title', {}, [how.holding]),
    note,
    held,
    tally,
    createElement('h3', 'sl-section-title', {}, [how.model]),
    createElement(
      'ol',
      'sl-how-model',
      {},
      how.modelSentences.map((sentence) => createElement('li', '', {}, [sentence])),
    ),
    createElement('h3', 'sl-section-title', {}, [how.calibration]),
    createTable(deps.calibration),
  ]);
  element.append(body);
  let state: HowState | null = null;
  let shown = '';
  /** The one line of each report that changes with the moment. */
  const withouts = new Map<string, HTMLElement>();
  const group = (title: string, reports: readonly HeldBy[]): readonly HTMLElement[] =>
    reports.length === 0
      ? []
      : [
          createElement('h4', 'sl-held-side', {}, [title]),
          ...reports.map((report) => {
            const effect = createElement('p', 'sl-report-standing', {}, [report.effect]);
            const leaveOut = createButton(
              'sl-report-hear',
              evidence.leaveOut,
              () => {
                deps.onHear(report.id, false);
                // The report and its button are about to go: who pressed it stays in the panel.
                element.querySelector('summary')?.focus();
              },
              evidence.about(evidence.leaveOut, report.headline),
            );
            const without = createElement('p', 'sl-held-without');
            withouts.set(report.id, without);
            // What it would be without it is worked out as it is read, and takes more room in one of them: the button does not move then.
            return createReportBrief(report, deps.onSeek, [effect, leaveOut, without]);
          }),
        ];
  const show = (): void => {
    if (!element.open || state === null) return;
    setText(tally, state.tally);
    setText(note, state.note);
    // The same two reports hold the train for hours: a button under the pointer must not be another one at the next frame.
    const key = JSON.stringify([state.behind, state.current, state.ahead].map((side) => side.map(fixedPart)));
    if (key !== shown) {
      shown = key;
      withouts.clear();
      const groups = [
        ...group(how.behind, state.behind),
        ...group(how.open, state.current),
        ...group(how.ahead, state.ahead),
      ];
      held.replaceChildren(...(groups.length > 0 ? groups : [createElement('p', '', {}, [how.nothingHolds])]));
    }
    for (const { id, without } of [...state.behind, ...state.current, ...state.ahead]) {
      const line = withouts.get(id);
      if (line !== undefined) setText(line, without);
    }
  };
  const toggle = (): void => {
    if (element.open) deps.onStudy();
    show();
  };
  element.addEventListener('toggle', toggle);
  if (element.open) deps.onStudy();
  return {
    element,
    isOpen: () => element.open,
    update(next) {
      state = next;
      show();
    },
    destroy() {
      element.removeEventListener('toggle', toggle);
      body.remove();
    },
  };
};

const fixedPart = ({ without, ...fixed }: HeldBy): Omit<HeldBy, 'without'> => fixed;
