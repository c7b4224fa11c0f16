import { langOf, textIn } from '../case/text.ts';
import type { Scene } from '../scene/types.ts';
import { adoptStylesAround } from '../ui/adopt-styles-around.ts';
import { createCorrectionList } from '../ui/correction-list.ts';
import { createElement, setText } from '../ui/create-element.ts';
import { createHoursPanel } from '../ui/hours-panel.ts';
import { createKeysHelp } from '../ui/keys-help.ts';
import type { Layout } from '../ui/layout.ts';
import { createStoryBar } from '../ui/story-bar.ts';
import { ABOUT_STYLES } from '../ui/styles/about-styles.ts';
import { STORY_STYLES } from '../ui/styles/story-styles.ts';
import { TABLE_STYLES } from '../ui/styles/table-styles.ts';
import { unbroken } from '../ui/unbroken.ts';
import { correctionWords } from '../words/correction-words.ts';
import { allLabels, lateStringsFor } from '../words/late-strings.ts';
import { type CitingDeps, createCiting } from './create-citing.ts';
import { createToday, type TodayDeps } from './create-today.ts';
import { hoursTable } from './view/hours-table.ts';

/**
 * What the story is about and how to take it elsewhere: beside the headline the case in a few sentences, link and citation; below the reports the table of positions,
 * version and corrections, the keys and, to be printed with the rest, the case and its method once more.
 */
export interface About {
  readonly setContext: (context: CitingDeps['context']) => void;
  readonly showFrame: (scene: Scene) => void;
  readonly toggleHelp: () => void;
  readonly keysOn: () => boolean;
  readonly destroy: () => void;
}

export const createAbout = (
  deps: CitingDeps & Omit<TodayDeps, 'write'> & { readonly layout: Pick<Layout, 'about' | 'story'> },
): About => {
  const { lang, layout, say } = deps;
  const labels = allLabels(lang);
  const { cards, citing: strings, story: titles } = lateStringsFor(lang);
  let { context } = deps;
  const { case: subject } = context;
  const dropStyles = adoptStylesAround(layout.about, [TABLE_STYLES, ABOUT_STYLES, STORY_STYLES]);
  const inCaseLanguage = { lang: langOf(subject.summary, subject, lang) };
  const sentences = (className: string): readonly HTMLElement[] => [
    createElement('p', className, inCaseLanguage, [textIn(subject.summary, lang)]),
    createElement('p', className, {}, [labels.method]),
  ];
  const version = (): HTMLElement => createElement('p', 'sl-fine', {}, [labels.version(subject.version)]);

  const citing = createCiting(deps);
  const bar = createStoryBar({
    close: cards.close,
    panels: [
      {
        name: 'about',
        title: titles.about,
        body: [
          createElement('h2', 'sl-story-title', { lang: langOf(subject.title, subject, lang) }, [
            textIn(subject.title, lang),
          ]),
          ...sentences('sl-story-text'),
          createElement('p', 'sl-story-text', {}, [titles.stops]),
          version(),
        ],
        show: () => {},
      },
      { name: 'take', title: titles.take, body: [citing.element], show: citing.show },
    ],
  });
  layout.story.append(bar.element);
  const todayLine = createElement('p', 'sl-today');
  layout.story.before(todayLine);
  const today = createToday({ ...deps, write: (line) => setText(todayLine, unbroken(line)) });

  const hours = createHoursPanel({
    citing: strings,
    tableNow: () => hoursTable(context, lang),
    // The CSV's code arrives with the first who asks for it.
    csvNow: async () => (await import('./view/hours-csv.ts')).hoursCsv(context),
    say,
  });
  const keys = createKeysHelp({ labels });
  const text = createElement('div', 'sl-about', {}, [
    createElement('div', 'sl-version', {}, [
      version(),
      createCorrectionList(strings.corrections, correctionWords(subject.corrections, lang), strings.noCorrections),
    ]),
    ...sentences('sl-fine'),
  ]);
  layout.about.append(hours.element, keys.element, text);
  return {
    setContext(next) {
      context = next;
      citing.setContext(next);
      today.setContext(next);
      hours.update(null);
    },
    showFrame(scene) {
      citing.showFrame(scene);
      today.showFrame(scene);
    },
    toggleHelp: () => keys.toggle(),
    keysOn: () => keys.isOn(),
    destroy() {
      for (const part of [bar, citing, hours, keys]) part.destroy();
      today.stop();
      todayLine.remove();
      text.remove();
      dropStyles();
    },
  };
};
