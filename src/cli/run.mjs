// Node 20 does not run TypeScript: Vite, which is here anyway, loads the file and what it imports.
//   node src/cli/run.mjs <file.ts> [arguments]
// The file exports `main(args)` and answers with an exit code, or a promise of one.
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node src/cli/run.mjs <file.ts> [arguments]');
  process.exit(2);
}
const { module } = await runnerImport(pathToFileURL(file).href, { logLevel: 'error' });
process.exitCode = await module.main(args);
