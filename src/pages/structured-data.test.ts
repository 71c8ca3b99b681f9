import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import type { Edition, SubjectId } from '../dataset/model.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { messagesIn } from '../i18n/messages.ts';
import { createAddresses } from '../ui/addresses.ts';
import type { Page } from '../ui/context.ts';
import type { PageInput } from './page-input.ts';
import { structuredData, structuredDataMarkup } from './structured-data.ts';

const ORIGIN = 'https://map.example.org/';
const sample = toEdition(sampleDataset(), sampleCountries, 'en');

function inputOf(edition: Edition, subject: SubjectId | null, origin: string | null): PageInput {
  return {
    name: { language: 'en', form: 'full', subject },
    edition,
    world: { countries: [], borders: { type: 'MultiLineString', coordinates: [] }, contested: [] },
    assets: {
      stylesheets: [],
      frameStylesheets: [],
      framings: {},
      theme: '',
      firstWord: '',
      main: '',
      preload: { full: [], embed: [] },
      edition: '',
      facts: '',
      world: '',
      detail: '',
      names: '',
      tools: '',
      dialog: '',
      embedScript: { path: '', integrity: '' },
    },
    origin,
  };
}

function pageOf(edition: Edition): Page {
  return {
    edition,
    messages: messagesIn('en'),
    addresses: createAddresses({ edition, form: 'full', root: '../', query: () => '' }),
    shown: edition,
    views: null,
    popups: true,
  };
}

function dataOf(subject: SubjectId | null, origin: string | null = ORIGIN, edition = sample) {
  return structuredData(pageOf(edition), inputOf(edition, subject, origin), '../../');
}

describe('the structured data of a page', () => {
  test('hold the dataset with its licence, day, coverage and files', () => {
    expect(dataOf(null)).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Dataset',
          url: 'https://map.example.org/en/',
          license: 'https://creativecommons.org/licenses/by/4.0/',
          datePublished: '2026-11-23',
          dateModified: '2026-11-23',
          spatialCoverage: [
            { '@type': 'Country', name: 'China' },
            { '@type': 'Country', name: 'Malaysia' },
          ],
          distribution: [{ contentUrl: 'https://map.example.org/data/places.geojson' }, {}, {}, {}, {}],
        },
      ],
    });
  });

  test('lead from the map by the country to the place', () => {
    expect(dataOf('hangzhou')).toMatchObject({
      '@graph': [
        { isPartOf: { '@id': 'https://map.example.org/en/#dataset' } },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { position: 1, item: 'https://map.example.org/en/' },
            { position: 2, name: 'China', item: 'https://map.example.org/en/china/' },
            { position: 3, name: 'Hangzhou', item: 'https://map.example.org/en/hangzhou/' },
          ],
        },
      ],
    });
  });

  test('give the point of a city, but not the point that stands for a country', () => {
    expect(dataOf('hangzhou')).toMatchObject({
      '@graph': [{ spatialCoverage: [{ geo: { latitude: 30.29, longitude: 120.16 } }] }, {}],
    });
    expect(JSON.stringify(dataOf('training-malaysia'))).not.toContain('GeoCoordinates');
  });

  test('cite relays with their subject, not on the page of the map', () => {
    const relay = sample.sources.find(({ id }) => id === 'relay-page')?.title ?? '';
    expect(JSON.stringify(dataOf('MYS'))).toContain(relay);
    expect(JSON.stringify(dataOf(null))).not.toContain(relay);
  });

  test('use addresses relative to the page where no origin is known', () => {
    expect(dataOf('MYS', null)).toMatchObject({ '@graph': [{ url: '../../en/malaysia/' }, {}] });
  });
});

test('no text of the data can end the element that holds them', () => {
  const [first, ...others] = sample.sources;
  if (!first) throw new Error('The sample has no sources.');
  const edition = { ...sample, sources: [{ ...first, title: '</script><b>' }, ...others] };
  const markup = structuredDataMarkup(pageOf(edition), inputOf(edition, null, null), '../');
  expect(markup.match(/<\/?[a-z]/g)).toEqual(['<s', '</s']);
  const json: unknown = JSON.parse(markup.replace(/^<[^>]*>|<\/script>$/g, ''));
  expect(json).toEqual(structuredData(pageOf(edition), inputOf(edition, null, null), '../'));
});
