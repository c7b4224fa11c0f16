import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** What keeps a value from a schema of public/schema; empty where it keeps to it. */
export const faultsBy = (name: 'check-1' | 'reconstruction-1' | 'explanation-1', value: unknown): readonly string[] => {
  const file = new URL(`../../../public/schema/${name}.schema.json`, import.meta.url);
  const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
    JSON.parse(readFileSync(file, 'utf8')) as object,
  );
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
