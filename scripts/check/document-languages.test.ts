import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/locales.ts';

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

test.each(LANGUAGES)('the documents name the addresses and the texts in %s', (language) => {
  const [, listed = ''] = /`\/\{([a-z,-]+)\}\/`/.exec(read('README.md')) ?? [];
  expect(listed.split(','), 'README.md').toContain(language);
  expect(read('docs/embedding.md'), 'docs/embedding.md').toContain(`/${language}/embed/`);
  expect(read('data/README.md'), 'data/README.md').toContain(`\`${language}\``);
});
