import { describe, expect, it } from 'vitest';
import { distanceCard } from '../../../src/poster/distance-card.ts';
import { headline } from '../../../src/poster/headline.ts';
import { poster } from '../../../src/poster/poster.ts';
import type { PosterBasemap, PosterOptions } from '../../../src/poster/types.ts';
import { createSceneContext } from '../../../src/scene/create-scene-context.ts';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import { sentence } from '../../../src/words/sentence.ts';
import { createStory, HOUR, type Told } from '../scene/create-story.ts';

const LEFT: Told = { id: 'left', kind: 'departed', place: 'alder', from: 8 };
const CROSSED: Told = { id: 'crossed', kind: 'passed', place: 'cross', from: 8.75 };
const story = createStory([LEFT, CROSSED, { id: 'hoped', kind: 'expectation', place: 'bay', from: 12 }]);

const OPTIONS: PosterOptions = {
  width: 640,
  height: 480,
  theme: 'light',
  lang: 'en',
  view: { type: 'whole' },
  headline,
  claimCard: distanceCard,
  clock: true,
};
const BASEMAP: PosterBasemap = { layers: [], countries: ['RU'], attribution: 'Nobody & Sons' };

const drawn = (hours: number, over: Partial<PosterOptions> = {}, context = story): string =>
  poster(context, sceneAt(context, hours * HOUR), BASEMAP, { ...OPTIONS, ...over });

/** Opening and closing tags in order: what an XML parser would complain about. */
function unbalanced(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, closing, name, selfClosing] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
    if (closing === '') {
      if (selfClosing === '') open.push(name!);
    } else if (open.pop() !== name) return [name!];
  }
  return open;
}

describe('the poster', () => {
  it('is well-formed, and says in words what it shows', () => {
    const svg = drawn(8.4);
    expect(unbalanced(svg)).toEqual([]);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img"/);
    expect(svg).toContain('<title>Where is it? Map of Tue 12 Sep 08:24 Vladivostok · 07:24 Pyongyang</title>');
    const { lead, detail } = sentence(sceneAt(story, 8.4 * HOUR), story, 'en');
    expect(svg).toContain(`<desc>${lead} ${detail}</desc>`);
    expect(detail).toContain('Last reported 24 min ago at Alder (The Post).');
  });

  it('names the places, the clocks, the scale and the sources', () => {
    const svg = drawn(8.4);
    for (const words of [
      'Alder',
      'Cross',
      '08:24',
      'Vladivostok, Tue 12 Sep',
      ' km</text>',
      'Map: Nobody &amp; Sons',
    ]) {
      expect(svg).toContain(words);
    }
  });

  it('draws the train in its colour while it has a position, and never without one', () => {
    expect(drawn(8.4)).toContain('#c8321a');
    expect(drawn(5)).not.toContain('#c8321a');
    expect(drawn(20)).not.toContain('#c8321a');
    expect(drawn(8.4, { theme: 'dark' })).toContain('#ff6b3d');
  });

  it('tells past, future and expected places apart without colour', () => {
    const rings = [...drawn(8.4, { headline: null }).matchAll(/<circle[^>]*r="5.5"[^>]*>/g)].map(([ring]) => ring);
    expect(rings).toHaveLength(3);
    expect(rings.filter((ring) => ring.includes('stroke-dasharray'))).toHaveLength(2);
  });

  it('gives the same bytes for the same scene', () => {
    expect(drawn(8.4)).toBe(drawn(8.4));
  });

  it('lives under a strict policy and twice on a page: no script, style, link or id', () => {
    expect(drawn(8.4)).not.toMatch(/<script|<style|<a |style=|\bon\w+=|\bid=|href=|url\(/);
  });

  it('shows hostile texts as text', () => {
    const hostile = '<script>alert("x")</script>\u0000 & more';
    const context = createSceneContext({ ...story, case: { ...story.case, question: hostile } });
    const svg = drawn(8.4, {}, context);
    expect(svg).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;\uFFFD &amp; more');
    expect(svg).not.toContain('<script');
    expect(unbalanced(svg)).toEqual([]);
  });

  it('keeps room for the map on a phone', () => {
    const map = /<svg x="0" y="0" width="320" height="([\d.]+)"/.exec(
      drawn(8.4, { width: 320, height: 480, headline: null }),
    )!;
    expect(Number(map[1])).toBeGreaterThan(380);
  });

  it('shows the stretch of the route that it is asked for', () => {
    const shows = (name: string, toKm: number) =>
      drawn(8.4, { view: { type: 'range', fromKm: 0, toKm }, headline: null }).includes(`>${name}<`);
    expect([shows('Alder', 2), shows('Delta', 2)]).toEqual([true, false]);
    expect([shows('Alder', 41), shows('Bay', 41)]).toEqual([true, true]);
  });

  it('draws journeys as small trains along the track in place of the glow', () => {
    const ghosts = createStory([LEFT, CROSSED], 48, [], { count: 12, seed: 1 });
    const [plain, svg] = [drawn(8.4), drawn(8.4, {}, ghosts)];
    const halos = (markup: string) => [...markup.matchAll(/ d="((?:M[-\d. ]+L[-\d. ]+){3,})"/g)].map(([, d]) => d!);
    const shown = sceneAt(ghosts, 8.4 * HOUR).ghosts.length;
    expect(shown).toBeGreaterThan(3);
    expect(halos(svg).filter((d) => d.split('M').length - 1 === shown)).toHaveLength(2);
    expect(halos(plain)).toEqual([]);
    expect(svg.match(/stroke-opacity="0.62"/g) ?? []).toEqual([]);
    expect(plain.match(/stroke-opacity="0.62"/g)?.length).toBeGreaterThan(0);
    expect(unbalanced(svg)).toEqual([]);
    expect([plain.includes('glow is where'), svg.includes('glow is where')]).toEqual([true, false]);
    expect(svg).toContain('small train');
  });

  it('draws a map even of a case without a route', () => {
    const context = createSceneContext({ ...story, routes: [] });
    expect(unbalanced(drawn(8.4, {}, context))).toEqual([]);
  });
});
