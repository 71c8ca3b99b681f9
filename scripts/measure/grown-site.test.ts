import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataTable, grownPages, pagesTable, partsTable } from './grown-site.ts';

let folder = '';

function sites() {
  return { today: join(folder, 'today'), larger: join(folder, 'larger') };
}

/** Files of so many bytes, or of a text. */
function write(site: string, files: Readonly<Record<string, number | string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, site, path)), { recursive: true });
    writeFileSync(join(folder, site, path), typeof content === 'number' ? 'x'.repeat(content) : content);
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grown-'));
  const page = (marks: number): string =>
    `<!doctype html><head></head><body><g class="places">${'o'.repeat(marks)}`;
  write('today', {
    'en/index.html': page(1000),
    'en/index.html.br': 1000,
    'en/china/index.html': 500,
    'en/data/index.html': 900,
    'assets/facts-en-Ab_-12/all.json': 3000,
    'assets/facts-en-Ab_-12/of-CHN.json': 700,
    'assets/outline-en-12345678.json': 800,
    'assets/outline-uk-12345678.json': 900,
  });
  write('larger', {
    'en/index.html': page(9000),
    'en/index.html.br': 1200,
    'en/china/index.html': 520,
    'en/chad/index.html': 5000,
    'en/data/index.html': 9000,
    'assets/facts-en-cd/all.json': 30_000,
    'assets/facts-en-cd/of-CHN.json': 700,
    'assets/facts-en-cd/of-TCD.json': 900,
    'assets/outline-en-12345679.json': 8000,
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a page is compared with itself, as it is sent; lists of the data and new pages are not', () => {
  expect(grownPages(sites())).toEqual([
    { path: 'en/index.html', today: 1000, larger: 1200 },
    { path: 'en/china/index.html', today: 500, larger: 520 },
  ]);
  expect(pagesTable(sites())).toContain('| en/index.html | 1.0 | 1.2 | 120.0 % |');
  expect(pagesTable(sites())).toContain('1 of 2 pages have grown by more than 10 %.');
});

test('data files are counted by what they are', () => {
  expect(dataTable(sites()).split('\n')).toEqual(
    expect.arrayContaining([
      '| facts, all | 1 | 3.0 | 3.0 | 1 | 30.0 | 30.0 |',
      '| facts, of | 1 | 0.7 | 0.7 | 2 | 0.9 | 1.6 |',
      '| outline | 1 | 0.8 | 0.8 | 1 | 8.0 | 8.0 |',
    ]),
  );
});

test('the parts of a page are told apart', () => {
  const [marks = ''] = partsTable(sites(), 'en/index.html').match(/.*marks.*/) ?? [];
  expect(marks).toMatch(/^\| marks \| 1\.0 \| \S+ \| 9\.0 \| \S+ \|$/);
});
