import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../../src/case/parse-case.ts';
import type { Fault } from '../../support/fault.ts';
import { createCaseJson, createChangedCase } from './create-case-json.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const faults = read('../../fixtures/cases/faults.json') as readonly Fault[];
const schema = read('../../../public/schema/case-1.schema.json') as object;
const allows = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

describe('reader and schema', () => {
  it.each(['minimal', 'full'] as const)('both take the case %s, without a word', (name) => {
    const json = createCaseJson(name);
    expect(parseCase(json)).toMatchObject({ case: { id: name }, issues: [] });
    expect(allows(json)).toBe(true);
  });

  it.each(faults)('turn down $name', ({ at, put, also, code, path, beyondSchema = false }) => {
    const json = createChangedCase('full', { [at]: put, ...also });
    const result = parseCase(json);
    const errors = result.issues.filter(({ severity }) => severity === 'error');
    expect(result.case).toBeNull();
    expect(errors.map((issue) => `${issue.code} ${issue.path}`)).toContain(`${code} ${path}`);
    expect(errors.every(({ cause, remedy }) => cause.length > 10 && remedy.length > 10)).toBe(true);
    expect(allows(json)).toBe(beyondSchema);
  });

  it('name the fault once, not all that follows from it', { timeout: 30_000 }, () => {
    const noisy = faults.filter(({ at, put, also }) => {
      const { issues } = parseCase(createChangedCase('full', { [at]: put, ...also }));
      return issues.filter(({ severity }) => severity === 'error').length > 2;
    });
    expect(noisy.map(({ name }) => name)).toEqual([]);
  });
});
