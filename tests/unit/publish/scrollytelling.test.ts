import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../support/architecture/files-under.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('the script that EMBEDDING.md hands out is the one that the example runs', () => {
  expect(read('EMBEDDING.md')).toContain(`\`\`\`js\n${read('public/scrollytelling.js')}\`\`\`\n`);
  expect(read('src/pages/scrolly.html')).toContain('<script type="module" src="/scrollytelling.js"></script>');
});
