import { expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { forward } from '../geo/equal-earth.ts';
import { subjectsFraming } from './subjects-framing.ts';

const EDITION = toEdition(sampleDataset(), sampleCountries, 'en');

test('shows every one of some subjects, places and countries, with room around them', () => {
  const [country] = EDITION.countries;
  const [place] = EDITION.places;
  const box = subjectsFraming(EDITION, [country?.id ?? '', place?.id ?? '']);
  for (const point of [country?.labelPoint, place?.point]) {
    const [x, y] = forward(point ?? [0, 0]);
    expect(Math.abs(x - (box?.center[0] ?? 9))).toBeLessThan((box?.width ?? 0) / 2);
    expect(Math.abs(y - (box?.center[1] ?? 9))).toBeLessThan((box?.height ?? 0) / 2);
  }
});

test('knows nothing of what is not in the edition', () => {
  expect(subjectsFraming(EDITION, ['nowhere'])).toBeNull();
});
