import { langOf, textIn } from '../case/text.ts';
import type { Scene } from '../scene/types.ts';
import { adoptStylesAround } from '../ui/adopt-styles-around.ts';
import { createElement } from '../ui/create-element.ts';
import { createKeysHelp } from '../ui/keys-help.ts';
import { ABOUT_STYLES } from '../ui/styles/about-styles.ts';
import { TABLE_STYLES } from '../ui/styles/table-styles.ts';
import { stringsFor } from '../words/strings.ts';
import { type CitingDeps, createCiting } from './create-citing.ts';

/** What stands below the reports: how to take the story elsewhere, the keys, the method and the case in a few sentences. */
export interface About {
  readonly setContext: (context: CitingDeps['context']) => void;
  readonly showFrame: (scene: Scene) => void;
  readonly toggleHelp: () => void;
  readonly keysOn: () => boolean;
  readonly destroy: () => void;
}

export const createAbout = (deps: CitingDeps & { readonly place: HTMLElement }): About => {
  const { lang, place } = deps;
  const { ui: labels } = stringsFor(lang);
  const { case: subject } = deps.context;
  const dropStyles = adoptStylesAround(place, [TABLE_STYLES, ABOUT_STYLES]);
  const citing = createCiting(deps);
  const keys = createKeysHelp({ labels });
  const text = createElement('div', 'sl-about', {}, [
    createElement('p', 'sl-fine', {}, [labels.method]),
    createElement('p', 'sl-fine', { lang: langOf(subject.summary, subject, lang) }, [textIn(subject.summary, lang)]),
  ]);
  place.append(citing.element, keys.element, text);
  return {
    setContext: citing.setContext,
    showFrame: citing.showFrame,
    toggleHelp: () => keys.toggle(),
    keysOn: () => keys.isOn(),
    destroy() {
      citing.destroy();
      keys.destroy();
      text.remove();
      dropStyles();
    },
  };
};
