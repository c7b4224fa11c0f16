import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteHeadersFor } from '../../../src/cli/site-headers.ts';
import { hostHeaderFiles } from '../../../src/publish/host-headers.ts';
import { oembedFiles } from '../../../src/publish/oembed.ts';
import { oembedFrame, snippets, snippetsText } from '../../../src/publish/snippets.ts';
import { structuredData } from '../../../src/publish/structured-data.ts';
import { createPublication } from './create-publication.ts';

const publication = createPublication();

describe('snippets', () => {
  const all = snippets(publication);

  it.each(['iframe', 'Custom element', 'WordPress', 'AMP', 'Quarto', 'Observable Framework', 'Observable notebook'])(
    'there is one for %s',
    (title) => {
      const code = all.find((each) => each.title === title)?.code ?? '';
      expect(code).toContain('https://example.org/fork/');
    },
  );

  it('the first is an iframe of five lines, sandboxed and without a referrer, with a link inside', () => {
    const { code } = all[0]!;
    expect(code.split('\n')).toHaveLength(5);
    expect(code).toMatch(/ sandbox="allow-scripts" referrerpolicy="no-referrer"/);
    expect(code).toMatch(/loading="lazy"/);
    expect(code).toMatch(/style="width:100%;aspect-ratio:1;min-height:760px;border:0"/);
    expect(code).toMatch(/><a href="https:\/\/example\.org\/fork\/">[^<]+<\/a><\/iframe>$/);
  });

  it('every frame has a title, in the documents and the pages that show it, too', () => {
    const written = ['README.md', 'EMBEDDING.md', 'src/pages/article.html', 'src/pages/scrolly.html'];
    const texts = [
      ...all.map(({ code }) => code),
      oembedFrame(publication),
      ...written.map((path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')),
    ];
    const frames = texts.flatMap((text) => text.match(/<(?:amp-)?iframe\s[^>]*>/g) ?? []);
    expect(frames.length).toBeGreaterThanOrEqual(11);
    for (const frame of frames) expect(frame).toMatch(/ title="[^"]{10,}"/);
  });

  it.each(['README.md', 'EMBEDDING.md'])('%s shows the frame with the same shape and the same sandbox', (name) => {
    const document = readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
    const [, , shared, style] = all[0]!.code.split('\n');
    expect(document).toContain(`${shared}\n${style}`);
  });

  it('README.md shows the frame as an article has it, below the lines to paste', () => {
    const document = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const [, picture] = /<\/iframe>\n```\n\n!\[[^\]]{60,}\]\(([^)]+\.png)\)/.exec(document)!;
    expect(existsSync(new URL(`../../../${picture}`, import.meta.url))).toBe(true);
  });

  it('EMBEDDING.md shows what is pasted for the element, for AMP and for Observable, but for words and addresses', () => {
    const document = readFileSync(new URL('../../../EMBEDDING.md', import.meta.url), 'utf8');
    const bare = (text: string): string =>
      text
        .replaceAll('https://example.org/fork/', 'https://example.org/2023/kim/')
        .replace(/(alt|title|aria-label)="[^"]*"/g, '$1=""')
        .replaceAll(/<span>[^<]*<\/span>/g, '');
    for (const title of ['Custom element', 'AMP', 'Observable notebook']) {
      const { code } = all.find((each) => each.title === title)!;
      expect(bare(document)).toContain(bare(code));
    }
  });

  it('without an address there is one to fill in, and it says so', () => {
    const text = snippetsText(createPublication({ base: null }));
    expect(text).toContain('put the address of this folder in the place of https://your.host/folder/');
    expect(text).not.toContain('example.org/fork');
  });
});

describe('oEmbed', () => {
  it('answers as its specification asks of a rich embed', () => {
    const [file] = oembedFiles(publication);
    expect(file!.path).toBe('oembed.json');
    expect(JSON.parse(file!.text)).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'East or to the mine',
      provider_name: 'Sightline',
      width: 720,
      height: 760,
      html: oembedFrame(publication),
      thumbnail_url: 'https://example.org/fork/card.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('gives the frame of the first snippet, with a size for those who take its style away', () => {
    const [source, title, safety, , link] = snippets(publication)[0]!.code.split('\n');
    const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(oembedFrame(publication))!;
    expect([width, height]).toEqual(['720', '760']);
    for (const line of [source, title, safety, link]) expect(oembedFrame(publication)).toContain(line);
  });

  it('is not there without an address, and names no thumbnail that was not drawn', () => {
    expect(oembedFiles(createPublication({ base: null }))).toEqual([]);
    expect(oembedFiles(createPublication({ drawn: false }))[0]!.text).not.toContain('thumbnail');
  });
});

describe('data by schema.org', () => {
  const data = structuredData(publication) as { readonly '@graph': readonly Record<string, unknown>[] };

  it('are an article about an event, and the data set behind it', () => {
    expect(data['@graph'].map((each) => each['@type'])).toEqual(['Article', 'Dataset']);
    expect(data['@graph'][0]!.about).toEqual(
      expect.objectContaining({ '@type': 'Event', startDate: expect.stringMatching(/Z$/) }),
    );
    expect(data['@graph'][1]!.distribution).toContainEqual({
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: 'https://example.org/fork/positions.csv',
    });
  });

  it('are no fact check: a grade is not a verdict on what somebody claims', () => {
    expect(JSON.stringify(data)).not.toContain('ClaimReview');
  });

  it('cite every page that a report links to, once', () => {
    const urls = publication.context.case.reports.flatMap(({ source }) => source.url ?? []);
    const cited = (data['@graph'][0]!.citation as readonly { readonly url: string }[]).map(({ url }) => url);
    expect(cited).toEqual([...new Set(urls)]);
  });
});

describe('headers for hosts', () => {
  const headers = siteHeadersFor('/');
  const files = hostHeaderFiles(headers, '/2023/fork/');

  it.each(['_headers', '.htaccess', 'nginx.conf'])('%s has each header of the site with its value', (path) => {
    const { text } = files.find((file) => file.path === path)!;
    expect(Object.keys(headers).length).toBeGreaterThanOrEqual(4);
    for (const [name, value] of Object.entries(headers)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    expect(text).toContain('immutable');
    expect(text).not.toMatch(/unsafe-/);
  });

  it('those that go by path have that of the folder', () => {
    expect(files[0]!.text).toContain('/2023/fork/assets/*');
    expect(files[2]!.text).toContain('location /2023/fork/assets/ {');
  });
});
