import type { SceneContext, SceneInput } from './context.ts';
import { contextOnRails } from './context-on-rails.ts';
import { layOnRails } from './lay-on-rails.ts';

/** @returns the context; routes of the journey that are not among `routes` are left out, as they cannot be drawn. */
export const createSceneContext = (input: SceneInput): SceneContext =>
  contextOnRails({ ...input, onRails: layOnRails(input) });
