import { describe, expect, test } from 'vitest';
import { outlineOf, toEdition } from './edition.ts';
import { ALL_FACTS, factsFileOf, factsFiles } from './fact-files.ts';
import type { Edition } from './model.ts';
import { parseEvidences } from './parse-evidences.ts';
import { parseOutline } from './parse-outline.ts';
import { sampleCountries, sampleDataset } from './sample.ts';
import { tellsFacts } from './subjects.ts';

const edition = toEdition(sampleDataset(), sampleCountries, 'en');
const files = new Map(factsFiles(edition).map(({ name, evidences }) => [name, evidences]));

function fileOf(name: string) {
  const file = files.get(name);
  if (file === undefined) throw new Error(`There is no file ${name}.`);
  return file;
}

/** The edition as a page has it before any facts have come. */
function awaited(): Edition {
  const { edition: outline } = parseOutline(JSON.parse(JSON.stringify(outlineOf(edition))));
  if (outline === null) throw new Error('The sample has no outline.');
  return outline;
}

function idsOf(entries: readonly { readonly id: string }[]) {
  return entries.map(({ id }) => id);
}

describe('the files of facts', () => {
  test('are one for each panel that tells some, one of the story, and one with all', () => {
    expect([...files.keys()].sort()).toEqual(['all', 'of-CHN', 'of-MYS', 'of-hangzhou', 'story']);
    expect(fileOf(ALL_FACTS)).toEqual({
      facts: edition.facts,
      sites: edition.sites,
      sources: edition.sources,
    });
  });

  test('hold what their panel tells, with every source that it leads to, and nothing else', () => {
    expect(idsOf(fileOf('of-CHN').facts)).toEqual(['data-law']);
    expect(idsOf(fileOf('of-CHN').sources)).toEqual(['law']);
    expect(idsOf(fileOf('of-MYS').facts)).toEqual(['trains-in-malaysia']);
    expect(idsOf(fileOf('of-MYS').sources)).toContain('newsroom-report');
    expect(idsOf(fileOf('of-MYS').sources)).not.toContain('law');
  });

  test('of the story hold what its doors unfold', () => {
    const named = [...edition.story.lead.facts, ...edition.story.doors.flatMap(({ facts }) => facts)];
    expect(new Set(idsOf(fileOf('story').facts))).toEqual(new Set(named));
  });

  test('are named by the country where a mark stands for it', () => {
    expect(factsFileOf(edition, 'training-malaysia')).toBe('of-MYS');
    expect(factsFileOf(edition, null)).toBe('story');
  });

  test('hold whom a source retells, though no fact names them', () => {
    const evidence = [{ source: 'relay-page', part: 'relay' }] as const;
    const facts = edition.facts.map((fact) =>
      fact.id === 'trains-in-malaysia' ? { ...fact, evidence } : fact,
    );
    const told = factsFiles({ ...edition, facts }).find(({ name }) => name === 'of-MYS');
    expect(idsOf(told?.evidences.sources ?? [])).toEqual(['newsroom-report', 'relay-page']);
  });

  test('make the whole edition again, in whatever order they come', () => {
    for (const names of [
      ['of-MYS', 'story', 'of-hangzhou', 'of-CHN'],
      ['of-CHN', 'of-hangzhou', 'of-MYS', 'story'],
    ]) {
      let now = awaited();
      for (const name of names) now = parseEvidences(now, fileOf(name), name).edition ?? now;
      expect(new Set(idsOf(now.facts))).toEqual(new Set(idsOf(edition.facts)));
      expect(new Set(idsOf(now.sources))).toEqual(new Set(idsOf(edition.sources)));
      expect(outlineOf(now)).toEqual(outlineOf(edition));
    }
  });

  test('are each enough for their own panel: what only others hold may still come', () => {
    const { edition: now, problems } = parseEvidences(awaited(), fileOf('of-CHN'), 'of-CHN');
    expect(problems).toEqual([]);
    expect(now?.articles).toEqual(edition.articles);
    expect(now?.links).toEqual(edition.links);
    expect(now?.factSubjects).toEqual(edition.factSubjects);
  });

  test('that lack what they should hold take what rests on it along', () => {
    const { edition: now } = parseEvidences(awaited(), { facts: [], sites: [], sources: [] }, 'of-CHN');
    expect(now?.articles.map(({ subject }) => subject)).not.toContain('CHN');
    expect(now?.articles.map(({ subject }) => subject)).toContain('MYS');
  });
});

test('a country without facts tells none, and waits for none', () => {
  expect(tellsFacts(edition, 'CIV')).toBe(false);
  expect(tellsFacts(edition, 'training-malaysia')).toBe(true);
  expect(tellsFacts(edition, null)).toBe(true);
});
