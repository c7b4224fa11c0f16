import { expect, test } from 'vitest';
import { ensureBrowser } from '../../../src/cli/ensure-browser.ts';

/** A machine on which the named ways of installing work; `tried` tells which were used. */
const createMachine = (ways: Readonly<Record<string, boolean>>, present: string | null = null) => {
  let browser = present;
  const tried: string[] = [];
  return {
    tried,
    find: () => browser,
    installers: Object.entries(ways).map(([name, works]) => () => {
      tried.push(name);
      if (works) browser = `/installed/by/${name}`;
    }),
  };
};

test('a browser that is there is used and nothing installed', () => {
  const { find, installers, tried } = createMachine({ apt: true }, '/usr/bin/chromium');
  expect(ensureBrowser(find, installers)).toEqual({ ok: true, value: '/usr/bin/chromium' });
  expect(tried).toEqual([]);
});

test('the first way that works is the last one tried', () => {
  const { find, installers, tried } = createMachine({ apt: false, playwright: true, other: true });
  expect(ensureBrowser(find, installers)).toEqual({ ok: true, value: '/installed/by/playwright' });
  expect(tried).toEqual(['apt', 'playwright']);
});

test('where none works one line says what to do', () => {
  const { find, installers } = createMachine({ apt: false, playwright: false });
  const result = ensureBrowser(find, installers);
  expect(result.ok).toBe(false);
  expect(result).toHaveProperty('error', expect.stringMatching(/^[^\n]*CHROMIUM_PATH[^\n]*$/));
});
