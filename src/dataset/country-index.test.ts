import { describe, expect, test } from 'vitest';
import { parseCountries } from './country-index.ts';
import { sampleCountries } from './sample.ts';

function read(countries: unknown): unknown {
  return parseCountries(JSON.parse(JSON.stringify({ countries })));
}

describe('parseCountries', () => {
  test('reads the countries of the world map', () => {
    expect(read(sampleCountries)).toEqual({ countries: sampleCountries });
  });

  test('names all that is wrong', () => {
    const [china, malaysia] = sampleCountries;
    const broken = [
      { ...china, slug: 'The China' },
      { ...malaysia, name: { ...malaysia?.name, uk: undefined }, labelPoint: [400, 4] },
    ];
    expect(read(broken)).toEqual({
      problems: [
        expect.stringMatching(/^countries\.0\.slug: /),
        expect.stringMatching(/^countries\.1\.name\.uk: /),
        expect.stringMatching(/^countries\.1\.labelPoint\.0: /),
      ],
    });
  });

  test('says so where the file is no list of countries', () => {
    expect(parseCountries(null)).toHaveProperty('problems');
    expect(parseCountries({})).toHaveProperty('problems');
  });
});
