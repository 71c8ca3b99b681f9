import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// The changelog tells of what was.
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'data/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const TOPS = ['src', 'scripts', 'e2e', 'data', 'public', 'docs', 'deploy', '.ci'];

/** Folders that a path in the documents may begin in: those of `src` are named without it. */
const BASES = ['', 'src/', 'public/'];

/** What is told of as gone. */
const GONE = ['data/country-names.json'];

/** Paths in code marks that are neither a file nor a folder of the project. */
function missingPaths(document: string, entries: ReadonlySet<string>): string[] {
  return [...document.matchAll(/`([\w.-]+(?:\/[\w.-]+)+)\/?`/g)]
    .map(([, path = '']) => path)
    .filter((path) => BASES.some((base) => isPlace(path, base, entries)))
    .filter((path) => !BASES.some((base) => names(base + path, entries)) && !GONE.includes(path));
}

/** Whether a path begins in a folder of the project; what does not is an address or a package. */
function isPlace(path: string, base: string, entries: ReadonlySet<string>): boolean {
  return entries.has(base + path.replace(/\/.*/, ''));
}

/** Whether a path is there; in running text a file may be named without its ending. */
function names(path: string, entries: ReadonlySet<string>): boolean {
  return ['', '.ts', '.tsx'].some((ending) => entries.has(path + ending));
}

describe('the documents', () => {
  const entries = new Set(
    TOPS.flatMap((top) => [
      top,
      ...readdirSync(top, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${top}/${name.replaceAll('\\', '/')}`,
      ),
    ]),
  );

  test.each(DOCUMENTS)('%s names only files and folders that there are', (path) => {
    expect(missingPaths(readFileSync(path, 'utf8'), entries)).toEqual([]);
  });

  test('a path that leads nowhere is reported', () => {
    const text =
      'See `src/map/gone.ts`, `scripts/json-source.ts` and `map/old`; `scene/hit.ts` and `src/geo/` are there.';
    expect(missingPaths(text, entries)).toEqual(['src/map/gone.ts', 'scripts/json-source.ts', 'map/old']);
  });
});
