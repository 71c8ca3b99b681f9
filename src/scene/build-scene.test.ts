import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { ROLE_GROUPS } from '../dataset/history.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { LANGUAGES, type Language } from '../i18n/locales.ts';
import { en } from '../i18n/messages/en.ts';
import { buildScene } from './build-scene.ts';
import { type Choice, DEFAULT_CHOICE, NOTHING, type Selection, type Theme } from './choice.ts';
import type { Scene } from './scene.ts';

function editionIn(language: Language) {
  return toEdition(sampleDataset(), sampleCountries, language);
}

function sceneOf(choice: Partial<Choice> = {}, language: Language = 'en', theme: Theme = 'light'): Scene {
  return buildScene({
    edition: editionIn(language),
    choice: { ...DEFAULT_CHOICE, ...choice },
    theme,
    describe: ({ name, roles }) => `${name}: ${roles.map(({ kind }) => kind).join()}`,
    words: en.labels,
  });
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const each of Object.values(value)) deepFreeze(each);
  return Object.freeze(value);
}

function emphasisIn(selection: Selection) {
  return Object.fromEntries(sceneOf({ selection }).places.map(({ id, emphasis }) => [id, emphasis]));
}

const SWEEP = LANGUAGES.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['flat', 'globe'] as const).map((projection) => ({ language, theme, projection })),
  ),
);

describe('buildScene', () => {
  test.each(SWEEP)(
    'gives equal scenes for equal input in $language, $theme, $view',
    ({ language, theme, projection }) => {
      const scene = sceneOf({ projection }, language, theme);
      expect(scene).toEqual(sceneOf({ projection }, language, theme));
      expect(JSON.stringify(scene)).toBe(JSON.stringify(sceneOf({ projection }, language, theme)));
      expect(scene).toMatchObject({ language, theme, projection });
      expect(scene.places.length).toBeGreaterThan(0);
    },
  );

  test('changes nothing of what it is given', () => {
    const edition = deepFreeze(editionIn('en'));
    const choice = deepFreeze({ ...DEFAULT_CHOICE, selection: { type: 'country', id: 'MYS' } as const });
    const built = buildScene({
      edition,
      choice,
      theme: 'dark',
      describe: ({ name }) => name,
      words: en.labels,
    });
    expect(built.outlined).toBe('MYS');
  });

  test('shows only the places, roles, links and fills of the kinds that are chosen', () => {
    const scene = sceneOf({ kinds: ['headquarters'] });
    expect(scene.places.map(({ id }) => id)).toEqual(['hangzhou']);
    expect(scene.countries.map(({ id }) => id)).toEqual(['CHN']);
    expect(scene.links).toEqual([]);
  });

  test('shows a place of two roles with the chosen one alone, and describes it so', () => {
    const [malaysia, ...others] = sceneOf({ kinds: ['data-centre-opened'] }).places;
    expect(others).toEqual([]);
    expect(malaysia?.marks.map(({ shape }) => shape)).toEqual(['diamond']);
    expect(malaysia?.description).toBe('Malaysia: data-centre');
  });

  test.each(ROLE_GROUPS)('never shows a mark of another kind when only %s is chosen', (kind) => {
    const everything = sceneOf().places.flatMap(({ marks }) => marks);
    const alone = sceneOf({ kinds: [kind] }).places.flatMap(({ marks }) => marks);
    expect(new Set(alone.map(({ shape }) => shape)).size).toBeLessThanOrEqual(1);
    expect(alone.length).toBeLessThan(everything.length);
  });

  test.each<[Selection, string | null]>([
    [NOTHING, null],
    [{ type: 'country', id: 'CIV' }, 'CIV'],
    [{ type: 'place', id: 'hangzhou' }, 'CHN'],
    [{ type: 'place', id: 'atlantis' }, null],
  ])('outlines for %o the country %s', (selection, outlined) => {
    expect(sceneOf({ selection }).outlined).toBe(outlined);
  });

  test('without a selection everything is drawn alike', () => {
    expect(emphasisIn(NOTHING)).toEqual({ hangzhou: 'normal', 'training-malaysia': 'normal' });
    expect([...new Set(sceneOf().flow.map(({ emphasis }) => emphasis))]).toEqual(['normal']);
  });

  test('a selected place is strong, and what a link joins to it is not faint', () => {
    const selection = { type: 'place', id: 'hangzhou' } as const;
    expect(emphasisIn(selection)).toEqual({ hangzhou: 'strong', 'training-malaysia': 'normal' });
    const scene = sceneOf({ selection });
    expect(scene.places.filter(({ selected }) => selected).map(({ id }) => id)).toEqual(['hangzhou']);
    expect([...new Set(scene.flow.map(({ emphasis }) => emphasis))]).toEqual(['strong']);
  });

  test('a selected country makes its places strong, and selects the mark that stands for it', () => {
    const selection = { type: 'country', id: 'MYS' } as const;
    expect(emphasisIn(selection)).toEqual({ hangzhou: 'normal', 'training-malaysia': 'strong' });
    const selectedIn = (choice: Partial<Choice>) =>
      sceneOf(choice).places.flatMap(({ id, selected }) => (selected ? [id] : []));
    expect(selectedIn({ selection })).toEqual(['training-malaysia']);
    expect(selectedIn({ selection: { type: 'country', id: 'CHN' } })).toEqual([]);
  });

  test('a country that has no part in the story makes all else faint', () => {
    const selection = { type: 'country', id: 'CIV' } as const;
    expect(emphasisIn(selection)).toEqual({ hangzhou: 'faint', 'training-malaysia': 'faint' });
    expect([...new Set(sceneOf({ selection }).flow.map(({ emphasis }) => emphasis))]).toEqual(['faint']);
  });

  test('names countries from the largest to the smallest, in the language of the page', () => {
    const labels = sceneOf({}, 'uk').countryLabels;
    expect(labels.map(({ id }) => id)).toEqual(['CHN', 'MYS', 'CIV', 'SGP']);
    expect(labels.map(({ name }) => name)).toContain('Китай');
  });

  test('gives the small countries, and only them, an area to hit', () => {
    expect(sceneOf().territories).toEqual([
      { id: 'SGP', name: 'Singapore', point: [103.8, 1.3], tiny: false },
    ]);
  });
});
