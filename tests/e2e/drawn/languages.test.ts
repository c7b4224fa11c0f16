import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/case/types.ts';
import { allLabels } from '../../../src/words/late-strings.ts';
import { stringsFor } from '../../../src/words/strings.ts';
import { launchBrowser, WITHOUT_WEBGL } from '../../support/browser.ts';
import { copiedLink, shownIn, until, untilPlayable } from '../../support/player-in-page.ts';
import { siteUrl } from '../../support/site.ts';

const TEN = '2023-09-12T00:00:00Z';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser(WITHOUT_WEBGL);
});

afterAll(() => browser.close());

const open = async (path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<void> => {
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(siteUrl(path));
  await untilPlayable(page);
};

/** What is read and what is only heard: texts, names and descriptions, save what is marked as another language. */
const wordsOnPage = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const player = document.querySelector('.sl-player')!;
    const isHere = (element: Element | null): boolean => element?.closest('[lang]')?.matches('.sl-player') === true;
    const texts: string[] = [];
    const walker = document.createTreeWalker(player, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (isHere(walker.currentNode.parentElement)) texts.push(walker.currentNode.textContent ?? '');
    for (const element of player.querySelectorAll('*')) {
      if (!isHere(element)) continue;
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder']) {
        const value = element.getAttribute(name);
        if (value !== null) texts.push(value);
      }
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });

/** All texts of the English table that are the same whatever they are about, but for the names of keys. */
const englishTexts = (): readonly string[] => {
  const { keyTable, ...ui } = allLabels('en');
  const textsIn = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return /[a-z]{3}/.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
  };
  return [...textsIn({ ...stringsFor('en'), ui }), ...keyTable.map(([, action]) => action)];
};

const languages = (): Promise<{ page: string; player: string | undefined; title: string }> =>
  page.evaluate(() => ({
    page: document.documentElement.lang,
    player: document.querySelector<HTMLElement>('.sl-player')?.lang,
    title: document.title,
  }));

const choice = () => page.locator('.sl-language-select');

const OF: Readonly<Record<Exclude<Lang, 'en'>, { question: string; play: string; choose: string; place: string }>> = {
  ko: { question: '김정은의 열차는 어디에 있었나?', play: '재생', choose: '언어', place: '하산' },
  ru: { question: 'Где был поезд Ким Чен Ына?', play: 'Пуск', choose: 'Язык', place: 'Хасан' },
};

describe.each(['ko', 'ru'] as const)('in %s', (lang) => {
  const expected = OF[lang];

  beforeAll(() => open(`index.html?lang=${lang}#t=${TEN}`));
  afterAll(() => page.close());

  test('page, player, title, controls and sentence speak it, and nothing is left in English', async () => {
    expect(await languages()).toEqual({ page: lang, player: lang, title: `${expected.question} · Sightline` });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(expected.question);
    expect(await page.getByRole('button', { name: expected.play, exact: true }).count()).toBe(1);
    expect(await page.getByRole('combobox', { name: expected.choose }).inputValue()).toBe(lang);
    const shown = await shownIn(page);
    expect(shown.sentence).toContain(expected.place);
    expect(shown.value).toContain(expected.place);
    const words = await wordsOnPage();
    expect(words.length).toBeGreaterThan(200);
    const english = new Set(englishTexts());
    expect(words.filter((text) => english.has(text) && text !== 'English')).toEqual([]);
    expect(words.filter((text) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
  });

  test('its letters are those of the bundled type', async () => {
    const family = lang === 'ko' ? 'IBM Plex Sans KR' : 'IBM Plex Sans';
    const letter = lang === 'ko' ? 0xd558 : 0x425;
    await until(page, () => document.fonts.status === 'loaded', 'fonts');
    const loaded = await page.evaluate(
      ({ family: wanted, letter: code }) => {
        const covers = (range: string): boolean =>
          range.split(',').some((part) => {
            const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
            return Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16);
          });
        return [...document.fonts].some(
          (face) => face.family.replaceAll('"', '') === wanted && face.status === 'loaded' && covers(face.unicodeRange),
        );
      },
      { family, letter },
    );
    expect(loaded).toBe(true);
  });

  test.each([320, 1280])(
    'nothing has to be scrolled sideways at %i pixels, and every target can be hit',
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      await shownIn(page);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
      // What is seen of the map: without its credits below, and the note on it.
      const seenPx = await page.evaluate(() => {
        const heightOf = (selector: string): number =>
          document.querySelector(selector)?.getBoundingClientRect().height ?? Number.NaN;
        return heightOf('.sl-drawing > svg > svg') - heightOf('.sl-map-notice');
      });
      expect(seenPx).toBeGreaterThanOrEqual(200);
      const box = await choice().boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(24);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.sl-player button')]
          .filter(({ textContent }) => (textContent ?? '').length > 2)
          .filter((button) => button.offsetParent !== null && button.scrollWidth > button.clientWidth + 1)
          .map(({ textContent }) => textContent),
      );
      expect(cut).toEqual([]);
    },
  );
});

describe('the choice of language', () => {
  afterEach(() => page.close());

  test('keeps moment, knowledge, reports left out and focus, and stays in address and link', async () => {
    await open(`index.html?as-of=2023-09-12T02:00:00Z&without=R01#t=${TEN}`);
    const before = await shownIn(page);
    const moment = await page.locator('.sl-range').inputValue();
    await choice().focus();
    await choice().selectOption('ru');
    await until(page, () => document.querySelector('.sl-player')?.getAttribute('lang') === 'ru', 'Russian');
    await untilPlayable(page);
    const after = await shownIn(page);
    expect(await page.locator('.sl-range').inputValue()).toBe(moment);
    expect(after.playhead).toBe(before.playhead);
    expect(await page.locator('.sl-as-of').textContent()).toContain('12:00');
    expect(await page.locator('.sl-report[data-report="R01"]').getAttribute('data-mark')).toBe('left-out');
    expect(await choice().evaluate((select) => select === document.activeElement)).toBe(true);
    expect((await languages()).page).toBe('ru');
    const address = new URL(page.url());
    expect(address.searchParams.get('lang')).toBe('ru');
    expect(address.searchParams.get('without')).toBe('R01');
    expect(address.hash).toBe(`#t=${TEN}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const link = new URL(await copiedLink(page, { open: 'Ссылка', copy: 'Скопировать ссылку на этот момент' }));
    expect(link.searchParams.get('lang')).toBe('ru');
    await page.reload();
    await untilPlayable(page);
    expect((await languages()).player).toBe('ru');
    expect(await page.locator('.sl-range').inputValue()).toBe(moment);
  });

  test('is there before any case is, and takes a reader’s own file along', async () => {
    page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(siteUrl('index.html?case=nowhere'));
    await page.getByRole('alert').filter({ hasText: 'There is no such file.' }).waitFor();
    await choice().selectOption('ko');
    await page.getByRole('alert').filter({ hasText: '그런 파일이 없다.' }).waitFor();
    const kim = await page.evaluate(async () => (await fetch('cases/kim-2023/case.json')).text());
    await page.getByLabel('사건 파일 열기').setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(kim),
    });
    await untilPlayable(page);
    await choice().selectOption('ru');
    await until(page, () => document.querySelector('.sl-player')?.getAttribute('lang') === 'ru', 'Russian');
    await untilPlayable(page);
    expect(await page.locator('.sl-opener').textContent()).toContain('mine.json');
  });
});

describe('where the address names no language', () => {
  afterEach(() => page.close());

  test('the page’s own is spoken, whatever the browser prefers', async () => {
    await open('index.html', { locale: 'ko-KR' });
    expect(await languages()).toMatchObject({ page: 'en', player: 'en' });
  });

  test('a frame, which does not know its article, speaks the browser’s', async () => {
    await open('embed.html?case=kim-2023', { locale: 'ru-RU' });
    expect(await languages()).toMatchObject({ page: 'ru', player: 'ru' });
  });
});
