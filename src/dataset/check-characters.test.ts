import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset } from './parse.ts';
import { sampleContext, sampleFiles } from './sample.ts';
import { FACT, HANGZHOU, LAW, LINK, MALAYSIA, SOURCES } from './sample-breaches.ts';
import { problemsAfter } from './sample-edit.ts';

/** Where a text stands that a reader sees, whose entry it is, and a text that is right there. */
const PLACES_OF_TEXT: readonly (readonly [path: string, id: string, text: string])[] = [
  [`${LAW}.text.en`, 'data-law', 'Personal data stay in China.'],
  [`${LAW}.text.uk`, 'data-law', 'Особисті дані лишаються в Китаї.'],
  [`${FACT}.correction.uk`, 'trains-in-malaysia', 'У статті було інакше.'],
  [`${HANGZHOU}.properties.name.en`, 'hangzhou', 'Hangzhou'],
  [`${MALAYSIA}.properties.pointNote.uk`, 'training-malaysia', 'Відома лише країна.'],
  [`${HANGZHOU}.properties.roles.0.organizations.0`, 'hangzhou', 'Alibaba'],
  [`${LINK}.organization`, 'alibaba-trains-malaysia', 'Alibaba'],
  [`${SOURCES}.4.publisher`, 'law', 'Government'],
  [`${SOURCES}.4.title`, 'law', 'A law'],
];

const FEW = { numRuns: 40 };

const somewhere = fc.constantFrom(...PLACES_OF_TEXT);

/** A text with something put in at any position. */
function withInserted(text: string, inserted: string, at: number): string {
  const cut = Math.round(at * text.length);
  return text.slice(0, cut) + inserted + text.slice(cut);
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true });

function inRange(first: number, last: number) {
  return fc.integer({ min: first, max: last }).map((code) => String.fromCodePoint(code));
}

/** Every class of characters that no reader sees or that stand for a lost one, by the standard's ranges. */
const INVISIBLE: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'controls of ASCII': inRange(0x00, 0x1f),
  'controls of Latin-1': inRange(0x7f, 0x9f),
  'a soft hyphen': fc.constant('\u00AD'),
  'marks and embeddings of direction': fc.oneof(
    inRange(0x200e, 0x200f),
    inRange(0x202a, 0x202e),
    fc.constant('\u061C'),
  ),
  'isolates of direction': inRange(0x2066, 0x2069),
  'zero-width characters': fc.oneof(inRange(0x200b, 0x200d), inRange(0x2060, 0x2064), fc.constant('\uFEFF')),
  'separators of lines and paragraphs': inRange(0x2028, 0x2029),
  'variation selectors': fc.oneof(inRange(0xfe00, 0xfe0f), inRange(0xe0100, 0xe01ef)),
  'fillers that look like nothing': fc.constantFrom('\u034F', '\u115F', '\u3164', '\uFFA0', '\u2800'),
  tags: inRange(0xe0000, 0xe007f),
  'surrogates without their half': inRange(0xd800, 0xdfff),
  'private characters': fc.oneof(inRange(0xe000, 0xf8ff), inRange(0xf0000, 0xffffd)),
  'characters that are none': fc.oneof(
    inRange(0xfdd0, 0xfdef),
    inRange(0xfffe, 0xffff),
    inRange(0x1fffe, 0x1ffff),
  ),
  'what stands for a lost character': fc.constantFrom('\uFFFC', '\uFFFD'),
};

const LOOK_ALIKES = [
  ['a', 'а'],
  ['c', 'с'],
  ['e', 'е'],
  ['i', 'і'],
  ['o', 'о'],
  ['p', 'р'],
  ['x', 'х'],
  ['y', 'у'],
  ['A', 'А'],
  ['B', 'В'],
  ['C', 'С'],
  ['E', 'Е'],
  ['H', 'Н'],
  ['I', 'І'],
  ['K', 'К'],
  ['M', 'М'],
  ['O', 'О'],
  ['P', 'Р'],
  ['T', 'Т'],
  ['X', 'Х'],
] as const;

function rulesOf(path: string, value: string): string[] {
  return problemsAfter([path, value]).map(({ rule, id }) => `${rule} ${id}`);
}

describe('the characters of a text', () => {
  test.each(Object.entries(INVISIBLE))('are never %s, wherever they stand', (_what, character) => {
    fc.assert(
      fc.property(somewhere, character, fraction, ([path, id, text], inserted, at) => {
        expect(rulesOf(path, withInserted(text, inserted, at))).toContain(`invisible-character ${id}`);
      }),
      FEW,
    );
  });

  test('are named by their code and position', () => {
    expect(problemsAfter([`${SOURCES}.4.title`, 'A\u200B law'])).toMatchObject([
      { message: 'its title has the character U+200B at 2' },
    ]);
  });

  test('may be no-break spaces, dashes, quotation marks, letters with marks, any apostrophe', () => {
    const text =
      'Ввезення\u00A0–\u202F«за 9\u00A0%» “so” п’ять пʼять п\u0027ять, São Paulo; Querétaro: 5\u00A0G… №\u00A07 €';
    expect(rulesOf(`${LAW}.text.uk`, text)).toEqual([]);
  });

  test('are in normalisation form C', () => {
    const composed = fc.constantFrom('ї', 'й', 'é', 'ã', 'ü');
    fc.assert(
      fc.property(somewhere, composed, ([path, id, text], letter) => {
        expect(rulesOf(path, `${text} ${letter.normalize('NFD')}`)).toContain(`not-normalized ${id}`);
      }),
      FEW,
    );
  });
});

describe('the letters of a word', () => {
  test('come from one script, in both directions and everywhere', () => {
    const latin = fc.constantFrom('Alibaba', 'model', 'Singapore');
    const cyrillic = fc.constantFrom('країна', 'навчання', 'ШІ');
    const anyPair = fc.constantFrom(...LOOK_ALIKES);
    fc.assert(
      fc.property(
        somewhere,
        latin,
        cyrillic,
        anyPair,
        fraction,
        ([path, id, text], name, word, [ours, theirs], at) => {
          expect(rulesOf(path, `${text} ${withInserted(name, theirs, at)}`)).toContain(`mixed-script ${id}`);
          expect(rulesOf(path, `${text} ${withInserted(word, ours, at)}`)).toContain(`mixed-script ${id}`);
        },
      ),
    );
  });

  test('may differ from part to part of a compound, and a Latin name may stand in Ukrainian', () => {
    const text =
      'AI-чипи H20, A100 і B200; Nvidia’ї ШІ-модель Qwen3, 20-ті, GPU-години, e-mail, 5G, vs. – Т. Кук.';
    expect(rulesOf(`${LAW}.text.uk`, text)).toEqual([]);
  });

  test.each(['Н20', 'А100', 'В200', 'Т4', 'МІ300Х'])('are Latin in the name of a chip: not %s', (name) => {
    expect(rulesOf(`${LAW}.text.uk`, `Чипи ${name} і далі.`)).toEqual(['mixed-script data-law']);
  });

  test.each(['2025-го', '4-й', '3D-друк', '70B', '36Kr', '401 МВт', '1 млн'])(
    'may stand beside figures: %s',
    (words) => {
      expect(rulesOf(`${LAW}.text.uk`, `Дані за ${words} тут.`)).toEqual([]);
    },
  );

  test.each([...'ыэёъЫЭЁЪўђѕ'])('of a Ukrainian text belong to its alphabet: not %s', (letter) => {
    expect(rulesOf(`${LAW}.text.uk`, `Дані ${letter}ж у Китаї.`)).toEqual(['foreign-letter data-law']);
  });

  test('may be of any language in a headline of that language', () => {
    const files = sampleFiles();
    Object.assign(files.sources.sources[4] ?? {}, { title: 'Объём вычислений', language: 'ru' });
    expect(parseDataset(files, sampleContext)).toHaveProperty('dataset');
  });
});
