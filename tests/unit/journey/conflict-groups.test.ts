import { describe, expect, it } from 'vitest';
import { conflictGroups } from '../../../src/journey/conflict-groups.ts';

const groupsOf = (named: Readonly<Record<string, readonly string[]>>) =>
  conflictGroups(Object.entries(named).map(([reportId, conflicts]) => ({ reportId, conflicts })));

describe('groups of reports in conflict', () => {
  it('hold what hangs together, over others too', () => {
    const [group, ...more] = groupsOf({ a: ['b'], b: ['a', 'c'], c: ['b'], d: [] });
    expect(group!.ids.toSorted()).toEqual(['a', 'b', 'c']);
    expect(group!.pairs).toEqual([
      { a: 'a', b: 'b' },
      { a: 'b', b: 'c' },
    ]);
    expect(more).toEqual([]);
  });

  it('are one where a report does not name all who name it', () => {
    expect(groupsOf({ a: ['liar'], b: ['liar'], c: ['liar'], liar: ['b'] }).map(({ ids }) => ids.length)).toEqual([4]);
  });

  it('are apart where nothing connects them, in the order of their first pairs', () => {
    expect(groupsOf({ c: ['d'], d: ['c'], a: ['e'], e: ['a'] }).map(({ ids }) => ids)).toEqual([
      ['a', 'e'],
      ['c', 'd'],
    ]);
  });

  it('are none where nobody contradicts anybody', () => {
    expect(groupsOf({ a: [], b: [] })).toEqual([]);
  });
});
