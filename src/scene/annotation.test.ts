import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { en } from '../i18n/messages/en.ts';
import { annotationLines, annotationOf } from './annotation.ts';
import { NOTHING } from './choice.ts';

const EDITION = toEdition(sampleDataset(), sampleCountries, 'en');
const TRAINING = EDITION.places.map((place) => ({
  ...place,
  roles: [{ ...place.roles[0], kind: 'training-cluster' as const }] as const,
}));

describe('annotationOf', () => {
  test('names who reports what the story’s lead tells', () => {
    const annotation = annotationOf(EDITION, { places: TRAINING }, NOTHING, en.labels);
    expect(annotation?.title).toBe(en.labels.annotation.title);
    expect(annotation?.basis).toMatch(/^One report: \S/);
  });

  test('keeps quiet while something is selected, and where no training is shown', () => {
    const selection = { type: 'country', id: 'MYS' } as const;
    expect(annotationOf(EDITION, { places: TRAINING }, selection, en.labels)).toBeNull();
    expect(annotationOf(EDITION, { places: [] }, NOTHING, en.labels)).toBeNull();
  });
});

test('its lines keep every word, under a heading of their own style', () => {
  const basis = en.labels.annotation.basis('Financial Times', 'Reuters');
  for (const lines of annotationLines({ title: 'Trained in rented data centres', basis })) {
    const text = (style: string) =>
      lines.flatMap((line) => (line.style === style ? [line.text] : [])).join(' ');
    expect(text('annotation')).toBe('Trained in rented data centres');
    expect(text('note')).toBe('One report: Financial Times; Reuters could not verify it');
  }
});
