import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** What the search looks at. The defaults are this machine; a test passes its own. */
export interface BrowserSearch {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Where Playwright would have put its own Chromium; empty where it supports none. */
  readonly playwrightPath: string;
}

/** Why nothing is drawn. */
export const NO_BROWSER = 'there is no Chromium or Chrome on this machine';

/** This machine, as far as no package is asked. */
export const onThisMachine = (): BrowserSearch => ({ env: process.env, exists: existsSync, playwrightPath: '' });

/** Every place a Chromium can be, the likeliest first. */
const candidates = ({ env, playwrightPath }: BrowserSearch): readonly string[] => [
  ...(env.PATH ?? '').split(delimiter).flatMap((folder) => COMMANDS.map((command) => join(folder, command))),
  ...MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
  ...WINDOWS_FOLDERS.flatMap((name) => {
    const folder = env[name];
    return folder === undefined
      ? []
      : [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')];
  }),
  ...(playwrightPath === '' ? [] : [playwrightPath]),
];

/**
 * Path of a Chromium or Chrome: `CHROMIUM_PATH` or `CHROME_PATH` if set, else the system's, else Playwright's own.
 * Null where there is none. A variable that is set wins even if it points nowhere, so that a typing error shows at
 * launch instead of another browser starting silently.
 */
export const searchBrowser = (search: BrowserSearch): string | null => {
  const named = search.env.CHROMIUM_PATH || search.env.CHROME_PATH;
  return named || (candidates(search).find(search.exists) ?? null);
};
