import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { comparePixels, tooMany } from './pixels.ts';

const VISUAL = join(import.meta.dirname, '../visual');
const GOLDEN = join(VISUAL, 'golden');
const ACTUAL = join(VISUAL, '.actual');
const BUILD_FILE = join(GOLDEN, 'golden.json');

const FONT_PACKAGES = ['@fontsource/ibm-plex-sans', '@fontsource/ibm-plex-sans-kr', '@fontsource/ibm-plex-serif'];

/** What the pixels depend on beside our own code. */
export interface Build {
  readonly browser: string;
  readonly system: string;
  readonly fonts: Readonly<Record<string, string>>;
}

/** `npm run golden` sets it: pictures are written instead of compared. */
const isWriting = (): boolean => process.env.SIGHTLINE_GOLDEN === 'write';

const versionOf = (name: string): string => {
  const { resolve } = createRequire(import.meta.url);
  return (JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8')) as { version: string }).version;
};

export const buildOf = (browser: Browser): Build => ({
  browser: `Chromium ${browser.version()}`,
  system: `${process.platform} ${process.arch}`,
  fonts: Object.fromEntries(FONT_PACKAGES.map((name) => [name, versionOf(name)])),
});

/** Empties what an earlier run left; in a writing run also the golden pictures, of which it notes the build. */
export const openGolden = (build: Build): void => {
  rmSync(ACTUAL, { recursive: true, force: true });
  if (!isWriting()) return;
  rmSync(GOLDEN, { recursive: true, force: true });
  mkdirSync(GOLDEN, { recursive: true });
  writeFileSync(BUILD_FILE, `${JSON.stringify(build, null, 2)}\n`);
};

/** Names of the golden pictures there are, without `.png`. */
export const goldenNames = (): readonly string[] =>
  readdirSync(GOLDEN)
    .filter((name) => name.endsWith('.png'))
    .map((name) => name.slice(0, -'.png'.length))
    .toSorted();

const keep = (name: string, picture: Buffer): string => {
  mkdirSync(ACTUAL, { recursive: true });
  writeFileSync(join(ACTUAL, name), picture);
  return `tests/visual/.actual/${name}`;
};

/**
 * What is wrong with a picture beside its golden one; null where nothing is. On the build of the golden pictures every
 * pixel must be equal; on another at most 0.2 % may differ. The actual picture and the difference are
 * left in `tests/visual/.actual`.
 */
export const judgePicture = (name: string, actual: Buffer, build: Build): string | null => {
  const file = join(GOLDEN, `${name}.png`);
  if (isWriting()) {
    writeFileSync(file, actual);
    return null;
  }
  if (!existsSync(file)) return `There is no golden picture ${name}: see ${keep(`${name}.png`, actual)}`;
  const difference = comparePixels(readFileSync(file), actual);
  if (difference === null) return `The size has changed: see ${keep(`${name}.png`, actual)}`;
  const exact = readFileSync(BUILD_FILE, 'utf8') === `${JSON.stringify(build, null, 2)}\n`;
  const wrong = tooMany(difference, exact ? 'equal' : 'other-build');
  if (wrong === null) return null;
  keep(`${name}.png`, actual);
  return `${wrong} on ${exact ? 'the same' : 'another'} build: see ${keep(`${name}.diff.png`, difference.picture)}`;
};

/** What is wrong with two pictures that should be equal to the pixel; null where nothing is. Leaves the difference in `tests/visual/.actual`. */
export const judgeEqual = (name: string, expected: Buffer, actual: Buffer): string | null => {
  const difference = comparePixels(expected, actual);
  if (difference === null) return 'The sizes differ.';
  const wrong = tooMany(difference, 'equal');
  return wrong === null ? null : `${wrong}: see ${keep(`${name}.diff.png`, difference.picture)}`;
};
