import { describe, expect, it } from 'vitest';
import { parseCase } from '../../../src/case/parse-case.ts';
import { caseFiles } from '../../../src/publish/case-files.ts';
import { dataBlock, element } from '../../../src/publish/html.ts';
import { createForkText } from '../cli/sightline-fixtures.ts';
import { createPublication } from './create-publication.ts';

const ATTACK = `</script></title></textarea><img src=x onerror=alert(1)><script>alert(2)</script>"'><svg onload=alert(3)>-->`;

const hostile = createPublication({}, (reports) =>
  reports.map((report) => ({
    ...report,
    headline: ATTACK,
    claim: ATTACK,
    notes: ATTACK,
    source: { ...(report.source as object), publisher: ATTACK, attribution: [ATTACK] },
  })),
);

describe('a hostile case', () => {
  const files = caseFiles(hostile, { 'X-Test': 'yes' });

  it('never becomes markup, wherever its texts stand', () => {
    const markup = files.filter(({ path }) => /\.(html|svg)$/.test(path));
    expect(markup.length).toBeGreaterThan(4);
    for (const { path, text } of markup) {
      expect(text, path).not.toMatch(/<img src=x|<script>|<svg onload/);
      expect(text, path).toContain('&lt;');
    }
  });

  it('cannot end the block of data: nothing in it opens or closes an element', () => {
    const page = files.find(({ path }) => path === 'index.html')!.text;
    const data = page.split('<script type="application/ld+json">')[1]!.split('</script>')[0]!;
    expect(data).not.toMatch(/[<>&]/);
    expect(JSON.stringify(JSON.parse(data))).toContain('@graph');
  });

  it('with a link that runs a script is not read at all', () => {
    const raw = JSON.parse(createForkText()) as { reports: { source: Record<string, unknown> }[] };
    raw.reports[0]!.source.url = 'javascript:alert(1)';
    const { case: parsed, issues } = parseCase(raw);
    expect(parsed).toBeNull();
    expect(issues).toContainEqual(expect.objectContaining({ code: 'unsafe-link', path: '$.reports[0].source.url' }));
  });
});

describe('an element', () => {
  it('escapes its texts and its attributes', () => {
    expect(element('p', { title: `"'<&>` }, [`"'<&>`]).markup).toBe(
      '<p title="&quot;&#39;&lt;&amp;&gt;">&quot;&#39;&lt;&amp;&gt;</p>',
    );
  });

  it('shows a character that HTML does not take as one that it does', () => {
    expect(element('p', {}, ['a\u0000b\u001bc']).markup).toBe('<p>a\ufffdb\ufffdc</p>');
  });

  it('has no attribute whose value is null', () => {
    expect(element('a', { href: null, download: true }).markup).toBe('<a download></a>');
  });
});

it('data keep their text through the escapes', () => {
  const block = dataBlock({ text: ATTACK }).markup;
  const inner = block.slice(block.indexOf('>') + 1, -'</script>'.length);
  expect(JSON.parse(inner)).toEqual({ text: ATTACK });
});
