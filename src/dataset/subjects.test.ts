import { describe, expect, test } from 'vitest';
import { toEdition } from './edition.ts';
import type { Edition } from './model.ts';
import { sampleCountries, sampleDataset } from './sample.ts';
import {
  addressOf,
  articleOf,
  countryMarks,
  factsAbout,
  linksOf,
  mainSubject,
  nearestCountryWithFacts,
  placesAt,
  subjectAtAddress,
  subjectsWithFacts,
} from './subjects.ts';

const edition: Edition = toEdition(sampleDataset(), sampleCountries, 'en');

function idsOf(entries: readonly { readonly id: string }[]) {
  return entries.map(({ id }) => id);
}

describe('factsAbout', () => {
  test('tells of a place its own facts before those that bear on it', () => {
    const reversed = { ...edition, facts: edition.facts.toReversed() };
    expect(idsOf(factsAbout(reversed, 'hangzhou'))).toEqual(['headquarters-hangzhou', 'trains-in-malaysia']);
  });

  test('tells of a country what its places tell, each fact once, in the order of the data', () => {
    expect(idsOf(factsAbout(edition, 'CHN'))).toEqual([
      'headquarters-hangzhou',
      'data-law',
      'trains-in-malaysia',
    ]);
    expect(idsOf(factsAbout(edition, 'MYS'))).toEqual(['trains-in-malaysia']);
  });

  test('does not tell of a place what is only about its country', () => {
    expect(idsOf(factsAbout(edition, 'hangzhou'))).not.toContain('data-law');
  });

  test('has nothing about a country without facts or an id that does not exist', () => {
    expect(factsAbout(edition, 'SGP')).toEqual([]);
    expect(factsAbout(edition, 'atlantis')).toEqual([]);
  });
});

describe('mainSubject and articleOf', () => {
  test('take a mark of which only the country is known for its country', () => {
    expect(mainSubject(edition, 'training-malaysia')).toBe('MYS');
    expect(articleOf(edition, 'training-malaysia')?.subject).toBe('MYS');
  });

  test.each(['hangzhou', 'CHN', 'SGP', 'atlantis'])('leave %s what it is', (id) => {
    expect(mainSubject(edition, id)).toBe(id);
  });

  test('have no article of what is not told', () => {
    expect(articleOf(edition, 'hangzhou')?.lead.text).toBe('The seat of Alibaba.');
    expect(articleOf(edition, 'SGP')).toBeUndefined();
  });
});

describe('placesAt and linksOf', () => {
  test('find the places of a country', () => {
    expect(idsOf(placesAt(edition, 'CHN'))).toEqual(['hangzhou']);
    expect(idsOf(placesAt(edition, 'hangzhou'))).toEqual(['hangzhou']);
    expect(placesAt(edition, null)).toEqual([]);
    expect(placesAt(edition, 'SGP')).toEqual([]);
  });

  test.each(['hangzhou', 'training-malaysia', 'CHN', 'MYS'])('find the link at either end, from %s', (id) => {
    expect(idsOf(linksOf(edition, id))).toEqual(['alibaba-trains-malaysia']);
  });

  test('find no link where none begins or ends', () => {
    expect(linksOf(edition, 'SGP')).toEqual([]);
  });
});

describe('subjectsWithFacts', () => {
  test('lists countries, then places, and leaves out those without facts and marks of a country', () => {
    expect(subjectsWithFacts(edition)).toEqual(['CHN', 'MYS', 'hangzhou']);
    expect(countryMarks(edition)).toEqual(['training-malaysia']);
  });

  test('lists exactly the subjects that have facts', () => {
    const all = idsOf([...edition.countries, ...edition.places]);
    const told = all.filter((id) => factsAbout(edition, id).length > 0);
    expect([...subjectsWithFacts(edition), ...countryMarks(edition)]).toEqual(told);
  });
});

describe('addresses', () => {
  test('lead back to the subject that they were made for', () => {
    const ids = idsOf([...edition.countries, ...edition.places]);
    expect(ids.map((id) => subjectAtAddress(edition, addressOf(edition, id) ?? ''))).toEqual(ids);
  });

  test('are the English name of a country and the id of a place', () => {
    expect(addressOf(edition, 'CIV')).toBe('cote-d-ivoire');
    expect(addressOf(edition, 'training-malaysia')).toBe('training-malaysia');
  });

  test('do not exist for what does not exist', () => {
    expect(addressOf(edition, 'XYZ')).toBeNull();
    expect(addressOf(edition, null)).toBeNull();
    expect(subjectAtAddress(edition, 'atlantis')).toBeNull();
    expect(subjectAtAddress(edition, 'MYS')).toBeNull();
  });
});

describe('nearestCountryWithFacts', () => {
  test('finds the neighbour that has something to tell', () => {
    expect(nearestCountryWithFacts(edition, 'SGP')?.id).toBe('MYS');
    expect(nearestCountryWithFacts(edition, 'CIV')?.id).toBe('CHN');
  });

  test('never answers with the country itself', () => {
    expect(nearestCountryWithFacts(edition, 'MYS')?.id).toBe('CHN');
  });

  test('measures across the antimeridian, not across the map plane', () => {
    const at = (id: string, lng: number) => ({
      id,
      slug: id.toLowerCase(),
      name: id,
      labelPoint: [lng, 0] as const,
      bounds: [0, 0, 0, 0] as const,
      small: false,
    });
    const countries = [at('AAA', -160), at('CHN', 100), at('MYS', -70)];
    expect(nearestCountryWithFacts({ ...edition, countries }, 'AAA')?.id).toBe('MYS');
    const moved = [at('AAA', -160), at('CHN', 130), at('MYS', -70)];
    expect(nearestCountryWithFacts({ ...edition, countries: moved }, 'AAA')?.id).toBe('CHN');
  });

  test('finds nothing for an unknown country or where nothing is told', () => {
    expect(nearestCountryWithFacts(edition, 'XYZ')).toBeNull();
    expect(nearestCountryWithFacts({ ...edition, factSubjects: [] }, 'SGP')).toBeNull();
  });
});
