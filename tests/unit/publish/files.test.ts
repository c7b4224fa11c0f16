import { describe, expect, it } from 'vitest';
import { caseFiles } from '../../../src/publish/case-files.ts';
import { pictureWords } from '../../../src/publish/picture-words.ts';
import { PICTURES } from '../../../src/publish/pictures.ts';
import { mainMoment } from '../../../src/scene/main-moment.ts';
import { createKimScene } from '../scene/create-kim-scene.ts';
import { createPublication } from './create-publication.ts';

describe('the files of a case', () => {
  const files = caseFiles(createPublication(), { 'X-Test': 'yes' });

  it('have names of their own and are not empty', () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(files.filter(({ text }) => text.length < 50)).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'index.html',
        'embed.html',
        'poster-dark.svg',
        'oembed.json',
        'snippets.txt',
        '_headers',
      ]),
    );
  });

  it('are the same bytes a second time', () => {
    expect(caseFiles(createPublication(), { 'X-Test': 'yes' })).toEqual(files);
  });

  it('have positions with times, as JSON and as a table', () => {
    const text = (path: string): string => files.find((file) => file.path === path)!.text;
    const { features } = JSON.parse(text('journey.geojson')) as {
      readonly features: readonly { readonly properties: object }[];
    };
    expect(features.length).toBeGreaterThan(5);
    expect(features.every(({ properties }) => 't' in properties)).toBe(true);
    expect(text('positions.csv')).toMatch(/^case,as_of,t,t_local,route/);
    expect(JSON.parse(text('journey.czml'))).toContainEqual(
      expect.objectContaining({ id: 'document', version: '1.0' }),
    );
  });
});

describe('the pictures', () => {
  it('are there for both themes and for narrow windows, the last without a condition', () => {
    expect(PICTURES.map(({ media }) => media)).toEqual([
      '(max-width: 599px) and (prefers-color-scheme: dark)',
      '(max-width: 599px)',
      '(prefers-color-scheme: dark)',
      null,
    ]);
  });

  it('have words that tell where the train is, and what led there', () => {
    const publication = createPublication();
    const words = pictureWords(publication);
    expect(words).toMatch(/^Map, /);
    expect(words).toContain('Reported up to then, in order: ');
    expect(words).toContain('Left West at ten');
  });
});

describe('the moment of a page', () => {
  it('is that of the last report that holds the train', () => {
    const context = createKimScene();
    expect(mainMoment(context)).toBe(context.reportById.get('R13')!.moment);
  });
});
