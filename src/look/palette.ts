import { PAGE_COLOURS, type Theme } from './page-colours.ts';

export type { Theme } from './page-colours.ts';

/** Colours as `#rrggbb`. Every pair that carries text or meaning is held to its contrast by tests/unit/look/palette.test.ts. */
export interface Palette {
  /** The page. */
  readonly paper: string;
  /** Panels that lie on the map or the page. */
  readonly card: string;
  readonly text: string;
  readonly muted: string;
  /** Rules between parts of the page: decoration, never the only carrier of a meaning. */
  readonly hairline: string;
  /** Outlines of controls. */
  readonly outline: string;
  /** The countries that the story runs through. */
  readonly land: string;
  /** All other countries. */
  readonly otherLand: string;
  readonly water: string;
  readonly river: string;
  /** Names of seas, bays and rivers. */
  readonly waterName: string;
  readonly border: string;
  /** Rails on which no thinkable route runs: context. */
  readonly otherRail: string;
  /** Rails of the thinkable routes. */
  readonly rail: string;
  /** The train and where it can be. Nothing else has this colour. */
  readonly train: string;
  /** Rails that the train has behind it: its colour, drained. */
  readonly travelled: string;
  /** Expectations and what somebody claimed. */
  readonly claim: string;
  /** Night in the diagram and on the map, drawn at `nightOpacity`. */
  readonly night: string;
  readonly nightOpacity: number;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ...PAGE_COLOURS.light,
    card: '#ffffff',
    muted: '#635e55',
    hairline: '#ddd7ca',
    outline: '#847c6e',
    land: '#f5f2ea',
    otherLand: '#efeadf',
    water: '#d8e2e6',
    river: '#a9c3cf',
    waterName: '#34617a',
    border: '#8c8475',
    otherRail: '#b9b2a3',
    rail: '#847c6e',
    train: '#c8321a',
    travelled: '#a9604f',
    claim: '#2f6690',
    night: '#14182a',
    nightOpacity: 0.085,
  },
  dark: {
    ...PAGE_COLOURS.dark,
    card: '#151b21',
    muted: '#9aa3ab',
    hairline: '#2a323a',
    outline: '#6f7c87',
    land: '#1b2128',
    otherLand: '#222a32',
    water: '#10151b',
    river: '#2f4658',
    waterName: '#7096af',
    border: '#6b7883',
    otherRail: '#46515b',
    rail: '#6f7c87',
    train: '#ff6b3d',
    travelled: '#b4705a',
    claim: '#7fb0d8',
    night: '#2a4068',
    nightOpacity: 0.36,
  },
};
