import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createForkText, FORK, NETWORK } from './sightline-fixtures.ts';

const BIN = fileURLToPath(new URL('../../../src/cli/sightline.mjs', import.meta.url));

/** Steers a terminal, as a character of its own and as the escape of JSON. */
const ESC = String.fromCharCode(27);
const HOSTILE = '\\u001b]0;owned\\u0007\\u001b[2J<script>alert(1)</script>\\u009b31m\\u202e=1+1';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-test-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The real command, started from a folder of its own. */
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
};

// Each start takes about a second, and much more on a busy machine: there are few of them.
describe('the command itself', { timeout: 120_000 }, () => {
  it('answers from any folder, on standard output alone', () => {
    const { status, stdout, stderr } = run('reconstruct', FORK, '--network', NETWORK, '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect((JSON.parse(stdout) as { case: string }).case).toBe('fork');
  });

  it('refuses what it does not understand with 2, on standard error alone', () => {
    const { status, stdout, stderr } = run('reconstruct', '--nonsense', 'x');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('has no option --nonsense');
  });

  it('shows a hostile case without letting it steer the terminal, and ends with 1 for its error', () => {
    const text = createForkText()
      .replace('"East or to the mine"', `"${HOSTILE}"`)
      .replace('"Left West at ten"', `"${HOSTILE}"`)
      .replace('"grade": "A2"', `"grade": "${HOSTILE}"`);
    writeFileSync(join(folder, 'hostile.json'), text);
    const { status, stdout, stderr } = run('check', 'hostile.json', '--network', NETWORK);
    expect(status).toBe(1);
    expect(stdout).toContain('ERROR bad-grade');
    expect(`${stdout}${stderr}`).not.toContain(ESC);
    expect(`${stdout}${stderr}`).not.toMatch(/[\u0080-\u009f\u202e]/);
  });

  it('lets the reader of a pipe leave early', async () => {
    const child = spawn(process.execPath, [BIN, 'reconstruct', FORK, '--network', NETWORK, '--geojson'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, errors]).toEqual([0, '']);
  });
});
