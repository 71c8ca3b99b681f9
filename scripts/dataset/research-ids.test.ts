import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadDataset } from './load-dataset.ts';
import RESEARCH from './research-ids.json' with { type: 'json' };

// What the research of 25 November 2026 found sound enough to tell, by its own ids. It is a list of names alone, so that
// nothing of it is lost in silence: each is in the data, or docs/data.md says why it is not.

const HEADING = '### What is not on the map, and why';

const { dataset } = loadDataset();
const facts = new Set(dataset.facts.map(({ id }) => id));
const places = new Set(dataset.places.map(({ id }) => id));
const explained = explainedIn(readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8'));

describe('of what the research found', () => {
  test('every fact is told, or the reason why not is', () => {
    expect(unaccounted(RESEARCH.facts, (id) => facts.has(id))).toEqual([]);
  });

  test('a fact that another took in is gone, and the other is told', () => {
    const left = Object.keys(RESEARCH.merged).filter((id) => facts.has(id));
    const lost = Object.values(RESEARCH.merged).filter((id) => !facts.has(id));
    expect({ left, lost }).toEqual({ left: [], lost: [] });
  });

  test('every place has its mark, or the reason why not is told', () => {
    const marks: Readonly<Record<string, string | null>> = RESEARCH.places;
    const isMarked = (id: string) => places.has(marks[id] ?? '');
    expect(unaccounted(Object.keys(marks), isMarked)).toEqual([]);
  });

  test('nothing is called missing that is there, and nothing that nobody found', () => {
    const known = [...RESEARCH.facts, ...Object.keys(RESEARCH.places)];
    expect([...explained].filter((id) => !known.includes(id))).toEqual([]);
    expect([...explained].filter((id) => facts.has(id) || places.has(id))).toEqual([]);
  });
});

/** The ids that are neither in the data nor explained, and those that are both. */
function unaccounted(ids: readonly string[], isTold: (id: string) => boolean): string[] {
  return ids.filter((id) => isTold(id) === explained.has(id));
}

/** The ids in the first column of the table under {@link HEADING}. */
function explainedIn(page: string): ReadonlySet<string> {
  const [, section = ''] = page.split(`${HEADING}\n`);
  const [rows = ''] = section.split('\n#');
  const firsts = Array.from(rows.matchAll(/^\|([^|]+)\|/gm), ([, first]) => first ?? '');
  return new Set(firsts.flatMap((first) => Array.from(first.matchAll(/`([^`]+)`/g), ([, id]) => id ?? '')));
}
