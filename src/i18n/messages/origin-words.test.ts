import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../locales.ts';
import { originWords } from './origin-words.ts';

const REPORT = {
  publisher: 'Financial Times',
  published: '2025-11-27',
  kind: null,
  retoldBy: [],
  translations: 0,
  unconfirmedBy: [],
  otherDoubts: [],
  unread: false,
  others: 0,
  disputed: 0,
} satisfies Parameters<typeof originWords>[0];

function line(change: Partial<Parameters<typeof originWords>[0]>, language: Language = 'en'): string {
  const origin = { ...REPORT, ...change };
  const { said, retold = '', doubt = '', others = '' } = originWords(origin, language);
  return `${origin.publisher}${said}${retold}${doubt}${others}`;
}

function relays(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Relay ${index}`);
}

test('a report is told by who retells, doubts, adds and disputes', () => {
  expect(
    line({ retoldBy: relays(6), unread: true, unconfirmedBy: ['Reuters'], others: 2, disputed: 1 }),
  ).toBe(
    'Financial Times, 27 Nov 2025 · retold by 6 · original not read · Reuters could not verify it · 2 more sources · disputed by 1',
  );
  expect(line({ others: 1, published: null })).toBe('Financial Times · 1 more source');
});

test('what a company says is its statement or announcement, and whoever passes it on alone is named', () => {
  const nvidia = { publisher: 'Nvidia', kind: 'press-release', published: null, retoldBy: ['CNN'] };
  expect(line(nvidia)).toBe('Nvidia’s announcement, reported by CNN');
  expect(line(nvidia, 'uk')).toBe('Nvidia, оголошення · повідомляє CNN');
  const bridge = { publisher: 'Bridge Data Centres', kind: 'statement', retoldBy: relays(2) };
  expect(line(bridge)).toBe('Bridge Data Centres’ statement of 27 Nov 2025, reported by 2');
  expect(line(bridge, 'uk')).toBe('Bridge Data Centres, заява, 27.11.2025 · повідомляють 2 видання');
});

test('a filing is reported, not retold', () => {
  expect(line({ kind: 'document', retoldBy: relays(2) })).toBe('Financial Times, 27 Nov 2025, reported by 2');
});

test('a law is one, however many have translated it', () => {
  const law = { publisher: 'Parliament', published: null, kind: 'law', unread: true };
  expect(line({ ...law, translations: 2 })).toBe(
    'Parliament · one law, read in two private translations · original not read',
  );
  expect(line({ ...law, translations: 1 }, 'uk')).toBe(
    'Parliament · один закон в одному неофіційному перекладі · оригіналу не читали',
  );
  expect(line({ ...law, kind: 'document', translations: 5 }, 'uk')).toContain(
    'прочитано у 5 неофіційних перекладах',
  );
});

test('a doubt about another report names that report', () => {
  const otherDoubts = [{ publisher: 'Delo.ua', unconfirmedBy: ['Reuters', 'AFP'] }];
  expect(line({ otherDoubts })).toContain(' · Reuters, AFP could not verify the report by Delo.ua');
  expect(line({ otherDoubts }, 'uk')).toContain(' · матеріал Delo.ua перевірити не змогли: Reuters, AFP');
});

test('Ukrainian has the right form for every number', () => {
  expect([1, 2, 5, 11, 21].map((count) => line({ retoldBy: relays(count) }, 'uk').split(' · ')[1])).toEqual([
    'переказало 1 видання',
    'переказали 2 видання',
    'переказали 5 видань',
    'переказали 11 видань',
    'переказало 21 видання',
  ]);
  expect([1, 3, 5].map((others) => line({ others }, 'uk').split(' · ')[1])).toEqual([
    'ще 1 джерело',
    'ще 3 джерела',
    'ще 5 джерел',
  ]);
  expect([1, 5].map((disputed) => line({ disputed }, 'uk').split(' · ')[1])).toEqual([
    'заперечує 1 джерело',
    'заперечують 5 джерел',
  ]);
});

test.each(LANGUAGES)('a name of another direction turns nothing of a line in %s', (language) => {
  const retoldBy = ['\u0627\u0644\u062c\u0632\u064a\u0631\u0629'];
  expect(line({ kind: 'statement', retoldBy }, language)).toContain(`\u2068${retoldBy[0]}\u2069`);
});
