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
 * Rings and the train's disc lie above the names, which keep clear of rails and rings. Bars and ghosts may be anywhere on the rails, and must not cover a name.
 * @param order `BELOW_NAMES`, or nothing
 */
export function marksLayer(
  id: string,
  marks: readonly PlacedMark[],
  atlas: MarkAtlas,
  order: Partial<typeof BELOW_NAMES> = {},
): Layer {
  return new IconLayer<PlacedMark>({
    id,
    ...order,
    data: marks,
    // The type says URL or texture; deck.gl takes any image that it can send to the GPU.
    iconAtlas: atlas.image as unknown as string,
    iconMapping: atlas.mapping,
    getIcon: ({ mark }) => mark,
    getPosition: ({ at }) => [at[0], at[1]],
    getAngle: ({ bearing }) => -bearing,
    getSize: MARK_SIZE,
    alphaCutoff: 0.01,
    parameters: FLAT,
  });
}
