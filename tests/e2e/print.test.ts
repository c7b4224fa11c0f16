import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { until, untilMapStands, untilPlayable } from '../support/player-in-page.ts';
import { siteUrl } from '../support/site.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** What the page looks like now, as far as a printer minds. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const one = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
    return {
      printing: one('.sl-player').dataset.printing ?? null,
      drawing: !one('.sl-drawing').hidden,
      live: getComputedStyle(one('.sl-live')).visibility === 'visible',
      plot: one('.sl-plot').getAttribute('viewBox'),
      readTo: one('.sl-aside').scrollTop,
    };
  });

const printed = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print' });
  await until(page, () => document.querySelector('.sl-player[data-printing]') !== null, 'laid out for paper');
};

describe.each(['index.html', 'embed.html?case=kim-2023'])('%s as it is printed', (path) => {
  let page: Page;
  let before: Awaited<ReturnType<typeof seen>>;

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
    await page.goto(siteUrl(`${path}#t=2023-09-12T02:15:00Z`));
    await untilPlayable(page);
    await untilMapStands(page);
    before = await seen(page);
  });

  afterAll(() => page.close());

  test('goes to paper with a drawing in place of the live map, which is back at once', async () => {
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () => {
        const { hidden } = document.querySelector<HTMLElement>('.sl-drawing')!;
        document.body.dataset.drawnFor = `${hidden} ${document.querySelector('.sl-drawing > svg')?.clientWidth}`;
      });
    });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(await page.evaluate(() => document.body.dataset.drawnFor)).toBe('false 680');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(3);
    expect(await seen(page)).toEqual(before);
    expect(before).toMatchObject({ printing: null, drawing: false, live: true });
  });

  test('the drawing has the moment, and is black on white in a dark theme', async () => {
    await printed(page);
    expect(await seen(page)).toMatchObject({ printing: 'page', drawing: true, live: false });
    expect(await page.textContent('.sl-drawing')).toContain('12:15');
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.querySelector('.sl-player')!);
      return [color, backgroundColor, getComputedStyle(document.body).backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
  });

  test('nothing that has to be pressed is on it', async () => {
    await printed(page);
    const controls = await page.evaluate(() =>
      [...document.querySelectorAll('.sl-player :is(button, select, input, summary, label)')]
        // On paper these are the headline and the grade of a report.
        .filter((element) => !element.matches('.sl-report-button, .sl-brief-button, .sl-grade-code'))
        .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map(({ className }) => className),
    );
    expect(controls).toEqual([]);
  });

  test('the story, its reports with the addresses of their sources, and the version of the case are', async () => {
    await printed(page);
    const shown = await page.evaluate(() =>
      [
        '.sl-title',
        '.sl-sentence',
        '.sl-as-of',
        '.sl-plot',
        '.sl-readouts',
        '.sl-routes',
        '.sl-disputes',
        '.sl-report',
        '.sl-version',
      ]
        .map((part) => [part, document.querySelector(part)?.checkVisibility() ?? false] as const)
        .filter(([, isShown]) => !isShown),
    );
    expect(shown).toEqual([]);
    const address = await page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('.sl-report-links .sl-link')!;
      return { said: getComputedStyle(link, '::after').content, href: link.href };
    });
    expect(address.said).toContain(address.href);
  });

  test('nothing is cut off, and a report is not broken over two pages', async () => {
    await printed(page);
    const { cut, broken } = await page.evaluate(() => ({
      cut: [...document.querySelectorAll('.sl-player, .sl-body, .sl-aside, .sl-report')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
        .map(({ className }) => className),
      broken: [...document.querySelectorAll('.sl-report')].filter(
        (each) => getComputedStyle(each).breakInside !== 'avoid',
      ).length,
    }));
    expect(cut).toEqual([]);
    expect(broken).toBe(0);
  });

  test('the screen is as it was', async () => {
    await printed(page);
    await page.emulateMedia({ media: 'screen' });
    await untilMapStands(page);
    expect(await seen(page)).toEqual(before);
  });
});
