import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { type BrowserSearch, searchBrowser } from '../../../src/cli/search-browser.ts';

const createSearch = (
  present: readonly string[],
  env: BrowserSearch['env'] = { PATH: ['/opt/bin', '/usr/bin'].join(delimiter) },
): BrowserSearch => ({
  env,
  exists: (path) => present.includes(path),
  playwrightPath: '/cache/playwright/chrome',
});

test('a variable wins, CHROMIUM_PATH before CHROME_PATH, even where it points nowhere', () => {
  expect(searchBrowser(createSearch(['/usr/bin/chromium'], { CHROMIUM_PATH: '/a', CHROME_PATH: '/b' }))).toBe('/a');
  expect(searchBrowser(createSearch(['/usr/bin/chromium'], { PATH: '/usr/bin', CHROME_PATH: '/b' }))).toBe('/b');
});

test('an empty variable is none', () => {
  expect(searchBrowser(createSearch([], { CHROMIUM_PATH: '' }))).toBeNull();
});

test('the system by PATH, then the usual places, then the one of Playwright', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const all = [join('/usr/bin', 'google-chrome'), mac, '/cache/playwright/chrome'];
  expect(searchBrowser(createSearch(all))).toBe(join('/usr/bin', 'google-chrome'));
  expect(searchBrowser(createSearch(all.slice(1)))).toBe(mac);
  expect(searchBrowser(createSearch(all.slice(2)))).toBe('/cache/playwright/chrome');
});

test('on Windows in the program folders', () => {
  const chrome = join('C:/Programs', 'Google/Chrome/Application/chrome.exe');
  expect(searchBrowser(createSearch([chrome], { PROGRAMFILES: 'C:/Programs' }))).toBe(chrome);
});

test('null where there is none', () => {
  expect(searchBrowser(createSearch([]))).toBeNull();
  expect(searchBrowser({ ...createSearch(['']), playwrightPath: '' })).toBeNull();
});
