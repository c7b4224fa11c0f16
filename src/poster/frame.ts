import { isEverythingKnown } from '../journey/publications.ts';
import type { Palette } from '../look/palette.ts';
import { SIZES } from '../look/type.ts';
import type { SceneContext } from '../scene/context.ts';
import type { Scene } from '../scene/types.ts';
import { integerWords } from '../words/number-words.ts';
import { stringsFor } from '../words/strings.ts';
import { momentWords } from '../words/time-words.ts';
import type { Box } from './projection.ts';
import { el, type Markup } from './svg.ts';
import { paragraph, type TextBlock } from './text-block.ts';
import { MARGIN, NARROW, type PosterBasemap, type PosterOptions } from './types.ts';

/** What stands round the map, and the room that is left for the map. */
export interface Frame {
  readonly map: Box;
  readonly markup: readonly Markup[];
}

const GAP = 4;
/** The map never gets less than this, whatever is to be said round it. */
const LEAST_MAP_PX = 120;

/** Headline and sentence above the map if asked for, the basis and the sources below it. */
export function frameOf(
  context: SceneContext,
  scene: Scene,
  basemap: PosterBasemap,
  options: PosterOptions,
  palette: Palette,
): Frame {
  const { width, height } = options;
  const header = options.headline?.(context, scene, options, palette) ?? [];
  const footer = footerBlocks(context, basemap, options, palette);
  const tall = (blocks: readonly TextBlock[]): number => blocks.reduce((sum, block) => sum + block.height + GAP, 0);
  const top = header.length === 0 ? 0 : tall(header) + 2 * MARGIN - GAP - 4;
  const bottom = Math.max(top + LEAST_MAP_PX, height - (footer.length === 0 ? 0 : tall(footer) + 10));
  const map: Box = { left: 0, top, right: width, bottom };
  return {
    map,
    markup: [
      el('rect', { x: 0, y: 0, width, height: top, fill: palette.paper }),
      el('rect', { x: 0, y: bottom, width, height: Math.max(0, height - bottom), fill: palette.paper }),
      ...stack(header, MARGIN, MARGIN - 2),
      ...stack(footer, options.width < NARROW ? 12 : MARGIN, bottom + 5),
      ...[top, bottom]
        .filter((y) => y > 0 && y < height)
        .map((y) => el('path', { d: `M0 ${y}H${width}`, stroke: palette.hairline, 'stroke-width': 1 })),
    ],
  };
}

function footerBlocks(
  { case: subject, reports, journey, ghosts }: SceneContext,
  { attribution }: PosterBasemap,
  { width, lang, headline }: PosterOptions,
  palette: Palette,
): readonly TextBlock[] {
  const { poster } = stringsFor(lang);
  const style = { size: SIZES.tiny, family: null, fill: palette.muted, weight: null };
  const room = width - (width < NARROW ? 24 : 2 * MARGIN);
  const credits = paragraph(poster.attribution(attribution), style, room);
  // A player's header and legend say the same: on a phone it would take a quarter of the map.
  if (!headline && width < NARROW) return [credits];
  const count = reports.filter(({ verdict }) => verdict.standing === 'used').length;
  const known = isEverythingKnown(subject, journey.asOf)
    ? null
    : momentWords(journey.asOf, subject, subject.clocks[0] ?? 'UTC', lang);
  const basis = poster.basis(integerWords(count, lang), count, known);
  const key = ghosts.length > 0 ? poster.ghostsKey : poster.glowKey;
  return [paragraph(`${basis} ${key}`, style, room), credits];
}

function stack(blocks: readonly TextBlock[], left: number, top: number): readonly Markup[] {
  let y = top;
  return blocks.map((block) => {
    const markup = block.at(left, y);
    y += block.height + GAP;
    return markup;
  });
}
