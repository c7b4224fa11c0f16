import type { Layer } from '@deck.gl/core';
import { IconLayer } from '@deck.gl/layers';
import type { LonLat } from '../../network/types.ts';
import { MARK_SIZE, type Mark, type MarkAtlas } from './mark-atlas.ts';
import { type BELOW_NAMES, FLAT } from './path-props.ts';

/** A mark of fixed size on the screen. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly at: LonLat;
  /** Degrees clockwise from north. */
  readonly bearing: number;
}

/**
 * Makes a layer of marks, frame after frame. Rings and the train's disc lie above the names, which keep clear of rails and rings. Bars and ghosts may be anywhere
 * on the rails, and must not cover a name.
 *
 * What is drawn stays the same array as long as the kinds of the marks do, and is only told to have moved: then deck.gl sends places and
 * angles to the GPU, and not all that it knows of an icon.
 * @param order `BELOW_NAMES`, or nothing
 */
export function createMarksLayer(id: string, order: Partial<typeof BELOW_NAMES> = {}) {
  let kinds: readonly Mark[] = [];
  let placed: readonly PlacedMark[] = [];
  let moves = 0;
  return (marks: readonly PlacedMark[], atlas: MarkAtlas): Layer => {
    if (marks.length !== kinds.length || marks.some(({ mark }, i) => mark !== kinds[i])) {
      kinds = marks.map(({ mark }) => mark);
    } else if (marks.some((each, i) => !isSamePlace(each, placed[i]))) {
      moves += 1;
    }
    placed = marks;
    return new IconLayer<Mark>({
      id,
      ...order,
      visible: kinds.length > 0,
      data: kinds,
      // The type says URL or texture; deck.gl takes any image that it can send to the GPU.
      iconAtlas: atlas.image as unknown as string,
      iconMapping: atlas.mapping,
      getIcon: (mark) => mark,
      getPosition: (_, { index }) => [marks[index]!.at[0], marks[index]!.at[1]],
      getAngle: (_, { index }) => -marks[index]!.bearing,
      getSize: MARK_SIZE,
      alphaCutoff: 0.01,
      parameters: FLAT,
      updateTriggers: { getPosition: moves, getAngle: moves },
    });
  };
}

const isSamePlace = (one: PlacedMark, other: PlacedMark | undefined): boolean =>
  one.at[0] === other?.at[0] && one.at[1] === other.at[1] && one.bearing === other.bearing;
