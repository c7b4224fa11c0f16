import type { DefaultProps, LayerContext } from '@deck.gl/core';
import { TripsLayer } from '@deck.gl/geo-layers';
import { glowOpacity, glowWidth } from '../../look/glow.ts';
import { type GlowProfile, PROFILE_SIZE } from './glow-profile.ts';
import type { RoutePath } from './route-paths.ts';

type Texture = ReturnType<LayerContext['device']['createTexture']>;

interface GlowProps {
  /** Null draws nothing. */
  readonly profile?: GlowProfile | null;
  /** 0..1 each. */
  readonly glowColor?: readonly [number, number, number];
  /** True over a light map. */
  readonly onLight?: boolean;
}

/** Half the width of the ribbon that the glow is painted in, CSS pixels: room for the widest core and its soft edge. */
export const RIBBON_HALF_PX = 18;

const uniforms = `\
layout(std140) uniform glowUniforms {
  float fromKm;
  float toKm;
  float onLight;
  vec3 glowColor;
} glow;
`;

const glowModule = {
  name: 'glow',
  vs: uniforms,
  fs: uniforms,
  uniformTypes: { fromKm: 'f32', toKm: 'f32', onLight: 'f32', glowColor: 'vec3<f32>' },
} as const;

const glsl = (value: number): string => value.toFixed(4);

/** Width and opacity are those of `look`, as straight lines over the root of the strength, which is what the strip holds. */
const paint = `\
  float along = (vTime - glow.fromKm) / max(glow.toKm - glow.fromKm, 1e-6);
  if (along < 0.0 || along > 1.0) discard;
  float root = texture(glowRoots, vec2((along * ${PROFILE_SIZE - 1}.0 + 0.5) / ${PROFILE_SIZE}.0, 0.5)).r;
  bool corner = vPathPosition.y < 0.0 || vPathPosition.y > vPathLength;
  float away = (corner ? length(vCornerOffset) : abs(vPathPosition.x)) * ${glsl(RIBBON_HALF_PX)};
  float core = 0.5 * mix(${glsl(glowWidth(0))}, ${glsl(glowWidth(1))}, root);
  float opacity = mix(${glsl(glowOpacity(0))}, ${glsl(glowOpacity(1))}, root) * smoothstep(0.0, 0.06, root);
  float solid = 1.0 - smoothstep(core - 0.5, core + 0.5, away);
  float spread = 1.0 + core;
  float soft = 0.42 * root * exp(-pow(max(away - core, 0.0) / spread, 2.0));
  float strength = opacity * max(solid, soft);
  if (strength < 0.004) discard;
  fragColor = vec4(mix(vec3(glow.onLight), glow.glowColor, strength), 1.0);
`;

/**
 * The glow of the train's distribution along one route: a wide ribbon on the rails, in which each fragment looks up the strength at
 * its own chainage and is brighter, and reaches farther, the likelier the train is there. The geometry is sent once; a frame sends a
 * strip of PROFILE_SIZE bytes and two numbers.
 *
 * It is blended by the darker (on a light map) or the lighter (on a dark one) of the two colours, not by alpha: so where the ribbon
 * lies over itself, in tight bends and at joints, the stronger wins and nothing adds up to blots.
 */
export class GlowLayer extends TripsLayer<RoutePath, Required<GlowProps>> {
  static override layerName = 'GlowLayer';
  static override defaultProps = {
    profile: { type: 'object', value: null, compare: false },
    glowColor: { type: 'array', value: [1, 0, 0] },
    onLight: true,
  } as DefaultProps;

  override getShaders() {
    const shaders = super.getShaders();
    return {
      ...shaders,
      modules: [...shaders.modules, glowModule],
      inject: {
        ...shaders.inject,
        'fs:#decl': `${shaders.inject['fs:#decl']}\nuniform sampler2D glowRoots;\n`,
        'fs:#main-end': paint,
      },
    };
  }

  override initializeState(): void {
    super.initializeState();
    const glowRoots = this.context.device.createTexture({
      format: 'r8unorm',
      width: PROFILE_SIZE,
      height: 1,
      sampler: {
        minFilter: 'linear',
        magFilter: 'linear',
        addressModeU: 'clamp-to-edge',
        addressModeV: 'clamp-to-edge',
      },
    });
    this.setState({ glowRoots });
  }

  override finalizeState(context: LayerContext): void {
    this.roots().destroy();
    super.finalizeState(context);
  }

  override draw(params: unknown): void {
    const { profile, glowColor, onLight } = this.props;
    if (profile === null) return;
    const glowRoots = this.roots();
    glowRoots.writeData(profile.roots, { width: PROFILE_SIZE, height: 1 });
    const { fromKm, toKm } = profile;
    this.state.model?.shaderInputs.setProps({ glow: { fromKm, toKm, onLight: onLight ? 1 : 0, glowColor, glowRoots } });
    super.draw(params);
  }

  private roots(): Texture {
    return (this.state as unknown as { glowRoots: Texture }).glowRoots;
  }
}
