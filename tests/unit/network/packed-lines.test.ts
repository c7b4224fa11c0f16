import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packLines, unpackLines } from '../../../src/network/packed-lines.ts';
import { readGeoText, readManifest } from '../geo/read-geo.ts';

const { rail, layers } = readManifest();
const files = [rail, ...layers.map(({ file }) => file)];
const read = (file: string): object => JSON.parse(readGeoText(file)) as object;
/** As it travels. */
const sent = (file: string): string => JSON.stringify(packLines(read(file)));
const gzip = (text: string): number => gzipSync(text, { level: 9 }).byteLength;

describe('packed lines', () => {
  it.each(files)('%s comes back to the last bit', (file) => {
    const { partsOfDegree, ...unpacked } = unpackLines(JSON.parse(sent(file))) as { readonly partsOfDegree: number };
    expect(partsOfDegree).toBeGreaterThanOrEqual(1);
    expect(unpacked).toEqual(read(file));
  });

  it('take little more than half of what the rails and the land take', () => {
    for (const file of [rail, 'land.geojson']) expect(gzip(sent(file))).toBeLessThan(0.6 * gzip(readGeoText(file)));
  });

  it.each([
    ['GeoJSON of others', { type: 'FeatureCollection', features: [] }],
    ['what is no collection', [1, 2]],
    ['nothing', null],
  ])('%s is left as it is', (_, value) => {
    expect(unpackLines(value)).toBe(value);
  });
});
