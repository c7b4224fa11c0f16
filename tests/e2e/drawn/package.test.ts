import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findBrowser } from '../../../src/cli/find-browser.ts';
import { makePackage } from '../../../src/cli/package/make-package.ts';
import { ROOT } from '../../support/architecture/files-under.ts';
import { launchBrowser, WITHOUT_WEBGL } from '../../support/browser.ts';
import { elementMembers, MISUSED, tsconfig } from '../../support/package/type-checks.ts';
import { type UnpackedPackage, unpackPackage } from '../../support/package/unpack-package.ts';
import { comparePixels, tooMany } from '../../support/pixels.ts';
import { until } from '../../support/player-in-page.ts';
import { serveFiles } from '../../support/serve-files.ts';
import { watchPage } from '../../support/watch-page.ts';
import { call } from '../../unit/cli/call-sightline.ts';

let folder: string;
let unpacked: UnpackedPackage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-packed-'));
  unpacked = await unpackPackage(folder);
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (file: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: unpacked.project,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

/** The block of code that follows a heading in a document. */
const snippetOf = (document: string, heading: string): string => {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const [, code] = /```js\n([\s\S]*?)```/.exec(text.slice(text.indexOf(`## ${heading}\n`)))!;
  return code!;
};

const MOMENT = '2023-09-12T02:15:00Z';

interface Reconstruction {
  readonly positions: readonly {
    readonly routes: readonly {
      readonly id: string;
      readonly weight: number;
      readonly q: Readonly<Record<string, number>>;
    }[];
  }[];
}

/** What the sources say of the moment of the snippet, in the snippet's words. */
const toldBySources = async (): Promise<string> => {
  const { answer } = await call('reconstruct', 'kim-2023', '--at', MOMENT, '--json');
  const [position] = (JSON.parse(answer) as Reconstruction).positions;
  return position!.routes
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ id, weight, q }) => `${id} ${weight.toFixed(3)}, km ${Math.round(q['0.1']!)} to ${Math.round(q['0.9']!)}\n`)
    .join('');
};

describe('the package', () => {
  /** What a path stands for, where its name has a hash or there are many like it. */
  const kind = (path: string): string =>
    path
      .replace(/^lib\/types\/.+\.d\.ts$/, 'lib/types/*.d.ts')
      .replace(/^lib\/player\/assets\/.+-[\w-]{8}\.(js|mjs|css|geojson|woff2)$/, 'lib/player/assets/*.$1');

  test('holds what is named here, and nothing else', () => {
    expect([...new Set(unpacked.files.map(kind))].toSorted()).toEqual(
      [
        'ATTRIBUTION.md',
        'CHANGELOG.md',
        'COMMANDS.md',
        'EMBEDDING.md',
        'LICENSE',
        'README.md',
        'custom-elements.json',
        'geo/border.geojson',
        'geo/far-east-rail.geojson',
        'geo/label-near.geojson',
        'geo/label-overview.geojson',
        'geo/label.geojson',
        'geo/lake.geojson',
        'geo/land.geojson',
        'geo/manifest.json',
        'geo/other-rail.geojson',
        'geo/river-around.geojson',
        'geo/river.geojson',
        'geo/town.geojson',
        'lib/cli/licenses.md',
        'lib/cli/sightline.js',
        'lib/core-licenses.md',
        'lib/core.js',
        'lib/element.d.ts',
        'lib/element.js',
        'lib/player/assets/*.geojson',
        'lib/player/assets/*.js',
        'lib/player/assets/*.mjs',
        'lib/player/assets/*.woff2',
        'lib/player/frame-help.js',
        'lib/player/host.js',
        'lib/player/licenses.md',
        'lib/player/sightline.js',
        'lib/types/*.d.ts',
        'package.json',
        'public/cases/kim-2023/case.json',
        'public/schema/case-1.schema.json',
        'public/schema/check-1.schema.json',
        'public/schema/explanation-1.schema.json',
        'public/schema/reconstruction-1.schema.json',
        'public/schema/trainlog-1.schema.json',
        'src/cli/sightline.mjs',
        'src/pages/favicon.svg',
      ].toSorted(),
    );
    expect(unpacked.unpackedBytes).toBeLessThan(12_000_000);
  });

  test('brings nothing else along', () => {
    expect(readdirSync(join(unpacked.project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'sightline',
    ]);
  });

  test('is the same to the byte when it is made again', { timeout: 120_000 }, async () => {
    const again = join(folder, 'again');
    await makePackage(again);
    expect(hashes(again)).toEqual(hashes(unpacked.made));
  });

  test('names no folder of the machine that made it', () => {
    for (const path of ['core.js', 'cli/sightline.js', 'element.js', 'core-licenses.md', 'types/library/core.d.ts'])
      expect(readFileSync(join(unpacked.made, path), 'utf8')).not.toMatch(/node_modules\/|^\/\/ .*src\/.+\.ts$/m);
  });

  test('has a file behind each of its exports', () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
    };
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    for (const target of targets) {
      const path = target.slice(2);
      const found = path.endsWith('*')
        ? unpacked.files.some((file) => file.startsWith(path.slice(0, -1)))
        : unpacked.files.includes(path);
      expect([path, found]).toEqual([path, true]);
    }
  });
});

describe('in a project that has installed it', () => {
  test('the snippet of README.md reconstructs kim-2023, as the sources do', async () => {
    writeFileSync(join(unpacked.project, 'where.js'), snippetOf('README.md', 'Use it as a library'));
    expect(run('where.js')).toEqual({ status: 0, stdout: await toldBySources(), stderr: '' });
  });

  test('its types are taken by a strict compiler that checks them too, and refuse what is wrong', () => {
    const types = join(unpacked.project, 'node_modules/@types');
    if (!existsSync(types)) symlinkSync(join(ROOT, 'node_modules/@types'), types, 'junction');
    writeFileSync(join(unpacked.project, 'where.ts'), snippetOf('README.md', 'Use it as a library'));
    writeFileSync(join(unpacked.project, 'misused.ts'), MISUSED);
    writeFileSync(join(unpacked.project, 'element.ts'), elementMembers());
    for (const resolution of ['nodenext', 'bundler']) {
      writeFileSync(join(unpacked.project, 'tsconfig.json'), tsconfig(resolution));
      expect(run(join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.')).toEqual({
        status: 0,
        stdout: '',
        stderr: '',
      });
    }
  });

  test('the element may be imported where there is no page', () => {
    writeFileSync(join(unpacked.project, 'server.js'), "import 'sightline/element';\nconsole.log('made');\n");
    expect(run('server.js')).toEqual({ status: 0, stdout: 'made\n', stderr: '' });
  });

  test('the schema is there', () => {
    writeFileSync(
      join(unpacked.project, 'schema.cjs'),
      "console.log(require('sightline/schema/case.json').$id === require('sightline/schema/case-1.schema.json').$id);\n",
    );
    expect(run('schema.cjs').stdout).toBe('true\n');
  });

  test('the command line answers as that of the checkout does', async () => {
    const args = ['reconstruct', 'kim-2023', '--at', MOMENT, '--json'];
    const { answer } = await call(...args);
    expect(run(command(), ...args)).toEqual({ status: 0, stdout: answer, stderr: '' });
  });

  const publish = (out: string, browser: string) => {
    const args = ['build', 'kim-2023', '--out', out, '--url', 'https://example.org/kim/'];
    const { status, stderr } = spawnSync(process.execPath, [command(), ...args], {
      cwd: unpacked.project,
      encoding: 'utf8',
      env: { ...process.env, CHROMIUM_PATH: browser },
    });
    const folder = join(unpacked.project, out);
    return { status, stderr, made: readdirSync(folder), read: (path: string) => readFileSync(join(folder, path)) };
  };

  test('and publishes a case, with the same two bitmaps as a checkout', { timeout: 120_000 }, async () => {
    const { status, stderr, read } = publish('kim', findBrowser()!);
    expect([status, stderr]).toEqual([0, '']);
    const checkout = join(folder, 'kim-of-checkout');
    expect((await call('build', 'kim-2023', '--out', checkout, '--site', inject('siteFolder'))).code).toBe(0);
    for (const path of ['poster.png', 'card.png']) {
      const difference = comparePixels(readFileSync(join(checkout, path)), read(path));
      // A driver has letters smoothed a little differently.
      expect([path, difference && tooMany(difference, 'other-build')]).toEqual([path, null]);
      expect([path, difference?.pixels]).toEqual([path, path === 'poster.png' ? 1920 * 1280 : 1200 * 630]);
    }
  });

  test('and where there is no browser without them: it says so, and the folder is whole but for these', () => {
    const { status, stderr, made, read } = publish('kim-undrawn', join(folder, 'nowhere'));
    expect([status, stderr]).toEqual([3, expect.stringContaining('set CHROMIUM_PATH to one, and build again')]);
    expect(made).toEqual(expect.arrayContaining(['index.html', 'embed.html', 'sightline.js', 'snippets.txt']));
    expect(made.filter((name) => name.endsWith('.png'))).toEqual([]);
    expect(read('index.html').toString()).not.toContain('.png');
  });
});

describe('on pages', () => {
  const index = (head: string, address: string): string =>
    `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,">${head}</head><body><sightline-player case="${address}" start="${MOMENT}" loading="eager" style="display:block;height:720px"></sightline-player></body></html>`;

  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(WITHOUT_WEBGL);
  });
  afterAll(() => browser.close());

  const plays = async (served: string): Promise<void> => {
    const server = await serveFiles(served, '/some/where/');
    const page = await browser.newPage();
    const watch = watchPage(page);
    await page.goto(server.url);
    await until(
      page,
      () =>
        document
          .querySelector('sightline-player')
          ?.shadowRoot?.querySelector('.sl-range[aria-valuetext]')
          ?.getAttribute('aria-valuetext')
          ?.includes('12:15') === true,
      'a player at the moment of its element',
    );
    expect(watch.errors).toEqual([]);
    await page.close();
    server.close();
  };

  test('the element plays where a bundler took it in', { timeout: 120_000 }, async () => {
    const root = join(unpacked.project, 'bundled');
    mkdirSync(join(root, 'public'), { recursive: true });
    cpSync(join(unpacked.project, 'node_modules/sightline/public/cases/kim-2023'), join(root, 'public'), {
      recursive: true,
    });
    writeFileSync(join(root, 'index.html'), index('<script type="module" src="./main.js"></script>', './case.json'));
    writeFileSync(join(root, 'main.js'), snippetOf('EMBEDDING.md', 'From npm'));
    await build({ configFile: false, root, base: './', mode: 'production', logLevel: 'error' });
    await plays(join(root, 'dist'));
  });

  test('and where no bundler is, but an import map that says where it lies', async () => {
    const root = join(unpacked.project, 'mapped');
    cpSync(join(unpacked.project, 'node_modules/sightline/lib'), join(root, 'vendor/sightline'), { recursive: true });
    cpSync(join(unpacked.project, 'node_modules/sightline/public/cases/kim-2023/case.json'), join(root, 'case.json'));
    writeFileSync(join(root, 'main.js'), snippetOf('EMBEDDING.md', 'From npm'));
    const map = JSON.stringify({ imports: { 'sightline/element': './vendor/sightline/element.js' } });
    const head = `<script type="importmap">${map}</script><script type="module" src="main.js"></script>`;
    writeFileSync(join(root, 'index.html'), index(head, 'case.json'));
    await plays(root);
  });

  test('and where its folder lies on a server as it is', async () => {
    const root = join(unpacked.project, 'served');
    cpSync(join(unpacked.project, 'node_modules/sightline/lib/player'), join(root, 'player'), { recursive: true });
    cpSync(join(unpacked.project, 'node_modules/sightline/public/cases/kim-2023/case.json'), join(root, 'case.json'));
    writeFileSync(
      join(root, 'index.html'),
      index('<script type="module" src="player/sightline.js"></script>', 'case.json'),
    );
    await plays(root);
  });
});

/** As npx finds it. */
const command = (): string => 'node_modules/sightline/src/cli/sightline.mjs';

const hashes = (of: string): readonly (readonly [path: string, hash: string])[] =>
  readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(of.length), createHash('sha256').update(readFileSync(path)).digest('hex')] as const)
    .toSorted();
