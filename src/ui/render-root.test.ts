import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SRC = new URL('../', import.meta.url);

/** What draws with Preact by itself: named imports of `render` or `hydrate`, under any name. */
const DRAWS = /import \{[^}]*\b(?:render|hydrate)\b[^}]*\} from 'preact'/;

test('nothing draws in the page but by the one way that a translator cannot break', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\./.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  const drawing = files.filter((name) => DRAWS.test(readFileSync(new URL(name, SRC), 'utf8')));
  expect(drawing).toEqual(['ui/render-root.ts']);
});
