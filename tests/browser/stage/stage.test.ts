import { afterEach, describe, expect, test, vi } from 'vitest';
import { PALETTES } from '../../../src/look/palette.ts';
import { pointAt } from '../../../src/network/point-at.ts';
import { wholeView } from '../../../src/stage/camera.ts';
import { createStage } from '../../../src/stage/create-stage.ts';
import { latToY, lonToX, TILE } from '../../../src/stage/mercator.ts';
import type { Stage, StageDeps } from '../../../src/stage/types.ts';
import { createReportScene, createStageScene } from '../../unit/stage/create-stage-scene.ts';
import { createStageDeps } from './create-stage-deps.ts';
import { differing, pixelsOf } from './pixels-of.ts';

/** Shaders compile in software here, on a machine that runs other tests as well. */
const SLOW_MS = 120_000;

const open: { readonly stage: Stage; readonly remove: () => void }[] = [];

function stageOf(overrides: Partial<StageDeps> = {}, parent?: Node) {
  const deps = createStageDeps(overrides, parent);
  const stage = createStage(deps);
  open.push({ stage, remove: deps.remove });
  return {
    stage,
    deps,
    scene: (km: number, sdKm = 2, reports = REPORTS) => createStageScene(deps.routes, km, sdKm, reports),
  };
}

/** Sends events of the mouse to the map, at CSS pixels from its upper left corner. */
const mouseOn = (stage: Stage, ...types: readonly string[]) => {
  const canvas = stage.canvas()!;
  const { left, top } = canvas.getBoundingClientRect();
  return (x: number, y: number): void => {
    for (const type of types) {
      canvas.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: left + x, clientY: top + y }));
    }
  };
};

const REPORTS = [
  createReportScene({ reportId: 'at-alder', at: [131.7, 43.4] }),
  createReportScene({ reportId: 'at-delta', at: [131.95, 43.7], phase: 'future' }),
];

afterEach(() => {
  for (const { stage, remove } of open.splice(0)) {
    stage.destroy();
    remove();
  }
});

describe('the stage', { timeout: SLOW_MS }, () => {
  test('draws land of both kinds, water, and the train in its own colour', async () => {
    const { stage, scene, deps } = stageOf();
    const before = await pixelsOf(stage);
    expect(before.near(PALETTES.light.train, 12)).toBe(0);
    stage.show(scene(20));
    const pixels = await pixelsOf(stage);
    expect(pixels.near(PALETTES.light.land, 1)).toBeGreaterThan(5000);
    expect(pixels.near(PALETTES.light.water, 1)).toBeGreaterThan(1000);
    expect(pixels.near(PALETTES.light.train, 12)).toBeGreaterThan(100);
    expect(deps.events.errors).toEqual([]);
  });

  test('fills its place, and follows the train in the middle of it, when that changes its size', async () => {
    const { stage, scene, deps } = stageOf();
    stage.show(scene(20, 0.6, []));
    const before = await pixelsOf(stage);
    deps.container.style.inlineSize = `${deps.container.clientWidth / 2}px`;
    stage.resize();
    const after = await pixelsOf(stage);
    expect(after.width).toBe(before.width / 2);
    const trainAt = ({ data, width }: typeof after): number => {
      const xs: number[] = [];
      for (let i = 0; i < data.length; i += 4) {
        if (data[i]! - data[i + 2]! > 120) xs.push((i / 4) % width);
      }
      return xs.reduce((sum, x) => sum + x, 0) / xs.length / width;
    };
    expect(trainAt(after)).toBeCloseTo(trainAt(before), 1);
  });

  test('lights more of the track, and less brightly, where less is known', async () => {
    const { stage, scene } = stageOf();
    stage.show(scene(20, 0.6, []));
    const certain = await pixelsOf(stage);
    stage.show(scene(20, 5, []));
    const vague = await pixelsOf(stage);
    const glowing = (pixels: typeof certain): number => {
      let count = 0;
      for (let i = 0; i < pixels.data.length; i += 4) if (pixels.data[i]! - pixels.data[i + 2]! > 70) count += 1;
      return count;
    };
    expect(glowing(vague)).toBeGreaterThan(1.5 * glowing(certain));
  });

  test('shows the same pixels for a scene, whatever was shown before', async () => {
    const played = stageOf({ camera: 'follow' });
    for (let km = 4; km <= 24; km += 2) {
      played.stage.show(played.scene(km));
      if (km % 8 === 0) await played.stage.whenIdle();
    }
    const sought = stageOf({ camera: 'follow' });
    sought.stage.show(sought.scene(38));
    await sought.stage.whenIdle();
    sought.stage.show(sought.scene(24));
    const pictures = [await pixelsOf(played.stage), await pixelsOf(sought.stage)] as const;
    expect(pictures[0].near(PALETTES.light.train, 12)).toBeGreaterThan(50);
    expect(differing(...pictures)).toBe(0);
  });

  test('comes back with the same picture when its context is lost', async () => {
    const { stage, scene, deps } = stageOf({ camera: 'follow' });
    stage.show(scene(15));
    const before = await pixelsOf(stage);
    const loss = stage.canvas()!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    loss.loseContext();
    await vi.waitFor(() => expect(deps.events.losses).toEqual(['lost']), 10_000);
    stage.show(scene(22));
    stage.show(scene(15));
    loss.restoreContext();
    await vi.waitFor(() => expect(deps.events.losses).toEqual(['lost', 'restored']), SLOW_MS);
    expect(differing(before, await pixelsOf(stage))).toBe(0);
  });

  test('opens anew where the browser does not give the context back', async () => {
    const { stage, scene, deps } = stageOf();
    stage.show(scene(15));
    const before = await pixelsOf(stage);
    stage.canvas()!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
    await vi.waitFor(() => expect(deps.events.losses).toEqual(['lost', 'restored']), SLOW_MS);
    expect(differing(before, await pixelsOf(stage))).toBe(0);
  });

  test('sets no name below what lies on the map, and the same names again once that is gone', async () => {
    const { stage, scene } = stageOf();
    stage.show(scene(20, 2, []));
    const plain = await pixelsOf(stage);
    expect(plain.near(PALETTES.light.text, 40)).toBeGreaterThan(100);
    stage.setCovered([{ left: 0, top: 0, right: 260, bottom: 180 }]);
    expect((await pixelsOf(stage)).near(PALETTES.light.text, 40)).toBe(0);
    stage.setTheme('dark');
    expect((await pixelsOf(stage)).near(PALETTES.dark.text, 40)).toBe(0);
    stage.setTheme('light');
    stage.setCovered([]);
    expect(differing(plain, await pixelsOf(stage))).toBe(0);
  });

  test('sets a name on another side where something lies on the first', async () => {
    const { stage, scene } = stageOf();
    stage.show(scene(20, 2, []));
    const plain = await pixelsOf(stage);
    /** Dark pixels of text left and right of the northern end of the route. */
    const textBeside = (pixels: typeof plain): readonly [number, number] => {
      const count = [0, 0] as [number, number];
      for (let y = 0; y < 60; y++) {
        for (let x = 90; x < 250; x++) {
          if (Math.max(...pixels.at(x, y)) < 90) count[x < 165 ? 0 : 1] += 1;
        }
      }
      return count;
    };
    expect(textBeside(plain)[0]).toBe(0);
    expect(textBeside(plain)[1]).toBeGreaterThan(40);
    stage.setCovered([{ left: 176, top: 0, right: 260, bottom: 70 }]);
    const [left, right] = textBeside(await pixelsOf(stage));
    expect(left).toBeGreaterThan(40);
    expect(right).toBe(0);
    stage.setCovered([]);
    expect(differing(plain, await pixelsOf(stage))).toBe(0);
  });

  test('sets no name that the edge of the map would cut', async () => {
    const { stage, scene, deps } = stageOf();
    stage.show(scene(20, 2, []));
    const atEdge: number[] = [];
    let named = 0;
    for (const width of [260, 200, 150, 120, 100]) {
      deps.container.style.inlineSize = `${width}px`;
      stage.resize();
      const pixels = await pixelsOf(stage);
      named += pixels.near(PALETTES.light.text, 40);
      for (let y = 0; y < pixels.height; y++) {
        for (const x of [0, 1, pixels.width - 2, pixels.width - 1]) atEdge.push(Math.min(...pixels.at(x, y)));
      }
    }
    expect(named).toBeGreaterThan(300);
    expect(atEdge.filter((light) => light < 120)).toEqual([]);
  });

  test('asks for no frame where nothing changes, and draws the next change', async () => {
    const { stage, scene } = stageOf();
    stage.show(scene(20));
    const before = await pixelsOf(stage);
    const asked = vi.spyOn(window, 'requestAnimationFrame');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
    stage.show(scene(60));
    expect(differing(await pixelsOf(stage), before)).toBeGreaterThan(100);
  });

  test('changes its theme and back without a trace', async () => {
    const { stage, scene } = stageOf();
    stage.show(scene(20));
    const light = await pixelsOf(stage);
    stage.setTheme('dark');
    const dark = await pixelsOf(stage);
    expect(dark.near(PALETTES.dark.land, 1)).toBeGreaterThan(5000);
    expect(dark.near(PALETTES.dark.train, 12)).toBeGreaterThan(100);
    stage.setTheme('light');
    expect(differing(light, await pixelsOf(stage))).toBe(0);
  });

  test('two of them live on one page, one in a shadow root, each with its own scene', async () => {
    const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const [a, b] = [stageOf(), stageOf({ theme: 'dark' }, shadow)];
    a.stage.show(a.scene(8));
    b.stage.show(b.scene(30));
    const [first, second] = [await pixelsOf(a.stage), await pixelsOf(b.stage)];
    expect(first.near(PALETTES.light.train, 12)).toBeGreaterThan(50);
    expect(second.near(PALETTES.dark.train, 12)).toBeGreaterThan(50);
    expect(shadow.adoptedStyleSheets).toHaveLength(1);
    a.stage.destroy();
    expect(differing(second, await pixelsOf(b.stage))).toBe(0);
    shadow.host.remove();
  });

  test('leaves nothing behind', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const { stage, scene, deps } = stageOf();
    stage.show(scene(20));
    await stage.whenIdle();
    const context = stage.canvas()!.getContext('webgl2')!;
    stage.destroy();
    expect(context.isContextLost()).toBe(true);
    expect(deps.container.childElementCount).toBe(0);
    expect(deps.container.getAttribute('class') ?? '').toBe('');
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
    stage.show(scene(10));
    expect(stage.canvas()).toBeNull();
  });

  test('takes the camera from the train when zoomed, and gives it back', async () => {
    const { stage, scene, deps } = stageOf({ camera: 'follow' });
    stage.show(scene(20));
    const followed = await pixelsOf(stage);
    stage.zoomBy(1);
    expect(deps.events.cameras).toEqual(['free']);
    expect(differing(followed, await pixelsOf(stage))).toBeGreaterThan(1000);
    stage.setCamera('follow');
    expect(differing(followed, await pixelsOf(stage))).toBe(0);
  });

  test('takes the camera from the train at the first turn of the wheel, and not by following it', async () => {
    const { stage, scene, deps } = stageOf({ camera: 'follow' });
    stage.show(scene(20));
    await stage.whenIdle();
    stage.show(scene(10, 6));
    await stage.whenIdle();
    expect(deps.events.cameras).toEqual([]);
    stage.canvas()!.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: -120 }));
    await vi.waitFor(() => expect(deps.events.cameras).toEqual(['free']));
  });

  test('says which report a click on the map chose', async () => {
    const { stage, scene, deps } = stageOf();
    stage.show(scene(20));
    await stage.whenIdle();
    const click = mouseOn(stage, 'mousedown', 'mouseup', 'click');
    click(5, 5);
    // The northern end of the route, 43.70 N 131.95 E, when all of it is in view.
    click(171, 24);
    expect(deps.events.picks).toEqual([null, 'at-delta']);
  });

  test('says which report the mouse is over, once, and marks the one that is pointed at elsewhere', async () => {
    const { stage, scene, deps } = stageOf();
    stage.show(scene(20));
    const plain = await pixelsOf(stage);
    const move = mouseOn(stage, 'mousemove');
    move(5, 5);
    move(171, 24);
    move(172, 25);
    move(5, 5);
    expect(deps.events.points).toEqual(['at-delta', null]);
    stage.choose('at-delta');
    expect(differing(plain, await pixelsOf(stage))).toBeGreaterThan(20);
    stage.choose(null);
    expect(differing(plain, await pixelsOf(stage))).toBe(0);
  });

  test('says where on the rails the mouse is, and when it leaves them; marks where the train is at another time', async () => {
    const { stage, scene, deps } = stageOf();
    stage.show(scene(20));
    const plain = await pixelsOf(stage);
    const move = mouseOn(stage, 'mousemove');
    const [lead] = deps.routes;
    move(171, 24);
    move(5, 5);
    move(6, 5);
    expect(deps.events.tracks).toEqual([{ routeId: lead!.id, km: expect.closeTo(lead!.lengthKm, -1) }, null]);
    stage.peek(pointAt(lead!, 5).at);
    expect(differing(plain, await pixelsOf(stage))).toBeGreaterThan(20);
    stage.peek(null);
    expect(differing(plain, await pixelsOf(stage))).toBe(0);
  });

  test('draws what is measured and takes it away, says which spots were taken, and which claimed distance was chosen', async () => {
    const { stage, scene, deps } = stageOf();
    stage.show(scene(20, 2, []));
    const plain = await pixelsOf(stage);
    const ends = [
      [131.7, 43.4],
      [131.95, 43.7],
    ] as const;
    stage.rule({ ends, straight: ends, rails: [ends[0], [131.95, 43.4], ends[1]] });
    const ruled = await pixelsOf(stage);
    expect(ruled.near(PALETTES.light.claim, 30) - plain.near(PALETTES.light.claim, 30)).toBeGreaterThan(100);
    stage.rule(null);
    expect(differing(plain, await pixelsOf(stage))).toBe(0);
    const click = mouseOn(stage, 'mousedown', 'mouseup', 'click');
    const { center, zoom } = wholeView(deps.routes, { width: 260, height: 180 });
    const scale = TILE * 2 ** zoom;
    // Half way between the ends.
    click(130 + (lonToX(131.825) - lonToX(center[0])) * scale, 90 + (latToY(43.55) - latToY(center[1])) * scale);
    expect(deps.events.measures).toEqual(['m']);
    stage.setMeasuring(true);
    click(5, 5);
    mouseOn(stage, 'mousemove')(8, 5);
    expect(deps.events.spots.map(({ chosen, reportId }) => [chosen, reportId])).toEqual([
      [true, null],
      [false, null],
    ]);
    expect(deps.events.measures).toHaveLength(1);
  });

  test('shows a claimed distance only while it is given one, and comes back to the same picture', async () => {
    const { stage, scene, deps } = stageOf();
    stage.show(scene(20, 2, []));
    const given = await pixelsOf(stage);
    const click = mouseOn(stage, 'mousedown', 'mouseup', 'click');
    const { center, zoom } = wholeView(deps.routes, { width: 260, height: 180 });
    const scale = TILE * 2 ** zoom;
    const clickOnLine = (): void =>
      click(130 + (lonToX(131.825) - lonToX(center[0])) * scale, 90 + (latToY(43.55) - latToY(center[1])) * scale);
    stage.setMeasures([]);
    const without = await pixelsOf(stage);
    expect(differing(given, without)).toBeGreaterThan(50);
    clickOnLine();
    expect(deps.events.measures).toEqual([]);
    stage.setMeasures(deps.measures);
    expect(differing(given, await pixelsOf(stage))).toBe(0);
    clickOnLine();
    expect(deps.events.measures).toEqual(['m']);
  });

  test('takes what is claimed as well while the map is still coming', async () => {
    const { stage, scene } = stageOf();
    stage.setMeasures([]);
    stage.show(scene(20, 2, []));
    const early = await pixelsOf(stage);
    const { stage: other, scene: sceneOf } = stageOf({ measures: [] });
    other.show(sceneOf(20, 2, []));
    expect(differing(early, await pixelsOf(other))).toBe(0);
  });

  test('lays the night over the land when the sun is down, the same whatever was shown before', async () => {
    const { stage, scene } = stageOf();
    const [noon, midnight] = [2 * 3600, 14 * 3600];
    stage.show({ ...scene(20, 2, []), t: noon });
    const day = await pixelsOf(stage);
    stage.show({ ...scene(20, 2, []), t: midnight });
    const night = await pixelsOf(stage);
    // What is left are the halos of the names.
    expect(night.near(PALETTES.light.land, 1)).toBeLessThan(0.1 * day.near(PALETTES.light.land, 1));
    expect(night.near(PALETTES.light.train, 12)).toBeGreaterThan(100);
    stage.show({ ...scene(20, 2, []), t: noon });
    expect(differing(day, await pixelsOf(stage))).toBe(0);
    stage.setTheme('dark');
    stage.setTheme('light');
    stage.show({ ...scene(20, 2, []), t: midnight });
    expect(differing(night, await pixelsOf(stage))).toBe(0);
  });

  test('names its sources: in one line where there is room, else the first, which unfolds to all', () => {
    const { deps } = stageOf();
    const { container } = deps;
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown is the question, not what the tree holds
    const shown = () => container.querySelector<HTMLElement>('[role="note"]')?.innerText.trim().replace(/\s+/g, ' ');
    container.style.width = '640px';
    expect(shown()).toBe('Fixture of land · Fixture of town · Fixture of label');
    container.style.width = '300px';
    expect(shown()).toBe('Fixture of land …');
    container.querySelector('summary')?.click();
    expect(shown()).toBe('Fixture of land … Fixture of town · Fixture of label');
  });

  test('says so where there is no WebGL', async () => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      const { stage, deps } = stageOf();
      await expect(stage.ready).rejects.toThrow();
      expect(deps.events.errors).toHaveLength(1);
      stage.destroy();
      expect(deps.container.childElementCount).toBe(0);
    } finally {
      HTMLCanvasElement.prototype.getContext = original;
    }
  });
});
