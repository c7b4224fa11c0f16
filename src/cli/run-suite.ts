import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';
import { type Tally, tallyOf, type VitestReport } from './tally.ts';

/** Runs one of Vitest's projects to its end and counts. */
export const runSuite = (project: string, env: Readonly<Record<string, string>> = {}): Tally => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-report-'));
  const file = join(folder, 'report.json');
  try {
    const exitCode = runTool(
      'vitest/vitest.mjs',
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      env,
    );
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : null;
    return tallyOf(report, exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
