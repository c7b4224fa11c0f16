import { expect, test } from 'vitest';
import { sharedPrefixKm } from '../../../src/network/shared-prefix-km.ts';
import { createFixtureNetwork, createRoute } from './create-network.ts';

const network = createFixtureNetwork('y-junction');
const north = createRoute(network, ['alder', 'delta']);

test('a route shares all of itself with itself', () => {
  expect(sharedPrefixKm(north, north)).toBe(north.lengthKm);
});

test('routes share their rails until one changes ends', () => {
  expect(sharedPrefixKm(north, createRoute(network, ['alder', 'cross', 'bay'], ['cross']))).toBe(26.5);
  expect(sharedPrefixKm(north, createRoute(network, ['alder', 'mill', 'alder'], ['mill']))).toBe(10);
});

test('a shorter route is shared to its end', () => {
  expect(sharedPrefixKm(north, createRoute(network, ['alder', 'mill']))).toBe(10);
  expect(sharedPrefixKm(createRoute(network, ['alder', 'cross']), north)).toBe(26.5);
});

test('rails run from another origin, or the other way, are not shared', () => {
  expect(sharedPrefixKm(north, createRoute(network, ['mill', 'delta']))).toBe(0);
  expect(sharedPrefixKm(createRoute(network, ['mill', 'delta']), createRoute(network, ['mill', 'alder']))).toBe(0);
});
