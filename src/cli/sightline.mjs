#!/usr/bin/env node
// The executable behind `npx sightline`. In a checkout nothing has to be built first: Vite, which is here anyway, bundles sightline.ts and all it imports in memory. Loading
// the modules one by one, as run.mjs does, takes 2.7 s of processor time for these 190, and this 0.7 s. The npm package has no sources, and brings the bundle along.
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('./sightline.ts', import.meta.url));

/** EX_SOFTWARE of sysexits.h. */
const BUG = 70;

const load = () => (existsSync(entry) ? bundle() : import('../../lib/cli/sightline.js'));

const bundle = async () => {
  const { build } = await import('vite');
  const { output } = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    root: dirname(entry),
    logLevel: 'error',
    // A bundle in memory lies nowhere. Only root.ts asks, and it lies beside the entry.
    define: { 'import.meta.dirname': JSON.stringify(dirname(entry)) },
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: entry, write: false, minify: false, target: 'node20' },
  });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
};

/** An exception is a bug of Sightline, not of the case: what is told of it leaves out the bundle, which is its own address. */
const tellBug = (error) => {
  const trace = String(error?.stack ?? error).replace(/data:text\/javascript;base64,[\w+/=]+/g, 'sightline');
  console.error(`sightline: this is a bug of Sightline.\n${trace}`);
  process.exit(BUG);
};

process.on('uncaughtException', tellBug);
try {
  const { main } = await load();
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') tellBug(error);
  console.error(`sightline: a package is missing (${error.message}).\nRun "npm install" in the folder of Sightline.`);
  process.exitCode = 2;
}
