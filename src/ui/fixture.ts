import { ROLE_GROUPS, type RoleGroup } from '../dataset/history.ts';
import { indexById } from '../dataset/index-by-id.ts';
import type { Article, Country, Edition, Fact, Lead, Place, Source, Story } from '../dataset/model.ts';
import { leadOriginOf, originLineOf, originOf } from '../dataset/origin-line.ts';
import type { Language } from '../i18n/locales.ts';
import { messagesIn } from '../i18n/messages.ts';
import { shownEdition } from '../scene/shown-edition.ts';
import type { Page } from './context.ts';
import { FACT_VIEWS } from './fact-views.ts';

/** A page of the small edition, with readable addresses. */
export function pageFixture(
  language: Language = 'en',
  popups = true,
  kinds: readonly RoleGroup[] = ROLE_GROUPS,
): Page {
  const edition = editionFixture(language);
  return {
    edition,
    shown: shownEdition(edition, { kinds }),
    views: FACT_VIEWS,
    messages: messagesIn(language),
    popups,
    addresses: {
      home: () => './',
      subject: (id) => `./${id}/`,
      language: (to, id) => `../${to}/${id ?? ''}`,
      about: () => '#about',
      data: () => './data/',
      fullPage: (id) => `../${id ?? ''}`,
    },
  };
}

const PLACES: readonly Place<string>[] = [
  {
    id: 'hangzhou',
    country: 'CHN',
    name: 'Hangzhou',
    point: [120.2, 30.3],
    precision: 'city',
    pointNote: 'Centre of the city.',
    roles: [
      {
        kind: 'headquarters',
        organizations: ['Alibaba', 'DeepSeek'],
        history: [{ status: 'operating', since: '2024-05' }],
      },
    ],
  },
  {
    id: 'training-malaysia',
    country: 'MYS',
    name: 'Malaysia',
    point: [102, 4.7],
    precision: 'country',
    pointNote: 'A point of the country, not a site.',
    roles: [
      {
        kind: 'training-cluster',
        organizations: ['Alibaba', 'ByteDance'],
        history: [{ status: 'reported', since: '2025-11-27', fact: 'boom' }],
      },
      {
        kind: 'data-centre',
        batch: 'additional',
        organizations: ['Alibaba'],
        history: [
          { status: 'planned', since: '2025-09-24', fact: 'boom' },
          { status: 'opened', since: '2026', fact: 'boom' },
        ],
      },
    ],
  },
  {
    id: 'alibaba-mexico',
    country: 'MEX',
    name: 'Mexico',
    point: [-102.5, 23.6],
    precision: 'country',
    pointNote: 'A point of the country, not a site.',
    roles: [
      {
        kind: 'data-centre',
        batch: 'additional',
        organizations: ['Alibaba'],
        history: [{ status: 'planned', since: '2025-09-24', fact: 'boom' }],
      },
    ],
  },
];

const SOURCES: readonly Source[] = [
  {
    id: 'ft',
    publisher: 'Financial Times',
    title: 'The report',
    language: 'en',
    published: '2025-11-27',
    read: 'not-seen',
  },
  {
    id: 'delo',
    publisher: 'Delo.ua',
    title: 'Китайські <гіганти>',
    url: 'https://delo.ua/a?b=1&c=2',
    language: 'uk',
    published: '2025-11-27',
    read: 'whole',
    retells: 'ft',
  },
  {
    id: 'semafor',
    publisher: 'Semafor',
    title: 'Offshore',
    url: 'https://semafor.com/x',
    language: 'en',
    published: null,
    read: 'opening',
    retells: 'ft',
  },
  {
    id: 'denial',
    publisher: 'Nvidia',
    title: 'Statement',
    url: 'https://nvidia.com/x',
    language: 'en',
    published: '2025-12',
    read: 'whole',
  },
];

const FACTS: readonly Fact<string>[] = [
  {
    id: 'boom',
    text: 'Demand from China has set off a boom.',
    date: '2025-11-27',
    status: 'reported',
    topic: 'size',
    evidence: [
      { source: 'ft', part: 'origin' },
      { source: 'delo', part: 'relay' },
      { source: 'semafor', part: 'relay' },
      { source: 'denial', part: 'disputes' },
    ],
    about: ['training-malaysia'],
    correction: 'The boom is mostly in Johor.',
  },
  {
    id: 'permit',
    text: 'Malaysia asks for a permit.',
    date: '2025-07',
    status: 'in-force',
    topic: 'legal',
    evidence: [{ source: 'denial', part: 'primary' }],
    about: ['MYS'],
  },
  {
    id: 'home',
    text: 'DeepSeek is said to train at home.',
    date: '2025',
    status: 'disputed',
    topic: 'disputed',
    evidence: [{ source: 'semafor', part: 'relay' }],
    about: ['hangzhou'],
  },
];

/** A small edition for tests: two countries with facts, one with a place alone, one with nothing. */
function editionFixture(language: Language): Edition {
  return {
    language,
    asOf: '2026-11-23',
    places: PLACES,
    facts: factsIn(language),
    sites: [],
    factSubjects: [...new Set(FACTS.flatMap(({ about }) => about))],
    links: [
      {
        id: 'a',
        kind: 'trains',
        from: 'hangzhou',
        to: 'training-malaysia',
        organization: 'Alibaba',
        history: [{ status: 'reported', since: '2025-11-27', fact: 'boom' }],
      },
      {
        id: 'b',
        kind: 'plans',
        from: 'hangzhou',
        to: 'alibaba-mexico',
        organization: 'Alibaba',
        history: [{ status: 'planned', since: '2025-09-24', fact: 'boom' }],
      },
    ],
    sources: SOURCES,
    story: storyIn(language),
    articles: articlesIn(language),
    countries: [
      country('CHN', 'china', 'China', [104, 35]),
      country('MYS', 'malaysia', 'Malaysia', [102, 4]),
      country('MEX', 'mexico', 'Mexico', [-102, 23]),
      country('IDN', 'indonesia', 'Indonesia', [117, -2]),
    ],
  };
}

function storyIn(language: Language): Story<string> {
  return {
    lead: {
      text: 'Demand from China has set off a boom in Malaysia.',
      facts: ['boom'],
      ...originIn('boom', language),
    },
    caveat: 'It is one report.',
    doors: [
      { id: 'who', label: 'Who trains where', teaser: 'Alibaba in Malaysia', facts: ['boom'] },
      { id: 'legal', label: 'Is it legal?', teaser: 'Malaysia asks for a permit', facts: ['permit'] },
      { id: 'new', label: 'What is new', teaser: 'A boom, a permit', facts: ['permit', 'boom'] },
    ],
    order: ['MYS', 'hangzhou'],
  };
}

function articlesIn(language: Language): readonly Article<string>[] {
  return [
    {
      subject: 'MYS',
      lead: {
        text: 'Demand from China has set off a boom here.',
        facts: ['boom'],
        ...originIn('boom', language),
      },
      sections: [
        { topic: 'size', teaser: 'A boom', facts: ['boom'], links: [] },
        { topic: 'legal', teaser: 'Malaysia asks for a permit', facts: ['permit'], links: ['home'] },
      ],
    },
    {
      subject: 'hangzhou',
      lead: { text: 'DeepSeek is said to train at home.', facts: ['home'], ...originIn('home', language) },
      sections: [{ topic: 'disputed', teaser: 'Where it trains', facts: ['home'], links: ['boom'] }],
    },
  ];
}

/** As an edition has it worked out. */
function originIn(id: string, language: Language): Pick<Lead<string>, 'origin'> {
  const origin = originOf(
    FACTS.filter((fact) => fact.id === id),
    indexById(SOURCES),
  );
  return origin === null ? {} : { origin: leadOriginOf(origin, language) };
}

function factsIn(language: Language): Fact<string>[] {
  return FACTS.map((fact) => {
    const origin = originOf([fact], indexById(SOURCES));
    return origin === null ? fact : { ...fact, origin: originLineOf(origin, language) };
  });
}

function country(id: string, slug: string, name: string, labelPoint: readonly [number, number]): Country {
  return {
    id,
    slug,
    name,
    labelPoint,
    bounds: [0, 0, 1, 1],
    small: false,
  };
}
