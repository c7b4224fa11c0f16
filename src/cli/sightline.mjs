#!/usr/bin/env node
// The executable behind `npx sightline`. It hands src/cli/sightline.ts to run.mjs, so nothing has to be built first.
import process from 'node:process';
import { fileURLToPath } from 'node:url';

process.argv.splice(2, 0, fileURLToPath(new URL('./sightline.ts', import.meta.url)));
try {
  await import('./run.mjs');
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error(
    `sightline: a package is missing (${error.message}).\nRun "npm install" in the folder of Sightline first.`,
  );
  process.exitCode = 2;
}
