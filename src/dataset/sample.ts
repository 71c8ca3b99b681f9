import type { LocalizedText } from '../i18n/locales.ts';
import type { CheckContext } from './draft.ts';
import type { Country, Dataset, Edition, LngLat, Place } from './model.ts';
import { parseDataset } from './parse.ts';

// A small dataset in which every rule holds: the tests break one thing at a time.

const hangzhou = {
  type: 'Feature',
  id: 'hangzhou',
  geometry: { type: 'Point', coordinates: [120.16, 30.29] },
  properties: {
    country: 'CHN',
    name: { en: 'Hangzhou', uk: 'Ханчжоу' },
    precision: 'city',
    pointNote: { en: 'Centre of the city.', uk: 'Центр міста.' },
    locatedBy: 'company-page',
    roles: [
      {
        kind: 'headquarters',
        organizations: ['Alibaba'],
        history: [{ status: 'operating', since: '1999', fact: 'headquarters-hangzhou' }],
      },
    ],
    facts: [
      {
        id: 'headquarters-hangzhou',
        text: { en: 'Alibaba has its seat in Hangzhou.', uk: 'Штаб-квартира Alibaba – у Ханчжоу.' },
        date: '2026',
        status: 'official',
        evidence: [{ source: 'company-page', part: 'primary' }],
      },
    ],
  },
};

const malaysia = {
  type: 'Feature',
  id: 'training-malaysia',
  geometry: { type: 'Point', coordinates: [102, 4.7] },
  properties: {
    country: 'MYS',
    name: { en: 'Malaysia', uk: 'Малайзія' },
    precision: 'country',
    pointNote: { en: 'Only the country is known.', uk: 'Відома лише країна.' },
    roles: [
      {
        kind: 'training-cluster',
        organizations: ['Alibaba'],
        history: [{ status: 'reported', since: '2025-11-27', fact: 'trains-in-malaysia' }],
      },
      {
        kind: 'data-centre',
        batch: 'additional',
        organizations: ['Alibaba'],
        history: [
          { status: 'planned', since: '2025-09', fact: 'trains-in-malaysia' },
          { status: 'opened', since: '2026', fact: 'trains-in-malaysia' },
        ],
      },
    ],
    facts: [
      {
        id: 'trains-in-malaysia',
        text: { en: 'Alibaba trains models in Malaysia.', uk: 'Alibaba навчає моделі в Малайзії.' },
        date: '2025-11-27',
        status: 'reported',
        evidence: [
          { source: 'newsroom-report', part: 'origin' },
          { source: 'relay-page', part: 'relay' },
          { source: 'blog', part: 'independent' },
        ],
        also: ['hangzhou', 'CHN'],
        article: [3],
        correction: { en: 'The article said otherwise.', uk: 'У статті було інакше.' },
      },
    ],
  },
};

/** Four countries, two of which the sample tells of. */
export const sampleCountries: readonly Country<LocalizedText>[] = [
  {
    id: 'CHN',
    slug: 'china',
    name: { en: 'China', uk: 'Китай' },
    labelPoint: [103, 35],
    bounds: [73, 18, 135, 54],
    small: false,
  },
  {
    id: 'MYS',
    slug: 'malaysia',
    name: { en: 'Malaysia', uk: 'Малайзія' },
    labelPoint: [102, 4],
    bounds: [99, 1, 120, 8],
    small: false,
  },
  {
    id: 'SGP',
    slug: 'singapore',
    name: { en: 'Singapore', uk: 'Сінгапур' },
    labelPoint: [103.8, 1.3],
    bounds: [103.5, 1.1, 104.2, 1.5],
    small: true,
  },
  {
    id: 'CIV',
    slug: 'cote-d-ivoire',
    name: { en: 'Côte d’Ivoire', uk: 'Кот-д’Івуар' },
    labelPoint: [-5.5, 7.6],
    bounds: [-8.6, 4.3, -2.5, 10.7],
    small: false,
  },
];

/** A country contains what lies in its bounds: near enough for the sample. */
export const sampleContext: CheckContext = {
  countries: sampleCountries,
  today: '2026-11-23',
  contains: (country, [lng, lat]) => {
    const found = sampleCountries.find(({ id }) => id === country);
    if (found === undefined) return false;
    const [west, south, east, north] = found.bounds;
    return lng >= west && lng <= east && lat >= south && lat <= north;
  },
};

/** The files as `JSON.parse` would give them, new each time. */
export function sampleFiles() {
  return structuredClone({
    places: { type: 'FeatureCollection', asOf: '2026-11-23', features: [hangzhou, malaysia] },
    countries: {
      countries: [
        {
          country: 'CHN',
          facts: [
            {
              id: 'data-law',
              text: { en: 'Personal data stay in China.', uk: 'Особисті дані лишаються в Китаї.' },
              date: '2021-11',
              status: 'in-force',
              evidence: [{ source: 'law', part: 'primary' }],
            },
          ],
        },
      ],
    },
    articles: {
      story: {
        lead: {
          text: {
            en: 'Alibaba trains abroad, a report says.',
            uk: 'Alibaba навчає за кордоном, за повідомленням.',
          },
          facts: ['trains-in-malaysia'],
        },
        caveat: { en: 'It is one report.', uk: 'Це одне повідомлення.' },
        doors: [
          {
            id: 'who',
            label: { en: 'Who trains where', uk: 'Хто де навчає' },
            teaser: { en: 'Alibaba in Malaysia', uk: 'Alibaba в Малайзії' },
            facts: ['trains-in-malaysia', 'data-law'],
          },
        ],
      },
      articles: [
        {
          subject: 'MYS',
          lead: {
            text: { en: 'Alibaba trains here, a report says.', uk: 'Тут навчає Alibaba, за повідомленням.' },
            facts: ['trains-in-malaysia'],
          },
          sections: [
            {
              topic: 'training',
              teaser: { en: 'Alibaba does', uk: 'Так, Alibaba' },
              facts: ['trains-in-malaysia'],
              links: [],
            },
            {
              topic: 'legal',
              teaser: { en: 'A law of China', uk: 'Закон Китаю' },
              facts: [],
              links: ['data-law'],
            },
          ],
        },
        {
          subject: 'CHN',
          lead: {
            text: { en: 'A law keeps data at home.', uk: 'Закон тримає дані вдома.' },
            facts: ['data-law'],
          },
          sections: [
            {
              topic: 'legal',
              teaser: { en: 'Data stay', uk: 'Дані лишаються' },
              facts: ['data-law'],
              links: [],
            },
          ],
        },
        {
          subject: 'hangzhou',
          lead: {
            text: { en: 'The seat of Alibaba.', uk: 'Тут керують Alibaba.' },
            facts: ['headquarters-hangzhou'],
          },
          sections: [
            {
              topic: 'owner',
              teaser: { en: 'Alibaba', uk: 'Компанія Alibaba' },
              facts: ['headquarters-hangzhou'],
              links: ['trains-in-malaysia'],
            },
          ],
        },
      ],
    },
    links: {
      links: [
        {
          id: 'alibaba-trains-malaysia',
          kind: 'trains',
          from: 'hangzhou',
          to: 'training-malaysia',
          organization: 'Alibaba',
          history: [{ status: 'reported', since: '2025-11-27', fact: 'trains-in-malaysia' }],
        },
      ],
    },
    sources: {
      sources: [
        {
          id: 'company-page',
          publisher: 'Alibaba',
          kind: 'document',
          title: 'About us',
          url: 'https://example.org/about',
          language: 'en',
          published: null,
          read: 'whole',
        },
        {
          id: 'newsroom-report',
          publisher: 'Newsroom',
          title: 'Training abroad',
          language: 'en',
          published: '2025-11-27',
          read: 'not-seen',
        },
        {
          id: 'relay-page',
          publisher: 'Relay',
          title: 'Навчання за кордоном',
          url: 'https://example.org/relay',
          language: 'uk',
          published: '2025-11-28',
          read: 'whole',
          retells: 'newsroom-report',
        },
        {
          id: 'blog',
          publisher: 'Blog',
          title: 'What I saw',
          url: 'https://example.org/blog',
          language: 'en',
          published: '2025-12',
          read: 'opening',
          weak: true,
        },
        {
          id: 'law',
          publisher: { en: 'Government', uk: 'Уряд' },
          kind: 'law',
          office: true,
          title: '个人信息保护法',
          url: 'https://example.org/law',
          language: 'zh-Hans',
          published: '2021-08-20',
          read: 'whole',
        },
      ],
    },
  });
}

/** What an edition has where nothing is told of anything. */
export const withoutFacts: Pick<Edition, 'story' | 'articles' | 'factSubjects'> = {
  story: { lead: { text: '', facts: [] }, caveat: '', doors: [], order: [] },
  articles: [],
  factSubjects: [],
};

/** A headquarters that is nothing but a point. */
export function headquartersAt(id: string, country: string, point: LngLat): Place<string> {
  return {
    id,
    country,
    name: id,
    point,
    precision: 'city',
    pointNote: '',
    roles: [
      { kind: 'headquarters', organizations: ['Alibaba'], history: [{ status: 'operating', since: '2020' }] },
    ],
  };
}

/** The sample as a dataset. */
export function sampleDataset(): Dataset {
  const parsed = parseDataset(sampleFiles(), sampleContext);
  if ('dataset' in parsed) return parsed.dataset;
  throw new Error(`The sample breaks a rule: ${JSON.stringify(parsed.problems)}`);
}
