import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseTrainLog } from '../../../src/calibrate/parse-train-log.ts';
import type { Fault } from '../../support/fault.ts';
import { withChanges } from '../../support/with-changes.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const north = read('../../fixtures/logs/north.json');
const faults = read('../../fixtures/logs/faults.json') as readonly Fault[];
const schema = read('../../../public/schema/trainlog-1.schema.json') as object;
// A position may have a third number, which strict tuples do not allow for.
const allows = new Ajv2020({ strict: true, strictRequired: false, strictTuples: false }).compile(schema);

describe('a train log', () => {
  it('is read with times and kilometres from its first fix on, and with what its author added passed over', () => {
    const parsed = parseTrainLog(JSON.stringify(north));
    if (!parsed.ok) throw new Error(parsed.error[0]!.cause);
    const { id, origin, fixes, path } = parsed.value;
    expect([id, origin]).toEqual(['north-1', Date.UTC(2026, 2, 1, 7) / 1000]);
    expect(fixes).toEqual([
      { t: 0, tLo: 0, tHi: 0, km: 0 },
      { t: 600, tLo: 540, tHi: 660, km: 10 },
      { t: 1200, tLo: 1200, tHi: 1200, km: 20 },
    ]);
    expect(path).toEqual([
      [10, 50],
      [10, 50.08994],
      [10, 50.17987],
    ]);
  });

  it('keeps to its schema', () => {
    expect(allows(north)).toBe(true);
  });

  it.each(faults)(
    'is turned down with $name, by its reader and, where that can be said there, by its schema',
    (fault) => {
      const { at, put, also, code, path, beyondSchema = false } = fault;
      const json = withChanges(north, { [at]: put, ...also });
      const parsed = parseTrainLog(JSON.stringify(json));
      if (parsed.ok) throw new Error('it was read');
      expect(parsed.error.map((issue) => `${issue.code} ${issue.path}`)).toContain(`${code} ${path}`);
      expect(parsed.error.every(({ cause, remedy }) => cause.length > 10 && remedy.length > 5)).toBe(true);
      expect(allows(json)).toBe(beyondSchema);
    },
  );

  it('is turned down where it holds a member twice, of which a reader would drop one', () => {
    const text = JSON.stringify(north).replace('"id":"north-1"', '"id":"north-1","id":"north-2"');
    const parsed = parseTrainLog(text);
    expect(parsed.ok ? [] : parsed.error.map(({ code, path }) => [code, path])).toEqual([['duplicate-member', '$.id']]);
  });

  it.each(['', '[', '[]', 'null', '7', '{"fixes":{"__proto__":[]}}', '['.repeat(99)])(
    'is not any text at all: %s',
    (text) => {
      const parsed = parseTrainLog(text);
      expect(parsed.ok ? [] : parsed.error.map(({ severity }) => severity)).toContain('error');
    },
  );
});
