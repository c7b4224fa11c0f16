import type { Lang } from '../case/types.ts';

/** The words on and around the controls. What is said about the journey comes from the sentence and its neighbours. */
export interface UiLabels {
  readonly player: string;
  readonly playback: string;
  readonly play: string;
  readonly pause: string;
  readonly restart: string;
  readonly loop: string;
  readonly speed: string;
  readonly times: (rate: number) => string;
  readonly previousReport: string;
  readonly nextReport: string;
  readonly time: string;
  readonly timeIn: (place: string) => string;
  readonly clockIn: (time: string, place: string) => string;
  readonly reports: string;
  readonly source: string;
  readonly archived: string;
  readonly whatItSays: string;
  readonly sourceOf: (headline: string) => string;
  readonly archivedCopyOf: (headline: string) => string;
  readonly published: (when: string) => string;
  readonly citing: (chain: readonly string[]) => string;
  readonly noTime: string;
  readonly holdsNow: string;
  readonly copyOf: (headline: string) => string;
  readonly doubtful: (percent: string) => string;
  readonly unpublished: string;
  readonly expectation: string;
  readonly context: string;
  readonly otherSubject: string;
  readonly unplaceable: string;
  readonly camera: string;
  readonly followTrain: string;
  readonly wholeRoute: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly map: string;
  readonly distances: string;
  readonly run: string;
  readonly toGo: string;
  readonly straightTo: (place: string) => string;
  readonly claimed: string;
  readonly measured: string;
  readonly routes: string;
  readonly routesNote: string;
  readonly asOf: (when: string, place: string) => string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkToCopy: string;
  readonly keys: string;
  readonly keysOn: string;
  readonly keyTable: readonly (readonly [keys: string, action: string])[];
  readonly openCase: string;
  readonly openCaseHint: string;
  readonly opened: (name: string) => string;
  readonly issues: (count: number) => string;
  readonly error: string;
  readonly warning: string;
  readonly moreIssues: (count: number) => string;
  readonly whatToDo: string;
  readonly retry: string;
  readonly loading: string;
  readonly reconstructing: string;
  readonly loadingMap: string;
  readonly noMap: string;
  readonly playing: string;
  readonly paused: string;
  readonly ended: string;
  readonly reached: (headline: string, time: string) => string;
  readonly method: string;
  readonly credits: string;
  readonly version: (version: string) => string;
}

const ENGLISH: UiLabels = {
  player: 'Journey player',
  playback: 'Playback',
  play: 'Play',
  pause: 'Pause',
  restart: 'Restart',
  loop: 'Loop',
  speed: 'Speed',
  times: (rate) => `${rate < 0 ? '−' : ''}× ${Math.abs(rate)}`,
  previousReport: 'Previous report',
  nextReport: 'Next report',
  time: 'Time',
  timeIn: (place) => `${place} time`,
  clockIn: (time, place) => `${time} in ${place}`,
  reports: 'Reports, and what they rest on',
  source: 'Source',
  archived: 'Archived copy',
  whatItSays: 'What it says',
  sourceOf: (headline) => `Source of: ${headline}`,
  archivedCopyOf: (headline) => `Archived copy of the source of: ${headline}`,
  published: (when) => `published ${when}`,
  citing: (chain) => `citing ${chain.join(', citing ')}`,
  noTime: 'no time given',
  holdsNow: 'holds the train now',
  copyOf: (headline) => `same origin as “${headline}”; not counted again`,
  doubtful: (percent) => `doubtful: ${percent} likely true as reported`,
  unpublished: 'not yet published',
  expectation: 'an expectation; moves nothing',
  context: 'context; moves nothing',
  otherSubject: 'not about the train',
  unplaceable: 'cannot be placed on a route',
  camera: 'Camera',
  followTrain: 'Follow train',
  wholeRoute: 'Whole route',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  map: 'Map',
  distances: 'Distances',
  run: 'Run',
  toGo: 'To go',
  straightTo: (place) => `Straight to ${place}`,
  claimed: 'Claimed',
  measured: 'Measured',
  routes: 'Where it may be heading',
  routesNote: 'Share of each route, given the reports known then.',
  asOf: (when, place) => `As known on ${when} ${place}`,
  copyLink: 'Copy link to this moment',
  linkCopied: 'Link copied.',
  linkToCopy: 'Link to this moment',
  keys: 'Keys',
  keysOn: 'Use these keys',
  keyTable: [
    ['Space, k', 'play or pause'],
    ['← →', 'one step, on the time slider'],
    ['Page Up, Page Down', 'ten steps'],
    ['j, l', 'back, forward ten steps'],
    ['Home, End', 'start, end'],
    [', .', 'previous, next report'],
    ['< >', 'slower, faster'],
    ['0–9', 'to that many tenths'],
    ['f', 'full screen'],
    ['c', 'list of reports'],
    ['?', 'this list'],
  ],
  openCase: 'Open a case file',
  openCaseHint: 'or drop one on the player. It stays on this machine.',
  opened: (name) => `Showing ${name}`,
  issues: (count) => (count === 1 ? '1 remark on this case file' : `${count} remarks on this case file`),
  error: 'Error',
  warning: 'Warning',
  moreIssues: (count) => `and ${count} more of the same list`,
  whatToDo: 'What to do',
  retry: 'Try again',
  loading: 'Loading the case…',
  reconstructing: 'Working out where the train can have been…',
  loadingMap: 'Loading the map…',
  noMap: 'No live map here, a drawing instead',
  playing: 'Playing',
  paused: 'Paused',
  ended: 'End of the journey',
  reached: (headline, time) => `${time}: ${headline}`,
  method:
    'The red glow is where the train can have been between two reports, along the rails: the stronger, the likelier. Nothing is shown before the first report or after the last.',
  credits: 'Map data',
  version: (version) => `Case version ${version}`,
};

const LABELS: Readonly<Record<Lang, UiLabels | null>> = { en: ENGLISH, ko: null, ru: null };

/** The interface in that language; in English where it is not yet translated. */
export const uiLabels = (lang: Lang): UiLabels => LABELS[lang] ?? ENGLISH;
