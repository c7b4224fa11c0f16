import type { IssueList } from './issue-list.ts';
import { type JsonObject, readProperties } from './read-properties.ts';

export interface Switch {
  readonly node: string;
  readonly through: readonly (readonly [string, string])[];
}

/** Reads a switch; null, with the reasons in `list`, where anything about it is wrong. Where it lies its node says, not its geometry. */
export function parseSwitch(properties: JsonObject, path: string, list: IssueList): Switch | null {
  const before = list.issues.length;
  const read = readProperties(properties, `${path}.properties`, list);
  const node = read.text('node');
  const through = read.list('through').flatMap((pair, i): [string, string][] => {
    if (Array.isArray(pair) && pair.length === 2) {
      const [a, b] = pair as readonly unknown[];
      if (typeof a === 'string' && typeof b === 'string') return [[a, b]];
    }
    const at = `${path}.properties.through[${i}]`;
    list.add(
      'wrong-value',
      at,
      'This is not a pair of leg ids.',
      'Give the two legs that a train can run through between.',
    );
    return [];
  });
  return list.issues.length > before ? null : { node, through };
}
