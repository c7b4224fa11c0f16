import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { checkedImports, LISTED } from './src/cli/checked-imports.ts';
import { CHROMIUM_ARGS } from './src/cli/chromium-args.ts';
import { findBrowser } from './src/cli/find-browser.ts';
import { packGeodata } from './src/cli/pack-geodata.ts';
import { packHangulRanges } from './src/cli/pack-hangul-ranges.ts';
import { entryFileName, SCRIPT_ENTRIES, siteFiles } from './src/cli/site-files.ts';
import { tightenStyles } from './src/cli/tighten-styles.ts';
import { LICENSES } from './src/publish/player-names.ts';

const pages = join(import.meta.dirname, 'src/pages');

/** Every page of the site is an entry, and so are the scripts for pages of others. */
const entries = {
  ...Object.fromEntries(
    readdirSync(pages)
      .filter((name) => name.endsWith('.html'))
      .map((name) => [basename(name, '.html'), join(pages, name)]),
  ),
  ...Object.fromEntries(SCRIPT_ENTRIES.map((name) => [name, join(pages, `${name}.ts`)])),
};

const executablePath = findBrowser();

/** Tests say things in every language. */
const setupFiles = ['src/words/every-language.ts'];

/** Tests that drive a browser from outside share one built site and run one file at a time where WebGL, in software, takes all processors. */
const againstSite = {
  environment: 'node',
  setupFiles,
  globalSetup: 'tests/support/global-site.ts',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  fileParallelism: false,
} as const;

/** What is loaded before a player is asked for. */
const SHELL =
  /src\/(?:embed\/(?:checked-import|create-place|connect-host|rest-out-of-sight|page-language|saves-data|remember-address|frame-event|element-attributes|shell-parameters|place-styles|in-language)|ui\/adopt-styles)\.ts$/;
/** What is loaded then, up to the first drawing; the live map comes after it. */
const PLAYER = /src\/(?:player\/make-player|embed\/url-parameters)\.ts$/;

export default defineConfig({
  root: pages,
  publicDir: join(import.meta.dirname, 'public'),
  base: './',
  appType: 'mpa',
  // By default rxjs gives code for browsers of 2009, a third larger.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  server: { host: '127.0.0.1' },
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Fonts and geodata in data: addresses would break the embed's policy.
    assetsInlineLimit: 0,
    // maplibre-gl is one file of 1 MB; the size budgets are tests, not this warning.
    chunkSizeWarningLimit: 2000,
    manifest: true,
    modulePreload: LISTED,
    // Their licences ask for it: whoever passes on what is bundled passes on their texts.
    license: { fileName: LICENSES },
    rolldownOptions: {
      input: entries,
      // A constant that is written where it is used costs no name, and what hangs on it falls away.
      optimization: { inlineConst: { mode: 'all' } },
      output: {
        entryFileNames: ({ name }) => entryFileName(name),
        // In one file each: every further one costs a request, and compresses by itself.
        codeSplitting: {
          groups: [
            { name: 'shell', test: SHELL, priority: 2 },
            { name: 'mount-svg', test: /src\/ui\/mount-svg\.ts$/, priority: 1 },
            { name: 'time', test: /src\/(?:time\/read-instant|embed\/parse-moment)\.ts$/, priority: 1 },
            { name: 'player', test: PLAYER, priority: 0 },
          ],
        },
      },
    },
  },
  plugins: [packGeodata(), packHangulRanges(), tightenStyles(), checkedImports(), siteFiles()],
  worker: { format: 'es' },
  test: {
    root: import.meta.dirname,
    projects: [
      // Pure modules need no world of their own for each file: to load them once takes a quarter of the processor's time.
      { test: { name: 'unit', environment: 'node', setupFiles, include: ['tests/unit/**/*.test.ts'], isolate: false } },
      // Apart from the unit tests, which run in two zones: a minute of the processor in one is enough.
      { test: { name: 'calibration', environment: 'node', include: ['tests/calibration/**/*.test.ts'] } },
      { test: { name: 'dom', environment: 'happy-dom', setupFiles, include: ['tests/dom/**/*.test.ts'] } },
      {
        // Bundled beforehand: a dependency found in the middle of a run reloads the page under test.
        optimizeDeps: {
          include: [
            'maplibre-gl',
            '@deck.gl/core',
            '@deck.gl/layers',
            '@deck.gl/geo-layers',
            '@deck.gl/maplibre',
            'rxjs',
          ],
        },
        test: {
          name: 'browser',
          setupFiles,
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath === null ? {} : { executablePath }), args: [...CHROMIUM_ARGS] },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 800, height: 500 } }],
          },
        },
      },
      // Without a live map pages leave a processor free, and two files run at a time.
      {
        test: {
          name: 'drawn',
          include: ['tests/e2e/drawn/*.test.ts'],
          ...againstSite,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
      { test: { name: 'e2e', include: ['tests/e2e/*.test.ts'], ...againstSite } },
      {
        test: {
          name: 'visual',
          include: ['tests/visual/**/*.test.ts'],
          ...againstSite,
          // A page is compared once nothing on it moves any more, which a busy machine draws out.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
