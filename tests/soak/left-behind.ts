import type { Page } from 'playwright-core';
import { type MountedUntil, mountAndUnmount } from './mount-and-unmount.ts';
import { openTraces, type Traces } from './read-traces.ts';

/**
 * What players leave behind, each: how much more the page holds after the rounds than before them, a round. What the first ones bring for good, such as modules
 * and styles that all players share, is there before.
 * @param rounds how far each player gets
 * @param warmUp how far those get that do not count
 */
export const leftBehind = async (
  page: Page,
  rounds: readonly MountedUntil[],
  warmUp: readonly MountedUntil[],
): Promise<Traces> => {
  const read = await openTraces(page);
  for (const until of warmUp) await mountAndUnmount(page, until);
  const before = await read();
  for (const until of rounds) await mountAndUnmount(page, until);
  const after = await read();
  const each = (name: keyof Traces): number => (after[name] - before[name]) / rounds.length;
  return {
    listeners: each('listeners'),
    nodes: each('nodes'),
    workers: each('workers'),
    contexts: each('contexts'),
    faces: each('faces'),
    heapMb: each('heapMb'),
  };
};
