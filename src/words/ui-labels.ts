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
  readonly clockIn: (time: string, place: string) => string;
  readonly reports: string;
  readonly background: string;
  readonly source: string;
  readonly archived: string;
  readonly whatItSays: string;
  readonly sourceOf: (headline: string) => string;
  readonly archivedCopyOf: (headline: string) => string;
  readonly holdsNow: string;
  readonly camera: string;
  readonly followTrain: string;
  readonly wholeRoute: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly timeShown: string;
  readonly zoomTimeIn: string;
  readonly zoomTimeOut: string;
  readonly wholeTime: string;
  readonly map: string;
  readonly distances: string;
  readonly claims: string;
  readonly claimed: string;
  readonly measured: string;
  readonly routes: string;
  readonly routesNote: string;
  readonly asOf: (moment: string) => string;
  readonly knownOn: string;
  readonly knownReports: (known: number, all: number) => string;
  readonly latestReports: (headline: string, more: number) => string;
  readonly earlierPublication: string;
  readonly laterPublication: string;
  readonly momentsOfKnowledge: string;
  readonly noonOf: (day: string) => string;
  readonly asTold: string;
  readonly everythingKnown: string;
  readonly changeAsOf: string;
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
  readonly noMap: (reason: string) => string;
  readonly lostMap: string;
  readonly wheelWithCtrl: string;
  readonly wheelWithCommand: string;
  readonly twoFingers: string;
  readonly aboutMap: string;
  readonly playing: string;
  readonly paused: string;
  readonly ended: string;
  readonly method: string;
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
  clockIn: (time, place) => `${time} in ${place}`,
  reports: 'Reports, and what they rest on',
  background: 'Background, and what is not about the train',
  source: 'Source',
  archived: 'Archived copy',
  whatItSays: 'What it says',
  sourceOf: (headline) => `Source of: ${headline}`,
  archivedCopyOf: (headline) => `Archived copy of the source of: ${headline}`,
  holdsNow: 'holds the train now',
  camera: 'Camera',
  followTrain: 'Follow train',
  wholeRoute: 'Whole route',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  timeShown: 'Stretch of time in the diagram',
  zoomTimeIn: 'Zoom in on the time, +',
  zoomTimeOut: 'Zoom out of the time, −',
  wholeTime: 'Whole journey',
  map: 'Map',
  distances: 'Distances',
  claims: 'Distances, as claimed and as measured',
  claimed: 'Claimed',
  measured: 'Measured',
  routes: 'Where it may be heading',
  routesNote: 'Share of each route, given the reports known then.',
  asOf: (moment) => `As known on ${moment}`,
  knownOn: 'What was known on',
  knownReports: (known, all) => (known === all ? `all ${all} reports` : `${known} of ${all} reports`),
  latestReports: (headline, more) =>
    more === 0 ? `Latest report: ${headline}` : `Latest reports: ${headline}, and ${more} more`,
  earlierPublication: 'Earlier publication',
  laterPublication: 'Later publication',
  momentsOfKnowledge: 'Moments of knowledge',
  noonOf: (day) => `Noon, ${day}`,
  asTold: 'When the story was told',
  everythingKnown: 'Everything known',
  changeAsOf: 'Change',
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
    ['Shift and drag', 'zoom to that stretch of the diagram'],
    ['Ctrl and wheel', 'zoom the diagram or the map'],
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
  noMap: (reason) => `A drawing stands in for the live map: ${reason}`,
  lostMap: 'The graphics card was taken away. The map comes back as soon as it returns.',
  wheelWithCtrl: 'Hold Ctrl and turn the wheel to zoom the map',
  wheelWithCommand: 'Hold ⌘ and scroll to zoom the map',
  twoFingers: 'Use two fingers to move the map',
  aboutMap: 'Sources of the map',
  playing: 'Playing',
  paused: 'Paused',
  ended: 'End of the journey',
  method:
    'The red glow is where the train can have been between two reports, along the rails: the stronger, the likelier. Nothing is shown before the first report or after the last.',
  version: (version) => `Case version ${version}`,
};

const LABELS: Readonly<Record<Lang, UiLabels | null>> = { en: ENGLISH, ko: null, ru: null };

/** The interface in that language; in English where it is not yet translated. */
export const uiLabels = (lang: Lang): UiLabels => LABELS[lang] ?? ENGLISH;
