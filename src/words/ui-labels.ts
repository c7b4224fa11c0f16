import type { Lang } from '../case/types.ts';
import { stringsFor } from './strings.ts';

/** The words on and around the controls that are there from the start. What is said about the journey comes from the sentence and its neighbours. */
export interface UiLabels {
  readonly player: string;
  readonly playback: string;
  readonly play: string;
  readonly pause: string;
  readonly restart: string;
  readonly loop: string;
  readonly speed: string;
  /** Names the speeds that are slow where there are reports, and those that never change. */
  readonly pacedSpeeds: string;
  readonly evenSpeeds: string;
  readonly wholeIn: (duration: string) => string;
  readonly realTime: string;
  readonly backIn: (duration: string) => string;
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
  /** Of the scale bar. */
  readonly kilometres: string;
  readonly metres: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly map: string;
  readonly ghosts: string;
  /** What a ghost train is. */
  readonly ghostsNote: string;
  readonly distances: string;
  readonly routes: string;
  readonly routesNote: string;
  readonly asOf: (moment: string) => string;
  readonly everythingKnown: string;
  /** Of the choice of language. */
  readonly language: string;
  readonly whatToDo: string;
  readonly retry: string;
  readonly loading: string;
  readonly reconstructing: string;
  /** Why a drawing stands in for the live map: it cannot be drawn here, or has not arrived. */
  readonly noWebGl: string;
  readonly mapNotLoaded: string;
  readonly lostMap: string;
  readonly wheelWithCtrl: string;
  readonly wheelWithCommand: string;
  readonly twoFingers: string;
  readonly aboutMap: string;
  readonly playing: string;
  readonly paused: string;
  readonly ended: string;
}

/** The interface in that language. */
export const uiLabels = (lang: Lang): UiLabels => stringsFor(lang).ui;
