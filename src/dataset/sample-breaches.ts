import type { LocalizedText } from '../i18n/locales.ts';
import type { Rule } from './problem.ts';
import { sampleFiles } from './sample.ts';

// Where the entries of the sample stand.
export const HANGZHOU = 'places.features.0';
export const MALAYSIA = 'places.features.1';
export const FACT = `${MALAYSIA}.properties.facts.0`;
export const LAW = 'countries.countries.0.facts.0';
export const LINK = 'links.links.0';
export const SOURCES = 'sources.sources';

/** Evidence by the law of the sample. */
export const law = { source: 'law', part: 'primary' };
/** A fact that no article holds. */
export const fact = {
  id: 'new-fact',
  text: { en: 'Something new.', uk: 'Щось нове.' } satisfies LocalizedText,
  date: '2026',
  status: 'reported',
  evidence: [law],
};
/** A source that nothing names. */
export const source = {
  id: 'new-source',
  publisher: 'Somebody',
  title: 'Something',
  url: 'https://example.org/new',
  language: 'en',
  published: null,
  read: 'whole',
};

/** What is changed, the rule that it breaks, the entry that is to blame, and the edit. */
export type Breach = readonly [what: string, rule: Rule, id: string, path: string, value: unknown];

/** One edit of the sample each, with the one problem that it makes. */
export const BREACHES: readonly Breach[] = [
  ['a number for a name', 'shape', 'law', `${SOURCES}.4.title`, 7],
  [
    'a status that does not exist',
    'shape',
    'alibaba-trains-malaysia',
    `${LINK}.history.0.status`,
    'rumoured',
  ],
  ['a place without a role', 'shape', 'hangzhou', `${HANGZHOU}.properties.roles`, []],
  ['a country entry without facts', 'shape', 'SGP', 'countries.countries.-', { country: 'SGP' }],
  ['a file that is no object', 'shape', 'file', 'links', []],
  ['a key too many in a fact', 'unknown-key', 'trains-in-malaysia', `${FACT}.colour`, 'red'],
  ['a key too many in a file', 'unknown-key', 'file', 'sources.version', 1],
  ['an id with a capital', 'id-malformed', 'New-link', `${LINK}.id`, 'New-link'],
  ['a place given twice', 'duplicate-id', 'hangzhou', 'places.features.-', placeAlone('hangzhou')],
  ['a place named like a country', 'duplicate-id', 'singapore', 'places.features.-', placeAlone('singapore')],
  ['a place named like a code', 'duplicate-id', 'mys', 'places.features.-', placeAlone('mys')],
  ['a place named like a page', 'duplicate-id', 'embed', 'places.features.-', placeAlone('embed')],
  ['a place named like the data', 'duplicate-id', 'data', 'places.features.-', placeAlone('data')],
  ['a fact given twice', 'duplicate-id', 'data-law', `${FACT.slice(0, -2)}.-`, { ...fact, id: 'data-law' }],
  ['a country given twice', 'duplicate-id', 'CHN', 'countries.countries.-', { country: 'CHN', facts: [] }],
  [
    'a link given twice',
    'duplicate-id',
    'alibaba-trains-malaysia',
    'links.links.-',
    sampleFiles().links.links[0],
  ],
  ['a source given twice', 'duplicate-id', 'law', `${SOURCES}.-`, { ...source, id: 'law', kind: 'law' }],
  [
    'an entry for no country',
    'unknown-country',
    'XYZ',
    'countries.countries.-',
    { country: 'XYZ', facts: [] },
  ],
  ['a place in no country', 'unknown-country', 'hangzhou', `${HANGZHOU}.properties.country`, 'XYZ'],
  ['a fact about nothing', 'unknown-subject', 'data-law', `${LAW}.also`, ['atlantis']],
  ['a link to nowhere', 'unknown-place', 'alibaba-trains-malaysia', `${LINK}.to`, 'atlantis'],
  [
    'a line that is older than its mark',
    'link-status',
    'alibaba-trains-malaysia',
    `${LINK}.history.0.since`,
    '2025-11-26',
  ],
  [
    'an opening without a plan',
    'history-order',
    'hangzhou',
    `${HANGZHOU}.properties.roles.0.history.0.status`,
    'opened',
  ],
  [
    'an opening that overwrites its plan',
    'history-order',
    'training-malaysia',
    `${MALAYSIA}.properties.roles.1.history`,
    [{ status: 'opened', since: '2026', fact: 'trains-in-malaysia' }],
  ],
  [
    'a history that runs backwards',
    'history-order',
    'training-malaysia',
    `${MALAYSIA}.properties.roles.1.history.1.since`,
    '2025-08-31',
  ],
  [
    'the same status again',
    'history-order',
    'training-malaysia',
    `${MALAYSIA}.properties.roles.1.history.-`,
    { status: 'opened', since: '2026-06', fact: 'trains-in-malaysia' },
  ],
  ['a role without a history', 'shape', 'hangzhou', `${HANGZHOU}.properties.roles.0.history`, []],
  [
    'a role without its fact',
    'unknown-fact',
    'hangzhou',
    `${HANGZHOU}.properties.roles.0.history.0.fact`,
    'nothing',
  ],
  ['a batch of headquarters', 'batch-misplaced', 'hangzhou', `${HANGZHOU}.properties.roles.0.batch`, 'first'],
  ['a link without its fact', 'unknown-fact', 'alibaba-trains-malaysia', `${LINK}.history.0.fact`, 'nothing'],
  [
    'evidence from nobody',
    'unknown-source',
    'data-law',
    `${LAW}.evidence.-`,
    { source: 'nobody', part: 'origin' },
  ],
  [
    'a place located by nobody',
    'unknown-source',
    'training-malaysia',
    `${MALAYSIA}.properties.locatedBy`,
    'nobody',
  ],
  [
    'evidence that repeats nobody',
    'unknown-source',
    'trains-in-malaysia',
    `${FACT}.evidence.1.retells`,
    'nobody',
  ],
  ['a source without use', 'unused-source', 'new-source', `${SOURCES}.-`, source],
  ['a read source without address', 'seen-source-without-url', 'law', `${SOURCES}.4.url`, undefined],
  ['an http address', 'url-not-https', 'law', `${SOURCES}.4.url`, 'http://example.org/law'],
  ['a script as an address', 'url-not-https', 'law', `${SOURCES}.4.url`, 'javascript:alert(1)'],
  ['a source that retells itself', 'retells-cycle', 'law', `${SOURCES}.4.retells`, 'law'],
  [
    'a fact without evidence',
    'fact-without-evidence',
    'headquarters-hangzhou',
    `${HANGZHOU}.properties.facts.0.evidence`,
    [],
  ],
  [
    'a fact that is only disputed',
    'fact-without-evidence',
    'headquarters-hangzhou',
    `${HANGZHOU}.properties.facts.0.evidence`,
    [{ source: 'law', part: 'disputes' }],
  ],
  [
    'a relay of nothing',
    'relay-without-origin',
    'data-law',
    `${LAW}.evidence.-`,
    { source: 'blog', part: 'relay' },
  ],
  ['a relay of an unlisted report', 'relay-without-origin', 'blog', `${SOURCES}.3.retells`, 'nobody'],
  [
    'a retelling as confirmation',
    'retelling-as-independent',
    'trains-in-malaysia',
    `${FACT}.evidence.1.part`,
    'independent',
  ],
  [
    'an origin that nobody saw',
    'not-seen-without-relay',
    'data-law',
    `${LAW}.evidence.-`,
    { source: 'newsroom-report', part: 'origin' },
  ],
  [
    'a fact on a weak source',
    'weak-alone',
    'headquarters-hangzhou',
    `${HANGZHOU}.properties.facts.0.evidence`,
    [{ source: 'blog', part: 'independent' }],
  ],
  ['a dispute that nobody has', 'dispute-weak-alone', 'data-law', `${LAW}.status`, 'disputed'],
  ['own reporting as a document', 'kind-misplaced', 'headquarters-hangzhou', `${SOURCES}.0.kind`, undefined],
  ['an agency’s text that nobody prints', 'kind-misplaced', 'blog', `${SOURCES}.3.kind`, 'wire'],
  [
    'a publisher under two names',
    'publisher-in-two-forms',
    'relay-page',
    `${SOURCES}.2.publisher`,
    { en: 'Newsroom', uk: 'Редакція' },
  ],
  ['a report seen by weak eyes only', 'weak-alone', 'trains-in-malaysia', `${SOURCES}.2.weak`, true],
  ['a text in one language', 'translation-missing', 'data-law', `${LAW}.text.uk`, undefined],
  ['an empty text', 'translation-missing', 'data-law', `${LAW}.text.en`, '  '],
  [
    'a text not translated',
    'translation-identical',
    'data-law',
    `${LAW}.text.uk`,
    'Personal data stay in China.',
  ],
  [
    'a note not translated',
    'translation-identical',
    'hangzhou',
    `${HANGZHOU}.properties.pointNote.uk`,
    'Centre of the city.',
  ],
  [
    'a correction not translated',
    'translation-identical',
    'trains-in-malaysia',
    `${FACT}.correction.en`,
    'У статті було інакше.',
  ],
  ['a Latin name in Ukrainian', 'wrong-script', 'hangzhou', `${HANGZHOU}.properties.name.uk`, 'Hangzhou'],
  [
    'a Cyrillic word in English',
    'wrong-script',
    'data-law',
    `${LAW}.text.en`,
    'Personal дані stay in China.',
  ],
  ['a long text', 'text-too-long', 'data-law', `${LAW}.text.uk`, 'я'.repeat(321)],
  ['a month that is none', 'date-malformed', 'data-law', `${LAW}.date`, '2021-13'],
  ['a date in words', 'date-malformed', 'law', `${SOURCES}.4.published`, 'August 2021'],
  ['a day that is none', 'date-malformed', 'data-law', `${LAW}.date`, '2021-02-30'],
  ['a month for the day of the data', 'date-malformed', 'file', 'places.asOf', '2026-11'],
  ['a fact from tomorrow', 'date-in-future', 'data-law', `${LAW}.date`, '2026-11-24'],
  [
    'a role from next month',
    'date-in-future',
    'hangzhou',
    `${HANGZHOU}.properties.roles.0.history.0.since`,
    '2026-12',
  ],
  ['a source from next year', 'date-in-future', 'law', `${SOURCES}.4.published`, '2027'],
  ['data that are ahead of the clock', 'date-in-future', 'file', 'places.asOf', '2026-11-24'],
  ['a latitude beyond the pole', 'geometry', 'hangzhou', `${HANGZHOU}.geometry.coordinates`, [30.29, 120.16]],
  ['a point with a height', 'geometry', 'hangzhou', `${HANGZHOU}.geometry.coordinates`, [120.16, 30.29, 7]],
  ['a line for a place', 'geometry', 'hangzhou', `${HANGZHOU}.geometry.type`, 'LineString'],
  ['a coordinate reference system', 'geometry', 'file', 'places.crs', { type: 'name' }],
  [
    'a point to the centimetre',
    'too-many-decimals',
    'hangzhou',
    `${HANGZHOU}.geometry.coordinates.0`,
    120.161234,
  ],
  [
    'a point in the sea',
    'point-outside-country',
    'training-malaysia',
    `${MALAYSIA}.geometry.coordinates`,
    [90, 4.7],
  ],
  [
    'a site without a locator',
    'precision-too-fine',
    'hangzhou',
    `${HANGZHOU}.properties.locatedBy`,
    undefined,
  ],
  [
    'a city located by hearsay',
    'precision-too-fine',
    'hangzhou',
    `${HANGZHOU}.properties.locatedBy`,
    'newsroom-report',
  ],
  [
    'a mark that tells nothing',
    'place-without-fact',
    'silent',
    'places.features.-',
    placeAlone('silent', 'SGP', [103.8, 1.3]),
  ],
  [
    'a line that disagrees with its mark',
    'link-status',
    'alibaba-trains-malaysia',
    `${LINK}.history.0.status`,
    'planned',
  ],
  [
    'a line of another organisation',
    'link-status',
    'alibaba-trains-malaysia',
    `${LINK}.organization`,
    'ByteDance',
  ],
];

/** A place without facts of its own. */
function placeAlone(id: string, country = 'CHN', coordinates = [120.16, 30.29]) {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: {
      country,
      name: { en: 'Place', uk: 'Місце' } satisfies LocalizedText,
      precision: 'country',
      pointNote: { en: 'Somewhere.', uk: 'Десь.' } satisfies LocalizedText,
      roles: [
        {
          kind: 'headquarters',
          organizations: ['Alibaba'],
          history: [{ status: 'operating', since: '1999', fact: 'headquarters-hangzhou' }],
        },
      ],
      facts: [],
    },
  };
}
