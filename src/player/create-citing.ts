import { textIn } from '../case/text.ts';
import type { Lang } from '../case/types.ts';
import type { SceneContext } from '../scene/context.ts';
import type { Scene } from '../scene/types.ts';
import { createCitePanel } from '../ui/cite-panel.ts';
import { createCopyButton } from '../ui/copy-button.ts';
import { createCorrectionList } from '../ui/correction-list.ts';
import { createElement } from '../ui/create-element.ts';
import { createHoursPanel } from '../ui/hours-panel.ts';
import { asKnownWords } from '../words/as-known-words.ts';
import { correctionWords } from '../words/correction-words.ts';
import { lateStringsFor } from '../words/late-strings.ts';
import { sentence } from '../words/sentence.ts';
import { stringsFor } from '../words/strings.ts';
import { datedTimeInZones } from '../words/time-words.ts';
import { hoursTable } from './view/hours-table.ts';

export interface CitingDeps {
  readonly context: SceneContext;
  readonly lang: Lang;
  /** The address of what is on screen. */
  readonly linkNow: () => string;
  readonly say: (text: string) => void;
}

/** Everything by which a reader takes the story elsewhere: link, citation, table of positions, version and corrections. */
export interface Citing {
  readonly element: HTMLElement;
  readonly setContext: (context: SceneContext) => void;
  readonly showFrame: (scene: Scene) => void;
  readonly destroy: () => void;
}

export const createCiting = (deps: CitingDeps): Citing => {
  const { lang, say } = deps;
  const { ui: labels } = stringsFor(lang);
  const { citing } = lateStringsFor(lang);
  let { context } = deps;
  const { case: subject } = context;
  let scene: Scene | null = null;
  const citationNow = (): string => {
    if (scene === null) return '';
    const { lead, detail } = sentence(scene, context, lang);
    return citing.text({
      title: textIn(subject.title, lang),
      caseId: subject.id,
      version: subject.version,
      moment: datedTimeInZones(scene.t, subject, lang),
      where: detail === '' ? lead : `${lead} ${detail}`,
      asKnown: asKnownWords(context.journey, subject, lang),
      url: deps.linkNow(),
    });
  };
  const link = createCopyButton({
    className: 'sl-copy-link',
    label: labels.copyLink,
    fieldName: labels.linkToCopy,
    textNow: deps.linkNow,
    copied: labels.linkCopied,
    say,
  });
  const cite = createCitePanel({ citing, citationNow, say });
  const hours = createHoursPanel({
    citing,
    tableNow: () => hoursTable(context, lang),
    // The CSV's code arrives with the first who asks for it.
    csvNow: async () => (await import('./view/hours-csv.ts')).hoursCsv(context),
    say,
  });
  const version = createElement('div', 'sl-version', {}, [
    createElement('p', 'sl-fine', {}, [labels.version(subject.version)]),
    createCorrectionList(citing.corrections, correctionWords(subject.corrections, lang), citing.noCorrections),
  ]);
  const element = createElement('div', 'sl-citing', {}, [link.element, cite.element, hours.element, version]);
  return {
    element,
    setContext(next) {
      context = next;
      hours.update(null);
    },
    showFrame(next) {
      scene = next;
      cite.update(null);
    },
    destroy() {
      for (const control of [link, cite, hours]) control.destroy();
      element.remove();
    },
  };
};
