import { beforeAll, describe, expect, it } from 'vitest';
import { PALETTES } from '../../../src/look/palette.ts';
import { distanceCard } from '../../../src/poster/distance-card.ts';
import { headline } from '../../../src/poster/headline.ts';
import { poster } from '../../../src/poster/poster.ts';
import type { PosterBasemap, PosterOptions } from '../../../src/poster/types.ts';
import type { SceneContext } from '../../../src/scene/context.ts';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import { sentence } from '../../../src/words/sentence.ts';
import { caseTime, createKimScene } from '../scene/create-kim-scene.ts';
import { basemapFrom } from './create-basemap.ts';

let context: SceneContext;
let basemap: PosterBasemap;

beforeAll(() => {
  context = createKimScene();
  basemap = basemapFrom('geo/');
}, 120_000);

const at = (instant: string) => sceneAt(context, caseTime(context.case, instant));
const MORNING = '2023-09-12T00:00:00Z';

const OPTIONS: PosterOptions = {
  width: 1280,
  height: 800,
  theme: 'light',
  lang: 'en',
  view: { type: 'range', fromKm: 780, toKm: 1177 },
  headline,
  claimCard: distanceCard,
  clock: true,
};
/** Spaces that lines are not broken at count as spaces. */
const drawn = (over: Partial<PosterOptions> = {}) =>
  poster(context, at(MORNING), basemap, { ...OPTIONS, ...over }).replaceAll('\u00a0', ' ');

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes of all names on the map, from the markup alone, with widths on the narrow side: half an em a letter. */
function nameBoxes(svg: string): readonly Box[] {
  const map = svg.slice(svg.indexOf('<svg', 5), svg.indexOf('</svg>'));
  return [...map.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"([^>]*)>([^<]*)<\/text>/g)].map(
    ([, x, y, attributes, text]) => {
      const size = Number(/font-size="([\d.]+)"/.exec(attributes!)![1]);
      const anchor = /text-anchor="(\w+)"/.exec(attributes!)?.[1] ?? 'start';
      const width = text!.length * size * 0.5;
      const left = Number(x) - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
      return { text: text!, left, right: left + width, top: Number(y) - 0.7 * size, bottom: Number(y) };
    },
  );
}

describe('the poster of Kim’s train', () => {
  it('says where it was at ten in Vladivostok on the twelfth', () => {
    expect(sentence(at(MORNING), context, 'en').lead).toBe('Between Khasan and the Razdolnaya bridge.');
  });

  it.each([320, 375, 768, 1280])('lets no name run into another at %i pixels', (width) => {
    const boxes = nameBoxes(drawn({ width, height: Math.max(480, width * 0.6) }));
    expect(boxes.length).toBeGreaterThan(5);
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${a.text} / ${b.text}`).toBe(true);
      }
    }
  });

  it('names what the sentence names', () => {
    for (const name of ['Khasan', 'Хасан', 'Razdolnaya bridge', 'Vladivostok', 'Peter the Great Gulf', 'CHINA']) {
      expect(drawn()).toContain(`>${name}<`);
    }
  });

  it('shows the claimed 680 km beside what is measured', () => {
    expect(drawn()).toContain('680 km north');
    expect(drawn()).toContain('Measured: 688');
    expect(drawn()).toContain(PALETTES.light.claim);
  });

  it('shows no claimed distance before anybody had claimed it', () => {
    const early = createKimScene('2023-09-12T03:00:00Z');
    const svg = poster(early, sceneAt(early, caseTime(early.case, '2023-09-12T02:00:00Z')), basemap, OPTIONS);
    expect(svg.replaceAll('\u00a0', ' ')).not.toContain('680 km');
    expect(svg).not.toContain(PALETTES.light.claim);
  });

  it('has no position, and no train, before and after the reports', () => {
    for (const instant of ['2023-09-10T00:00:00Z', '2023-09-13T06:00:00Z']) {
      const svg = poster(context, at(instant), basemap, OPTIONS);
      expect(svg).not.toContain(PALETTES.light.train);
    }
  });

  it('stays small enough to stand in a page', () => {
    expect(drawn().length).toBeLessThan(150_000);
    expect(drawn({ width: 320, height: 480 }).length).toBeLessThan(100_000);
  });

  it('names the place where the train is rather than one beside it', () => {
    const small = { ...OPTIONS, width: 320, height: 300, headline: null, clock: false } as const;
    const svg = poster(context, at('2023-09-11T21:00:00Z'), basemap, {
      ...small,
      view: { type: 'range', fromKm: 800, toKm: 940 },
    });
    expect(nameBoxes(svg).map(({ text }) => text)).toContain('Khasan');
  });

  it('sets no name below what a page lays on it, and as many as have room beside it', () => {
    const covered = [
      { left: 380, top: 100, right: 900, bottom: 330 },
      { left: 20, top: 500, right: 300, bottom: 560 },
    ];
    const plain = nameBoxes(drawn({ clock: false }));
    const under = (names: readonly Box[]) =>
      names.filter((name) =>
        covered.some(
          (each) =>
            name.left < each.right && name.right > each.left && name.top < each.bottom && name.bottom > each.top,
        ),
      );
    expect(under(plain).length).toBeGreaterThan(2);
    const beside = nameBoxes(drawn({ clock: false, covered }));
    expect(under(beside)).toEqual([]);
    expect(beside.length).toBeGreaterThan(plain.length / 2);
  });

  it('writes at the outline of an area where that is and whose word it is, unless the area is too small for that', () => {
    const svg = drawn({ view: { type: 'range', fromKm: 900, toKm: 1100 } });
    const names = nameBoxes(svg);
    expect(names.map(({ text }) => text)).toEqual(expect.arrayContaining(['Somewhere around Vladivostok', 'NNN']));
    expect(drawn({ view: { type: 'whole' } })).not.toContain('Somewhere around Vladivostok');
  });
});
