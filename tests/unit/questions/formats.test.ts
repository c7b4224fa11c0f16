import { describe, expect, it } from 'vitest';
import { reconstructDossier } from '../../../src/questions/dossier.ts';
import { escapeHtml } from '../../../src/questions/formats/escape-html.ts';
import { textCell, toCsv } from '../../../src/questions/formats/to-csv.ts';
import { toCzml } from '../../../src/questions/formats/to-czml.ts';
import { toGeoJson } from '../../../src/questions/formats/to-geojson.ts';
import { printable, printableJson } from '../../../src/questions/printable.ts';
import { reconstructionOf } from '../../../src/questions/reconstruct/reconstruction-of.ts';
import { tellingTimes } from '../../../src/questions/reconstruct/telling-times.ts';
import { createForkDossier } from './create-dossier.ts';

const { dossier } = createForkDossier();
const journey = reconstructDossier(dossier, dossier.case.asOf);
const told = reconstructionOf(dossier, journey, [0, ...tellingTimes(dossier, journey)]);
const placed = told.positions.flatMap(({ routes }) => routes.filter(({ q }) => q !== null));

const ESC = String.fromCharCode(27);
const CSI = String.fromCharCode(0x9b);
const HOSTILE = `=1+1 <b onclick="x">${ESC}[2J${CSI}31m, "quoted"`;
const hostile = {
  ...dossier,
  case: {
    ...dossier.case,
    title: HOSTILE,
    routes: dossier.case.routes.map((plan) => ({ ...plan, name: HOSTILE })),
    reports: dossier.case.reports.map((report) => ({ ...report, headline: HOSTILE, claim: HOSTILE })),
  },
};

describe('GeoJSON', () => {
  const { type, features } = toGeoJson(dossier, told);

  it('has a point at each median and a line along the rails where the stretch has a length', () => {
    expect(type).toBe('FeatureCollection');
    expect(features.filter(({ geometry }) => geometry.type === 'Point')).toHaveLength(placed.length);
    const lines = features.flatMap(({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : []));
    expect(lines).toHaveLength(placed.filter(({ q }) => q!['0.9'] > q!['0.1']).length);
    expect(lines.every((line) => line.length >= 2)).toBe(true);
  });

  it('gives each feature an id of its own', () => {
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  it('keeps to longitude before latitude', () => {
    const points = features.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []));
    expect(points.every(([lon, lat]) => lon! >= 130 && lat! >= 42 && lat! < 43)).toBe(true);
  });
});

describe('CSV', () => {
  const lines = toCsv(dossier, told).split('\r\n');

  it('has a header, a line for each time and route, and CRLF at every end', () => {
    expect(lines[0]).toMatch(
      /^case,as_of,t,t_local,route,.*km_q05,km_q10,km_q25,km_q50,km_q75,km_q90,km_q95,lon,lat,near$/,
    );
    expect(lines).toHaveLength(1 + told.positions.length * told.routes.length + 1);
    expect(lines.at(-1)).toBe('');
    expect(new Set(lines.slice(0, -1).map((line) => line.split(',').length)).size).toBe(1);
  });

  it('leaves cells empty where nothing is known, and names the local time with its offset', () => {
    expect(lines[1]).toBe(
      `fork,2024-05-01T14:00:00Z,2024-04-30T14:00:00Z,2024-05-01T00:00:00+10:00,to-east,To East,east,${told.routes[0]!.weight},before,,,,,,,,,,`,
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+7', "'+7"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\\u0009=1"],
    ['a "b", c', '"a ""b"", c"'],
    ['two\nlines', 'two\\u000alines'],
    ['a=b', 'a=b'],
  ])('writes %j as %j', (text, cell) => {
    expect(textCell(text)).toBe(cell);
  });
});

describe('CZML', () => {
  const packets = toCzml(dossier, told);

  it('begins with a document of version 1.0 and its clock', () => {
    const start = told.positions[0]!.t;
    expect(packets[0]).toMatchObject({ id: 'document', version: '1.0', clock: { currentTime: start } });
  });

  it('moves each route only while it has a position', () => {
    const packet = packets.find(({ id }) => id === 'route/to-east')!;
    const own = told.positions.filter(({ routes }) => routes[0]!.q !== null).map(({ t }) => t);
    expect(packet.availability).toBe(`${own[0]}/${own.at(-1)}`);
    const { epoch, cartographicDegrees } = packet.position as { epoch: string; cartographicDegrees: number[] };
    expect(epoch).toBe(own[0]);
    expect(cartographicDegrees).toHaveLength(4 * own.length);
    const seconds = cartographicDegrees.filter((_, i) => i % 4 === 0);
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
    expect(seconds.at(-1)).toBe((Date.parse(own.at(-1)!) - Date.parse(own[0]!)) / 1000);
  });

  it('has a point for each report with a place, and every id once', () => {
    expect(packets.filter(({ id }) => id.startsWith('report/'))).toHaveLength(dossier.case.reports.length);
    expect(new Set(packets.map(({ id }) => id)).size).toBe(packets.length);
  });
});

describe('texts of a hostile case', () => {
  it('do not run as a formula in CSV', () => {
    expect(toCsv(hostile, told)).not.toMatch(/(^|,)"?=1/m);
    expect(toCsv(hostile, told)).toContain(`"'=1+1 <b onclick=""x"">`);
  });

  it('are no markup in the descriptions of CZML', () => {
    const descriptions = toCzml(hostile, told).map(({ description }) => String(description ?? ''));
    expect(
      descriptions.filter((text) => text !== '').every((text) => !text.includes('<b') && text.startsWith('<p>')),
    ).toBe(true);
    expect(escapeHtml(`<a href='x'>&"`)).toBe('&lt;a href=&#39;x&#39;&gt;&amp;&quot;');
  });

  it('steer no terminal, in text or in JSON, and JSON still says what they were', () => {
    expect(printable(HOSTILE)).not.toContain(ESC);
    expect(printable(HOSTILE)).toContain('\\u001b[2J\\u009b31m');
    const json = printableJson(JSON.stringify(toGeoJson(hostile, told), null, 2));
    expect(json).not.toContain(ESC);
    expect(json).not.toContain(CSI);
    expect(JSON.parse(json)).toEqual(toGeoJson(hostile, told));
    expect(toCsv(hostile, told)).not.toContain(ESC);
  });
});
