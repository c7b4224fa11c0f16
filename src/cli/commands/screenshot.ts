import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bitmap } from '../../publish/pictures.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import { CHROMIUM_ARGS } from '../chromium-args.ts';

/** Longer than this no drawing takes. */
const TIMEOUT_MS = 60_000;
/** What a page has of its own time, which runs as fast as it can: enough for every face to be there. */
const BUDGET_MS = 10_000;

/** What Playwright has a browser do for a picture, so that both draw the same. */
const AS_DRIVEN = ['--hide-scrollbars', '--font-render-hinting=none', '--force-color-profile=srgb'] as const;

/** A page of a file has no leave to read the faces beside it: they are written into it. */
const withFaces = (folder: string): string =>
  readFileSync(join(folder, 'faces.css'), 'utf8').replaceAll(
    /url\('\.\/([^']+)'\)/g,
    (_, path: string) => `url('data:font/woff2;base64,${readFileSync(join(folder, path)).toString('base64')}')`,
  );

/** Width and height as a PNG says them, in whole pixels; null where it is none. */
const sizeOf = (png: string): readonly [number, number] | null => {
  if (!existsSync(png)) return null;
  const bytes = readFileSync(png);
  return bytes.length < 24 ? null : [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

/**
 * Draws an SVG of a folder as a PNG, in the type that `faces.css` of that folder declares, by the command line of a Chromium or Chrome: for where there is no driver for one.
 * @returns the reason in a few words where it does not
 */
export const screenshot = (
  executable: string,
  folder: string,
  { path, width, height, scale }: Bitmap,
  svg: string,
): Result<null, string> => {
  const page = join(folder, `${path}.html`);
  const head = `<!doctype html><meta charset="utf-8"><style>${withFaces(folder)} html { overflow: hidden } body { margin: 0 } svg { display: block }</style>`;
  writeFileSync(page, `${head}${readFileSync(join(folder, svg), 'utf8')}`);
  const profile = mkdtempSync(join(tmpdir(), 'sightline-profile-'));
  try {
    const png = join(folder, path);
    spawnSync(
      executable,
      [
        '--headless',
        ...CHROMIUM_ARGS,
        ...AS_DRIVEN,
        `--user-data-dir=${profile}`,
        `--window-size=${width / scale},${height / scale}`,
        `--force-device-scale-factor=${scale}`,
        `--virtual-time-budget=${BUDGET_MS}`,
        `--screenshot=${png}`,
        pathToFileURL(page).href,
      ],
      { timeout: TIMEOUT_MS, stdio: 'ignore' },
    );
    const size = sizeOf(png);
    if (size === null) return fail(`the browser ${executable} draws nothing`);
    return size[0] === width && size[1] === height
      ? ok(null)
      : fail(`the browser ${executable} draws ${size.join(' x ')} pixels where ${width} x ${height} were asked for`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
};
