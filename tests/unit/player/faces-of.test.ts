import { describe, expect, test } from 'vitest';
import { facesOf } from '../../../src/player/fonts/faces-of.ts';

const RANGES = { latin: 'U+0000-00FF', 'latin-ext': 'U+0100-02BA', '[103]': 'U+AC00-AC10', greek: 'U+0370-0377' };

describe('the faces of a family', () => {
  test('are one for each file, with its weight, style and characters', () => {
    const files = {
      '../files/family-latin-400-normal.woff2': 'a.woff2',
      '../files/family-latin-ext-400-italic.woff2': 'b.woff2',
      '../files/family-kr-103-600-normal.woff2': 'c.woff2',
    };
    expect(facesOf('Family', files, RANGES)).toEqual([
      { family: 'Family', weight: '400', style: 'normal', url: 'a.woff2', unicodeRange: 'U+0000-00FF' },
      { family: 'Family', weight: '400', style: 'italic', url: 'b.woff2', unicodeRange: 'U+0100-02BA' },
      { family: 'Family', weight: '600', style: 'normal', url: 'c.woff2', unicodeRange: 'U+AC00-AC10' },
    ]);
  });

  test('leave out a file whose characters are not known', () => {
    expect(facesOf('Family', { '../files/family-7-400-normal.woff2': 'a.woff2' }, RANGES)).toEqual([]);
  });
});
