import { expect, test } from 'vitest';
import { createCredits } from '../../../src/stage/create-credits.ts';
import type { BasemapLayer } from '../../../src/stage/types.ts';

const createLayer = (attribution: string): BasemapLayer => ({
  id: attribution,
  kind: 'land',
  minzoom: 0,
  maxzoom: 12,
  attribution,
  data: 'https://example.org/land.geojson',
});

const creditsFor = (...attributions: readonly string[]): HTMLElement =>
  createCredits({ layers: attributions.map(createLayer), countries: [] }, 'Sources of the map');

test('the line names every source, and the fold begins with the first', () => {
  const credits = creditsFor('© Alder', 'Birch; Cedar');
  expect(credits.ariaLabel).toBe('Sources of the map');
  expect(credits.querySelector('p')?.textContent).toBe('© Alder · Birch · Cedar');
  expect(credits.querySelector('summary')?.textContent).toBe('© Alder …');
  expect(credits.querySelector('details')?.textContent).toBe('© Alder …Birch · Cedar');
});

test('a single source needs no fold', () => {
  expect(creditsFor('© Alder', '© Alder').querySelector('details')).toBeNull();
});
