import { textIn } from '../case/text.ts';
import type { Lang } from '../case/types.ts';
import type { SceneContext } from '../scene/context.ts';
import type { Scene } from '../scene/types.ts';
import { createCitePanel } from '../ui/cite-panel.ts';
import { createCopyButton } from '../ui/copy-button.ts';
import { createElement } from '../ui/create-element.ts';
import { asKnownWords } from '../words/as-known-words.ts';
import { lateStringsFor } from '../words/late-strings.ts';
import { sentence } from '../words/sentence.ts';
import { datedTimeInZones } from '../words/time-words.ts';

export interface CitingDeps {
  readonly context: SceneContext;
  readonly lang: Lang;
  /** The address of what is on screen. */
  readonly linkNow: () => string;
  readonly say: (text: string) => void;
}

/** The link to the moment on screen and the text that cites it. */
export interface Citing {
  readonly element: HTMLElement;
  readonly setContext: (context: SceneContext) => void;
  readonly showFrame: (scene: Scene) => void;
  /** Whether the reader sees it; only then is the citation written. */
  readonly show: (isOpen: boolean) => void;
  readonly destroy: () => void;
}

export const createCiting = (deps: CitingDeps): Citing => {
  const { lang, say } = deps;
  const { citing, ui: labels } = lateStringsFor(lang);
  let { context } = deps;
  const { case: subject } = context;
  let scene: Scene | null = null;
  let open = false;
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
  const element = createElement('div', 'sl-citing', {}, [link.element, cite.element]);
  return {
    element,
    setContext(next) {
      context = next;
      cite.update({ open });
    },
    showFrame(next) {
      scene = next;
      cite.update({ open });
    },
    show(isOpen) {
      open = isOpen;
      cite.update({ open });
    },
    destroy() {
      link.destroy();
      cite.destroy();
      element.remove();
    },
  };
};
