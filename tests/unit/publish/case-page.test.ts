import { beforeAll, describe, expect, it } from 'vitest';
import { textIn } from '../../../src/case/text.ts';
import type { Lang } from '../../../src/case/types.ts';
import { claimItems } from '../../../src/player/view/claim-items.ts';
import { casePage } from '../../../src/publish/case-page.ts';
import { embedPage } from '../../../src/publish/embed-page.ts';
import { escapeHtml } from '../../../src/questions/formats/escape-html.ts';
import { mainMoment } from '../../../src/scene/main-moment.ts';
import { measureDistanceClaims } from '../../../src/scene/measure-distance-claims.ts';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import { sentence } from '../../../src/words/sentence.ts';
import { createKimDossier } from '../questions/create-dossier.ts';
import { createKimScene } from '../scene/create-kim-scene.ts';
import { createPublication } from './create-publication.ts';

const publication = createPublication();
let page: string;
let embed: string;
beforeAll(() => {
  page = casePage(publication);
  embed = embedPage(publication);
});

const reports = publication.context.case.reports;
/** Every address that a page names. */
const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/\b(?:href|src|srcset|case)="([^"]*)"/g)].map(([, address]) => address!);

describe('the page of a case', () => {
  it('is headed by its question, and says the sentence of its moment', () => {
    const { lead, detail } = sentence(publication.scene, publication.context, 'en');
    expect(page).toContain(`<h1>${escapeHtml(textIn(publication.context.case.question, 'en'))}</h1>`);
    expect(page).toContain(`<strong>${escapeHtml(lead)}</strong> ${escapeHtml(detail)}`);
  });

  it('tells every report in its text: headline, claim, time, source, grade', () => {
    expect(reports.length).toBeGreaterThan(3);
    for (const { id, headline, claim, grade } of reports) {
      const entry = page.slice(page.indexOf(`<li id="${id}">`));
      expect(entry).toContain(`<h3>${escapeHtml(textIn(headline, 'en'))}</h3>`);
      expect(entry).toContain(escapeHtml(textIn(claim, 'en')));
      expect(entry).toContain(`${id} · ${grade.source}${grade.information}: `);
    }
    expect(page.match(/<time [^>]*datetime="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[^"]+"/g)?.length).toBeGreaterThanOrEqual(
      reports.filter(({ event }) => event !== null).length,
    );
  });

  it('tells the reports in the order in which they happened', () => {
    const ids = publication.context.reports.map(({ report }) => page.indexOf(`<li id="${report.id}">`));
    expect(ids.every((at) => at > 0)).toBe(true);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  });

  describe('lists the distances that were claimed in September 2023, and', () => {
    const context = createKimScene();
    const { dossier } = createKimDossier();
    const scene = sceneAt(context, mainMoment(context));
    const claimsIn = (lang: Lang): readonly string[] => {
      const html = casePage(createPublication({ dossier, context, scene, lang }));
      const list = html.slice(html.indexOf('<ul class="claims">'));
      return list.slice(0, list.indexOf('</ul>')).split('</li>').slice(0, -1);
    };

    it('says of each whether anybody could know of it by then', () => {
      const entries = claimsIn('en');
      const unknown = entries.filter((entry) => entry.includes('not yet published then'));
      expect(entries).toHaveLength(context.case.distances.length);
      expect(unknown.map((entry) => /(\d+)\s*km/.exec(entry.replaceAll('\u00a0', ' '))?.[1])).toEqual([
        '98',
        '480',
        '150',
      ]);
    });

    it.each([
      ['en', 'Close to the straight line of 688 km; by rail it is 1,177 km. The line runs north-east, not north.'],
      ['ko', '직선거리'],
      ['ru', 'по прямой'],
    ] as const)('says what measuring makes of each, in the words of the player: %s', (lang, words) => {
      const verdicts = claimsIn(lang).map((entry) => /<p class="verdict">(.*?)<\/p>/.exec(entry)?.[1]);
      expect(verdicts).toEqual(
        claimItems(measureDistanceClaims(context), context.case, lang).map(({ verdict }) => escapeHtml(verdict)),
      );
      expect(verdicts.join(' ').replaceAll('\u00a0', ' ')).toContain(words);
    });
  });

  it('says version, corrections and where the files are', () => {
    expect(page).toContain(`Case version ${publication.context.case.version}.`);
    for (const path of ['case.json', 'positions.csv', 'journey.geojson', 'journey.czml', 'poster.png']) {
      expect(page).toContain(`href="./${path}" download`);
    }
  });

  it('has the player around picture and reports, to be started by the reader', () => {
    const player = page.slice(page.indexOf('<sightline-player'), page.indexOf('</sightline-player>'));
    expect(player).toMatch(/^<sightline-player case="\.\/case\.json" place="page" loading="click">/);
    expect(player).toMatch(/<img src="\.\/poster\.svg" alt="Map, [^"]{40,}" width="960" height="640">/);
    expect(player.match(/<li>/g)).toHaveLength(reports.length);
    expect(page).toContain('<script type="module" src="./sightline.js"></script>');
    expect(page).toContain('<link rel="modulepreload" href="./assets/shell-12345678.js" integrity="sha384-abc">');
  });

  it('names itself to other sites by its own address', () => {
    expect(page).toContain('<link rel="canonical" href="https://example.org/fork/">');
    expect(page).toContain('type="application/json+oembed" href="https://example.org/fork/oembed.json"');
    expect(page).toContain('<meta property="og:image" content="https://example.org/fork/card.png">');
  });

  it('leaves out what would need an address that it does not know', () => {
    const unknown = casePage(createPublication({ base: null }));
    expect(unknown).not.toMatch(/canonical|oembed|og:url|og:image|twitter/);
    expect(unknown).not.toContain('example.org/fork');
  });

  it('names no picture that was not drawn', () => {
    expect(casePage(createPublication({ drawn: false }))).not.toMatch(/card\.png|poster\.png/);
  });

  it('opens the player at the moment that somebody chose', () => {
    const start = /start="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"/;
    expect(casePage(createPublication({ chosen: true }))).toMatch(start);
    expect(page).not.toMatch(start);
  });

  it('works under any path: nothing of its own is at an absolute one', () => {
    const unknown = createPublication({ base: null });
    for (const html of [casePage(unknown), embedPage(unknown)]) {
      const own = addressesIn(html).filter((address) => !/^https?:/.test(address));
      expect(own.length).toBeGreaterThan(5);
      expect(own.filter((address) => !address.startsWith('./'))).toEqual([]);
    }
  });

  it('is written in the language asked for', () => {
    const russian = casePage(createPublication({ lang: 'ru' }));
    expect(russian).toContain('<html lang="ru">');
    expect(russian).toContain('Версия и исправления');
    expect(russian).not.toContain('Downloads');
  });
});

describe('the embed', () => {
  it('has nothing but the player with its fallback, and a way to the whole story', () => {
    expect(embed).toMatch(
      /<body class="embed">\n<main>\n<div class="blocked" role="alert" hidden data-blocked>.*<\/div>\n<sightline-player case=".\/case.json" place="frame">/,
    );
    expect(embed).toContain(
      '<a href="https://example.org/fork/index.html">The whole story, with every report and its source</a>',
    );
    for (const { headline } of reports) expect(embed).toContain(escapeHtml(textIn(headline, 'en')));
  });

  it('has a word ready for where its script does not come, and what shows it first of all scripts', () => {
    expect(embed).toContain('“Access-Control-Allow-Origin: *”');
    expect([...embed.matchAll(/<script [^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script src="./frame-help.js" defer>',
      '<script type="module" src="./assets/element-12345678.js" integrity="sha384-def">',
    ]);
    expect(page).not.toContain('frame-help');
  });

  it('is not to be found in place of the page', () => {
    expect(embed).toContain('<meta name="robots" content="noindex">');
    expect(embed).toContain('<link rel="canonical" href="https://example.org/fork/">');
  });

  it('keeps to a policy without inline style and script', () => {
    for (const html of [embed, page.replace(/<pre[\s\S]*?<\/pre>/, '')]) {
      expect(html).not.toMatch(/\sstyle=|<style|\son\w+=|javascript:/);
      expect(html.match(/<script(?![^>]*(?: src=|application\/ld\+json))/g)).toBeNull();
    }
  });
});
