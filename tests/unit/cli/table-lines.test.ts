import { describe, expect, it } from 'vitest';
import { tableLines } from '../../../src/cli/commands/table-lines.ts';

describe('tableLines', () => {
  it('begins each text where its column begins, and leaves no room behind the last', () => {
    expect(
      tableLines([
        ['id', 'name', 'km'],
        ['north', 'N', '1,200'],
      ]),
    ).toEqual(['id     name  km', 'north  N     1,200']);
  });

  it('ends each figure where its column ends', () => {
    expect(
      tableLines(
        [
          ['set', 'fixes', 'km'],
          ['north', '8', '1,200'],
        ],
        'figures',
      ),
    ).toEqual(['set    fixes     km', 'north      8  1,200']);
  });

  it('gives Asian wide characters two places, and rows that are short no more columns', () => {
    expect(tableLines([['북선', '8'], ['north', '12'], ['all']], 'figures')).toEqual(['북선    8', 'north  12', 'all']);
  });
});
