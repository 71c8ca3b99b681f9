import { formatDate } from '../format.ts';
import { plural } from '../plural.ts';
import type { Messages } from './catalogue.ts';
import { SITE_TITLES } from './site-titles.ts';

export const en: Messages = {
  site: {
    title: SITE_TITLES.en,
    pageTitle: (name) => `${name}: where China’s AI trains abroad`,
    asOf: (date) => `As of ${formatDate(date, 'en')}`,
    opensInNewTab: 'opens in a new tab',
  },
  map: {
    label: 'Map of the world: where China’s AI trains abroad',
    description: (places, countries, asOf, whole) =>
      `The map shows ${places} ${plural('en', places, { one: 'place', other: 'places' })} in ${countries} ${plural('en', countries, { one: 'country', other: 'countries' })}, as of ${formatDate(asOf, 'en')}. ${whole ? 'Lines lead from headquarters in China to reported training clusters in South-East Asia and to data centres that Alibaba has opened or plans. ' : ''}The same facts are given as text in the panel.`,
    strand: (organizations, places) => `${organizations}: reported to train AI models in ${places}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Show the whole map',
    zoomGroup: 'Zoom',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
  },
  roles: {
    headquarters: 'headquarters',
    'training-cluster': 'training cluster',
    'first-data-centre': 'first data centre',
    'additional-data-centre': 'additional data centre',
    'data-centre': 'data centre',
    campus: 'data centre campus',
  },
  roleStatus: {
    operating: 'operating',
    reported: 'reported',
    planned: 'planned',
    building: 'being built',
    opened: 'opened',
  },
  tenancy: {
    named: 'with a Chinese tenant',
    linked: 'tenant not established',
    unnamed: 'no Chinese tenant named',
  },
  topics: {
    training: 'Is AI trained here?',
    abroad: 'Who trains where',
    tenants: 'Who rents, and what',
    opened: 'What has opened',
    size: 'How big is it',
    legal: 'Is it legal?',
    next: 'What may change',
    chips: 'Which chips',
    disputed: 'What is disputed',
    unknown: 'What is not known',
    cloud: 'Cloud regions (not training)',
    owner: 'Who is behind it',
    models: 'How good are the models?',
  },
  precision: {
    site: 'exact site',
    city: 'accurate to the city',
    region: 'accurate to the region',
    country: 'only the country is known',
  },
  source: {
    copyAddress: 'Copy the address',
    copied: 'Copied',
    copyFailed: 'Copying is blocked here: select the address and copy it yourself',
  },
  labels: {
    opened: (date) => `opened ${formatDate(date, 'en')}`,
    planned: 'planned',
    building: 'being built',
    running: (year) => `open since ${year}`,
    tenancy: { linked: 'tenant not established', unnamed: 'no Chinese tenant named' },
    siteOpened: (date) => `data centre opened ${formatDate(date, 'en')}`,
    sitePlanned: 'data centre planned',
    countries: { USA: 'sets the chip rules' },
    annotation: {
      title: 'Trained in rented data centres',
      basis: (publisher, unconfirmedBy) =>
        `One report: ${publisher}${unconfirmedBy === '' ? '' : `; ${unconfirmedBy} could not verify it`}`,
    },
    tags: {
      states: {
        headquarters: null,
        training: 'training reported',
        opened: 'opened',
        planned: 'planned',
        campus: 'campus',
        rules: 'chip rules',
      },
      more: (count) => `, ${count} more`,
      outOfSight: ' (out of sight; show on the map)',
    },
  },
  legend: {
    key: 'Key',
    label: 'Legend',
    kinds: {
      headquarters: 'Headquarters',
      'training-cluster': 'Trains here (reported)',
      'data-centre-opened': 'Alibaba: opened',
      'data-centre-planned': 'Alibaba: planned',
      campus: 'Campus',
    },
    signs: {
      'campus-named': 'Campus: a Chinese tenant is named',
      'campus-linked': 'Campus: a tenant is linked, not established',
      'campus-hollow': 'Campus: planned, or no Chinese tenant named',
      'country-precision': 'Only the country is known',
    },
    links: {
      trains: 'Trains models there (reported)',
      plans: 'Plans a data centre',
      opened: 'Has opened a data centre',
      supplies: 'Chip partner (reported)',
      rents: 'Rents space there',
    },
  },
  panel: {
    label: 'Facts',
    introHeading: 'What the map shows',
    state: {
      headquarters: (organizations) => `Headquarters of ${organizations}`,
      'training-cluster': () => 'Training reported',
      'data-centre-opened': (organizations, year) => `${organizations} data centre opened ${year}`.trim(),
      'data-centre-planned': (organizations) => `${organizations} data centre planned`,
      campus: (organizations) =>
        organizations === '' ? 'Campus, no tenant established' : `Campus for ${organizations}`,
    },
    cloudRegion: (organizations) => `${organizations} cloud region`,
    corrections: {
      heading: 'Corrected or updated',
      teaser:
        'What Delo.ua’s article of 27 November 2025, or the report it retells, had wrong, and what has changed since',
    },
    close: 'Close',
    noFacts: 'No facts are known here that belong to this story.',
    nearestWithFacts: 'Nearest country with facts',
    factCount,
    factsOnPage: 'Read these facts on a page of their own',
    hidden: 'Marks here are switched off in the legend.',
    cleared: 'Nothing is selected; the whole map is shown',
  },
  card: {
    allFacts: (count) => `All ${factCount(count)}`,
    fullMap: 'Full map',
    sources: (asOf) => ['Sources: ', ` and others · as of ${asOf}`],
  },
  failures: {
    'dataset-unreachable': 'The facts could not be refreshed. Those that came with the page are here.',
    'dataset-broken': 'Some facts are damaged and have been left out. The rest are here.',
  },
};

function factCount(count: number): string {
  return `${count} ${plural('en', count, { one: 'fact', other: 'facts' })}`;
}
