import type { Layer } from '@deck.gl/core';
import { PALETTES, type Theme } from '../../look/palette.ts';
import { rgba } from '../../look/rgba.ts';
import type { Scene } from '../../scene/types.ts';
import { GlowLayer, RIBBON_HALF_PX } from './glow-layer.ts';
import { glowProfile } from './glow-profile.ts';
import { BELOW_NAMES, FLAT, pathProps } from './path-props.ts';
import type { RoutePath } from './route-paths.ts';

/** One glow a route; unlit where drawn journeys are shown in its place. Rails that routes share are lit by the stretches of the likeliest alone: the scene has merged them. */
export function glowLayers(scene: Scene, paths: readonly (readonly RoutePath[])[], theme: Theme): Layer[] {
  const [red, green, blue] = rgba(PALETTES[theme].train);
  const operation = theme === 'light' ? 'min' : 'max';
  const lit = scene.ghosts.length > 0 ? [] : scene.glow;
  return paths.map((data) => {
    const { routeId } = data[0]!;
    const profile = glowProfile(lit.filter((stretch) => stretch.routeId === routeId));
    return new GlowLayer({
      ...pathProps(data),
      id: `glow-${routeId}`,
      visible: profile !== null,
      profile,
      glowColor: [red / 255, green / 255, blue / 255],
      onLight: theme === 'light',
      getWidth: 2 * RIBBON_HALF_PX,
      jointRounded: true,
      parameters: { ...FLAT, blendColorOperation: operation, blendAlphaOperation: 'max' },
      ...BELOW_NAMES,
    });
  });
}
