import { LANGS } from '../case/langs.ts';
import { textIn } from '../case/text.ts';
import type { Case, CaseIssue } from '../case/types.ts';
import type { CaseTime } from '../time/types.ts';
import { adoptStylesAround } from '../ui/adopt-styles-around.ts';
import { createFailureNotice } from '../ui/failure-notice.ts';
import { createHeadline } from '../ui/headline.ts';
import { createLanguageSelect } from '../ui/language-select.ts';
import { createLayout } from '../ui/layout.ts';
import { createLiveRegion } from '../ui/live-region.ts';
import { createProgressNote } from '../ui/progress-note.ts';
import { playerStyles } from '../ui/styles/player-styles.ts';
import { LANGUAGE_NAMES } from '../words/language-names.ts';
import { addLateStrings } from '../words/late-strings.ts';
import { loadLateStrings } from '../words/load-late-strings.ts';
import { isTemporary, type LoadProblem, problemWords } from '../words/problem-words.ts';
import { addStrings } from '../words/strings.ts';
import { uiLabels } from '../words/ui-labels.ts';
import { loadLayers } from './assets.ts';
import type { Desk, Findings } from './create-desk.ts';
import { createPreview } from './create-preview.ts';
import { createSession } from './create-session.ts';
import { declareFaces } from './fonts/declare-faces.ts';
import { hasHangul } from './fonts/has-hangul.ts';
import { loadKoreanType } from './fonts/load-korean-type.ts';
import { PLEX_FACES } from './fonts/plex-faces.ts';
import { createLateParts } from './late-parts.ts';
import { layOutBriefly } from './lay-out-briefly.ts';
import { type CaseSource, loadCase } from './load-case.ts';
import type { Moment, Player, PlayerOptions } from './options.ts';
import { caseTimeOf } from './playback.ts';
import { createReconstructor } from './reconstruction/create-reconstructor.ts';
import type { LaidCase, Question } from './reconstruction/messages.ts';
import type { Session } from './session.ts';
import { watchTheme } from './watch-theme.ts';

/**
 * A player under one root: it opens a case, plays it, and leaves nothing behind when it is destroyed. Several may stand on one page.
 * @param root an empty element in the page, or a shadow root
 */
export const createPlayer = (root: HTMLElement | ShadowRoot, options: PlayerOptions): Player => {
  const { ownerDocument: document } = root;
  const window = document.defaultView ?? globalThis.window;
  addStrings(options.lang, options.strings);
  const labels = uiLabels(options.lang);
  const layout = createLayout(labels);
  const { element } = layout;
  element.lang = options.lang;
  element.toggleAttribute('data-brief', options.brief);
  const headline = createHeadline({ level: options.heading });
  const failure = createFailureNotice({ labels });
  const progress = createProgressNote();
  const mapNote = createProgressNote();
  const announcer = createLiveRegion();
  const language = createLanguageSelect({
    labels,
    languages: LANGS.map((lang) => ({ lang, name: LANGUAGE_NAMES[lang] })),
    lang: options.lang,
    onLang: (lang) => options.onLang(lang, { link: session?.linkNow() ?? null, file: shownFile }),
  });
  layout.header.append(headline.element, layout.story, language.element);
  layout.notices.append(failure.element, progress.element);
  layout.mapNotice.append(mapNote.element);
  element.append(announcer.element);
  for (const notice of [progress, mapNote]) notice.update(null);
  failure.update(null);

  root.append(element);
  const dropStyles = adoptStylesAround(element, playerStyles());
  const theme = watchTheme(window, options.theme, (next) => {
    element.dataset.theme = next;
    session?.setTheme(next);
  });
  element.dataset.theme = theme.current();
  const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');

  let session: Session | null = null;
  let shownFile: File | null = null;
  let ended = false;
  let desk: Desk | null = null;
  let findings: Findings = { issues: [], prominent: false, file: null };
  const prepare = async (): Promise<void> => addLateStrings(options.lang, await loadLateStrings(options.lang));
  /** Readers need no desk: it comes once there is nothing more urgent to load, or something is wrong. */
  const bringDesk = async (): Promise<void> => {
    try {
      const [{ createDesk }] = await Promise.all([import('./create-desk.ts'), prepare()]);
      if (ended || desk !== null) return;
      desk = createDesk({ layout, lang: options.lang, onFile: (file) => open({ type: 'file', file }) });
      desk.show(findings);
    } catch (error) {
      console.warn(`[sightline] No file can be opened: ${String(error)}`);
    }
  };
  /** Takes away what is shown of a case. */
  let close = (): void => {};
  let pending = new AbortController();
  let moment = options.moment;
  let live = options.live;
  let asOf: Moment | null = options.asOf === null ? null : { type: 'instant', epoch: options.asOf };

  /** To whoever opens a file, all remarks stand above the map; to a reader, only what is wrong. */
  const tell = (issues: readonly CaseIssue[], isAuthor: boolean, shown: File | null): void => {
    const prominent = isAuthor || issues.some(({ severity }) => severity === 'error');
    findings = { issues, prominent, file: shown?.name ?? null };
    desk?.show(findings);
    if (prominent) void bringDesk();
    for (const { severity, path, cause, remedy } of issues) {
      const line = `[sightline] ${path}: ${cause} ${remedy}`;
      if (severity === 'error') console.error(line);
      else console.warn(line);
    }
  };
  const fail = (problem: LoadProblem, retry: (() => void) | null): void => {
    const finding = 'issue' in problem ? problem.issue : null;
    const { cause, remedy } = problemWords(problem, options.lang);
    console.error(`[sightline] ${problem.path}: ${cause} ${finding?.cause ?? ''} ${finding?.remedy ?? remedy}`);
    progress.update(null);
    failure.update({ path: problem.path, cause, remedy, finding, retry: isTemporary(problem) ? retry : null });
    options.onEvent({ type: 'failed', message: `${cause} ${remedy}` });
    void bringDesk();
  };

  /** Something that the reader asked for did not arrive; the journey plays on. */
  const miss = (error: unknown, retry: () => void): void => {
    const reason = unexpected(error).reason;
    const again = (): void => {
      failure.update(null);
      retry();
    };
    const words = problemWords({ type: 'unreachable', path: '', reason }, options.lang);
    failure.update({ path: '', ...words, finding: null, retry: again });
  };

  const open = async (source: CaseSource): Promise<void> => {
    pending.abort();
    pending = new AbortController();
    const { signal } = pending;
    const retry = (): void => void open(source);
    failure.update(null);
    progress.update(labels.loading);
    try {
      const loaded = await loadCase(source, reconstructor, signal);
      await laidOut;
      if (signal.aborted) return;
      const file = source.type === 'file' ? source.file : null;
      tell(loaded.issues, file !== null, loaded.failure === null ? file : shownFile);
      if (loaded.failure !== null) return fail(loaded.failure, retry);
      await play(loaded.placed, file === options.caseFile ? options : NOTHING_LINKED, signal);
      shownFile = file;
    } catch (error) {
      if (!signal.aborted) fail(unexpected(error), retry);
    }
  };

  /** What is told to who follows a link to another version of the case. It comes with the journey, so that it moves nothing, and for nobody else. */
  const noteVersion = async (subject: Case, linked: string | null): Promise<HTMLElement | null> => {
    if (linked === null || linked === subject.version) return null;
    try {
      const [{ createLinkedVersionNote }] = await Promise.all([import('./create-linked-version-note.ts'), prepare()]);
      return createLinkedVersionNote(subject, linked, options.lang);
    } catch (error) {
      console.warn(`[sightline] No word on the version: ${String(error)}`);
      return null;
    }
  };

  /** Reads first, then the journey, then the map: each is shown as soon as it is there. */
  const play = async (placed: LaidCase, linked: Linked, signal: AbortSignal): Promise<void> => {
    close();
    progress.update(null);
    const asked = asOf;
    const opening = asked === null ? placed.case.asOf : caseTimeOf(asked, placed.case);
    const ids = new Set(placed.case.reports.map(({ id }) => id));
    const premise = { asOf: opening, leftOut: [...new Set(linked.leftOut)].filter((id) => ids.has(id)).sort() };
    const ask = (question: Question, until: AbortSignal) => reconstructor.reconstruct(placed, question, until);
    // Asked before anything else is done: worker and page then work side by side.
    const coming = ask({ ...premise, detail: 'full' }, signal);
    const layers = loadLayers(placed.case.network, signal);
    const onPick = (t: CaseTime): void => {
      moment = { type: 'seconds', t };
    };
    close = createPreview({ layout, headline, placed, asOf: opening, labels, lang: options.lang, onPick });
    const noted = noteVersion(placed.case, linked.linkedVersion);
    const knowledge = await coming;
    const note = await noted;
    if (signal.aborted) return;
    close();
    if (note !== null) layout.notices.prepend(note);
    const late = createLateParts({ prepare, onMissing: miss });
    const opened = createSession({
      window,
      layout,
      headline,
      placed,
      premise,
      knowledge,
      ask,
      fail: (error) => fail(unexpected(error), null),
      layers,
      live,
      labels,
      options,
      moment,
      theme: theme.current(),
      reducedMotion: stillness.matches,
      say: announcer.update,
      note: mapNote.update,
      createLate: late.create,
      onDrawn: async () => {
        await late.loadFirst();
        late.loadAll();
        void bringDesk();
        if (options.lang === 'ko' || hasHangul(placed)) void loadKoreanType(document.fonts);
      },
    });
    session = opened;
    if (asOf !== asked) opened.knowAsOf(asOf);
    close = () => {
      session = null;
      opened.destroy();
      note?.remove();
    };
    options.onEvent({ type: 'ready', title: textIn(placed.case.question, options.lang) });
  };

  // First of all: what the worker needs is on its way before anything else is.
  const reconstructor = createReconstructor();
  declareFaces(document.fonts, PLEX_FACES);
  const laidOut = options.brief ? layOutBriefly(element) : null;
  if (options.caseFile !== null) void open({ type: 'file', file: options.caseFile });
  else if (options.caseUrl !== null) void open({ type: 'url', url: options.caseUrl });
  else void bringDesk();

  return {
    element,
    dispatch: (command) => session?.dispatch(command),
    goTo: (next) => {
      moment = next;
      session?.goTo(next);
    },
    knowAsOf: (next) => {
      asOf = next;
      session?.knowAsOf(next);
    },
    setLive: async (next) => {
      live = next;
      await session?.setLive(next);
    },
    isPlaying: () => session?.isPlaying() ?? false,
    link: () => session?.linkNow() ?? null,
    focusLanguage: language.focus,
    destroy() {
      // The worker first: an abort of its question would start another one.
      reconstructor.destroy();
      pending.abort();
      close();
      theme.stop();
      ended = true;
      desk?.destroy();
      dropStyles();
      void laidOut?.then((dropBriefStyles) => dropBriefStyles());
      element.remove();
    },
  };
};

/** What a link holds of one case, and of no other. */
type Linked = Pick<PlayerOptions, 'leftOut' | 'linkedVersion'>;

const NOTHING_LINKED: Linked = { leftOut: [], linkedVersion: null };

const unexpected = (error: unknown): LoadProblem & { readonly type: 'failed' } => ({
  type: 'failed',
  path: error instanceof Error ? error.name : 'unknown',
  reason: error instanceof Error ? error.message : String(error),
});
