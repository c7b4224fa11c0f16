import type { BoxRect } from './box-rects.ts';
import { forkWords } from './draw-bands.ts';
import { zoneWords } from './draw-ground.ts';
import { silenceWords } from './draw-silence.ts';
import type { PlotScale } from './plot-scale.ts';
import type { StringlineView } from './types.ts';

/** All that is written in the diagram, to be laid over the playhead: a line through the words would make them hard to read as it passes. */
export const drawWords = (view: StringlineView, scale: PlotScale, rects: readonly BoxRect[]): readonly SVGElement[] => [
  ...silenceWords(view, scale),
  ...zoneWords(view, scale, rects),
  ...forkWords(view, scale),
];
