import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export default defineConfig({
  root: 'src/pages',
  publicDir: '../../public',
  base: './',
  build: { outDir: '../../dist', emptyOutDir: true, target: 'es2022' },
  test: {
    root: import.meta.dirname,
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'dom', environment: 'happy-dom', include: ['tests/dom/**/*.test.ts'] } },
      {
        optimizeDeps: {
          include: [
            'maplibre-gl',
            '@deck.gl/core',
            '@deck.gl/layers',
            '@deck.gl/geo-layers',
            '@deck.gl/maplibre',
            'rxjs',
            '@turf/turf',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath,
                args: [
                  '--no-sandbox',
                  '--use-angle=swiftshader',
                  '--enable-unsafe-swiftshader',
                  '--disable-background-networking',
                ],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 800, height: 500 } }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
