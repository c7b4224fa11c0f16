import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPlace } from '../../../src/embed/create-place.ts';
import { ATTRIBUTES } from '../../../src/embed/element-attributes.ts';
import { houseStyles } from '../../../src/embed/house-styles.ts';
import { playerElementClass } from '../../../src/embed/player-element.ts';
import { reflectAttributes } from '../../../src/embed/reflect-attributes.ts';

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly attributes: readonly Named[];
  readonly members: readonly (Named & { readonly kind: 'field' | 'method' })[];
  readonly cssProperties: readonly Named[];
  readonly cssParts: readonly Named[];
}

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../../custom-elements.json'), 'utf8')) as {
  readonly modules: readonly [{ readonly declarations: readonly [Declaration] }];
};

const [declared] = manifest.modules[0].declarations;

const names = (of: readonly Named[]): readonly string[] => of.map(({ name }) => name).toSorted();

const Player = playerElementClass({
  window: window as unknown as Window & typeof globalThis,
  shareMaps: () => Promise.reject(new Error('There are no maps in this test.')),
  site: 'https://maps.example/',
});
reflectAttributes(Player.prototype);

/** What a class and its prototype have by their own, without what every element calls back. */
const ownMembers = (kind: 'field' | 'method'): readonly string[] =>
  Object.entries(Object.getOwnPropertyDescriptors(Player.prototype))
    .filter(([name]) => name !== 'constructor' && !name.endsWith('Callback'))
    .filter(([, { value }]) => (kind === 'method') === (typeof value === 'function'))
    .map(([name]) => name)
    .toSorted();

test('custom-elements.json names the attributes, properties and methods that the element has', () => {
  expect(names(declared.attributes)).toEqual([...ATTRIBUTES].toSorted());
  expect(Player.observedAttributes).toEqual(ATTRIBUTES);
  expect(names(declared.members.filter(({ kind }) => kind === 'field'))).toEqual(ownMembers('field'));
  expect(names(declared.members.filter(({ kind }) => kind === 'method'))).toEqual(ownMembers('method'));
});

test('and the properties and parts by which it takes a house style', () => {
  const read = new Set([...houseStyles().matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  expect(names(declared.cssProperties)).toEqual([...read].toSorted());
  const place = createPlace({
    poster: document.createElement('slot'),
    lang: 'en',
    theme: 'light',
    options: () => Promise.reject(new Error('Nothing is started in this test.')),
    link: { address: 'https://maps.example/', lang: null },
    onEvent: () => {},
  });
  const parts = [...place.element.querySelectorAll('[part]')].map((part) => part.getAttribute('part'));
  expect(names(declared.cssParts)).toEqual(parts.toSorted());
});
