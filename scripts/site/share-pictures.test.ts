import { describe, expect, test } from 'vitest';
import { toEdition } from '../../src/dataset/edition.ts';
import { subjectsWithFacts } from '../../src/dataset/subjects.ts';
import { LANGUAGES, type Language } from '../../src/i18n/locales.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { STROKES } from '../../src/scene/symbology.ts';
import { nameOf } from '../../src/ui/subject-name.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { pictureDrawer } from './draw-picture.ts';
import { loadGrounds, sharePictureOf } from './share-pictures.ts';

const { dataset, countries } = loadDataset();
const grounds = loadGrounds();
const drawPicture = await pictureDrawer();

function editionIn(language: Language) {
  return toEdition(dataset, countries, language);
}

describe.each(LANGUAGES)('a share picture in %s', (language) => {
  const edition = editionIn(language);
  const subjects = [null, ...subjectsWithFacts(edition)];

  test.each(subjects)('of %s is headed in its language and shows its place', (subject) => {
    const svg = sharePictureOf(edition, subject, grounds);
    const name = nameOf(edition, subject) ?? messagesIn(language).site.title;
    expect(svg).toContain(`class="heading" x="22" y="42">${name.replaceAll('&', '&amp;')}</text>`);
    expect(svg.match(/<g class="place /g)?.length).toBeGreaterThan(0);
    // What only a browser resolves would be drawn black, or not at all.
    expect(svg).not.toMatch(/var\(|NaN|undefined/);
  });

  test('of the map names most places', () => {
    const svg = sharePictureOf(edition, null, grounds);
    const labels = [...svg.matchAll(/class="label of-(?:place|firm)"[^>]*>([^<]+)</g)].map(
      ([, text]) => text,
    );
    const seen = edition.places.filter(({ minZoom = 0 }) => minZoom === 0);
    expect(labels.length).toBeGreaterThan(seen.length / 2);
    // Firms stand together: each is one that sits somewhere.
    const names = edition.places.flatMap(({ name, roles }) => [
      name,
      ...roles.flatMap(({ organizations }) => organizations),
    ]);
    expect(names).toEqual(expect.arrayContaining(labels.flatMap((label) => label?.split(', ') ?? [])));
  });
});

test('a picture has the lines of the map, and plans hollow in its legend', () => {
  const svg = sharePictureOf(editionIn('en'), 'MYS', grounds);
  const [style = ''] = /<style>.*<\/style>/.exec(svg) ?? [];
  expect(style).toContain(`.link{fill:none;stroke-width:${STROKES.link.width}}`);
  expect(style).toContain(`;stroke-width:${STROKES.outlined.width};stroke-linejoin:round}`);
  const legend = [...svg.matchAll(/<path class="([^"]+)"[^>]*\/><\/g><text class="legend"/g)].map(
    ([, classes]) => classes,
  );
  expect(legend).toEqual([
    'mark tone-headquarters',
    'mark tone-training',
    'mark tone-planned hollow',
    'mark tone-planned hollow',
  ]);
  expect(svg).toContain('<path class="outlined tone-training"');
});

test('a picture is 1200 × 630, small, and the same bytes every time', () => {
  const svg = sharePictureOf(editionIn('uk'), 'MYS', grounds);
  const picture = drawPicture(svg);
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(picture.length).toBeLessThan(120_000);
  expect(drawPicture(svg).equals(picture)).toBe(true);
});

test('the letters of both languages are drawn', () => {
  const drawn = (text: string): Buffer =>
    drawPicture(
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><rect width="200" height="60" fill="#fff"/><text x="5" y="40" font-size="30">${text}</text></svg>`,
    );
  // A letter that the font has not is drawn as nothing or as a box, alike for all.
  expect(drawn('Ґ').equals(drawn('Є'))).toBe(false);
  expect(drawn('ї').equals(drawn('й'))).toBe(false);
  expect(drawn('A').equals(drawn('B'))).toBe(false);
});
