import { formatDate } from '../format.ts';
import { plural } from '../plural.ts';
import type { EvidenceCounts, Messages } from './catalogue.ts';
import { sentence } from './sentence.ts';

const factCount = (count: number): string =>
  `${count} ${plural('en', count, { one: 'fact', other: 'facts' })}`;

const reports = ({ origins, relays }: EvidenceCounts): string[] => {
  if (origins === 0) return relays === 0 ? [] : [`a report retold by ${relays}`];
  const report = origins === 1 ? 'one newsroom’s report' : `reports of ${origins} newsrooms`;
  return [relays === 0 ? report : `${report}, retold by ${relays}`];
};

const evidence = (counts: EvidenceCounts): string => {
  const { primary, independent, disputes } = counts;
  const firstHand =
    primary === 0
      ? []
      : [primary === 1 ? 'one official document' : `official documents of ${primary} bodies`];
  const own =
    independent === 0
      ? []
      : [independent === 1 ? 'one independent report' : `${independent} independent reports`];
  const basis = [...firstHand, ...reports(counts), ...own].join('; ');
  return sentence(disputes === 0 ? basis : `${basis}; disputed by ${disputes}`);
};

export const en: Messages = {
  site: {
    title: 'Where China’s AI trains abroad',
    lead: 'Alibaba and ByteDance rent data centres with Nvidia chips in South-East Asia. Choose a country to see what is known, and from whom.',
    description:
      'An interactive map of where Chinese technology groups train AI models outside China and where Alibaba plans data centres; every fact with its sources.',
    pageTitle: (name) => `${name}: where China’s AI trains abroad`,
    pageDescription: (name, facts) =>
      `${name} on the map of where China’s AI trains abroad: ${factCount(facts)}, each with its sources and how strong they are.`,
    skipToFacts: 'Skip the map, go to the facts',
    asOf: (date) => `True as of ${formatDate(date, 'en')}`,
    notFoundTitle: 'There is no such page',
    notFoundText: 'The address may be mistyped, or the place has been renamed.',
    toMap: 'To the map',
    chooseLanguage: 'Choose a language',
    attribution: 'Natural Earth · Equal Earth projection · MapLibre',
    opensInNewTab: 'opens in a new tab',
  },
  map: {
    label: 'Map of the world: where China’s AI trains abroad',
    description: (places, countries, asOf) =>
      `The map shows ${places} ${plural('en', places, { one: 'place', other: 'places' })} in ${countries} ${plural('en', countries, { one: 'country', other: 'countries' })}, as of ${formatDate(asOf, 'en')}. Headquarters in China are tied by lines to training clusters in South-East Asia and to Alibaba’s new data centres. The same facts stand as text in the panel.`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Show the whole map',
    zoomGroup: 'Zoom',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    choose: 'Choose a country or a place',
    hintMouse: 'Hold Ctrl and scroll to zoom the map',
    hintMouseMac: 'Hold ⌘ and scroll to zoom the map',
    hintTouch: 'Move the map with two fingers',
    loading: 'The map is getting ready',
  },
  kinds: {
    headquarters: 'headquarters',
    'training-cluster': 'training cluster',
    'first-data-centre': 'first data centre',
    'additional-data-centre': 'additional data centre',
  },
  kindsPlural: {
    headquarters: 'Headquarters',
    'training-cluster': 'Training clusters',
    'first-data-centre': 'First data centres',
    'additional-data-centre': 'Additional data centres',
  },
  roleStatus: { operating: 'operating', reported: 'reported', planned: 'planned', opened: 'opened' },
  since: {
    operating: (date) => `as of ${formatDate(date, 'en')}`,
    reported: (date) => `reported ${formatDate(date, 'en')}`,
    planned: (date) => `announced ${formatDate(date, 'en')}`,
    opened: (date) => `opened ${formatDate(date, 'en')}`,
  },
  factStatus: {
    official: 'Official',
    'in-force': 'In force',
    announced: 'Announced',
    planned: 'Planned',
    reported: 'Reported',
    disputed: 'Disputed',
  },
  precision: {
    site: 'exact site',
    city: 'exact to the city',
    region: 'exact to the region',
    country: 'only the country is known',
  },
  parts: {
    origin: 'Where the report comes from',
    primary: 'Official document',
    independent: 'Own reporting or records',
    relay: 'Retells the report',
    disputes: 'Disputes it',
  },
  evidence,
  source: {
    retells: (publisher) => `retells ${publisher}`,
    notSeen: 'original not seen, known from the pages that retell it',
    weak: 'too weak to stand alone',
    undated: 'no date shown',
    copyAddress: 'Copy the address',
    copied: 'Copied',
    copyFailed: 'Copying is blocked here: select the address and copy it by hand',
    noPopups: 'This page may not open links, so the addresses stand as text.',
  },
  correction: 'Where the article erred',
  legend: {
    label: 'Legend',
    kinds: {
      headquarters: 'Headquarters',
      'training-cluster': 'Clusters that train models',
      'first-data-centre': 'Alibaba: first data centres',
      'additional-data-centre': 'Alibaba: additional data centres',
    },
    signs: { opened: 'Opened since', 'country-precision': 'Only the country is known' },
    links: {
      trains: 'Trains there (reported)',
      plans: 'Plans',
      opened: 'Opened',
      supplies: 'Chip partner (reported)',
    },
  },
  panel: {
    label: 'Facts',
    introHeading: 'What the map shows',
    intro: [
      'On 27 November 2025 the Financial Times reported that Chinese technology groups train their AI models in rented data centres across South-East Asia, within reach of Nvidia chips.',
      'The map shows what is known a year on: each statement has its sources, and says how strong they are.',
    ],
    placesByKind: 'Places on the map',
    about: 'About this map',
    close: 'Close',
    country: 'Country',
    place: 'Place',
    walk: 'From place to place',
    previous: 'Previous place',
    next: 'Next place',
    facts: 'What is known',
    places: 'Places here',
    ties: 'Ties with other places',
    position: 'On the map',
    inCountry: 'All about the country',
    noFacts: 'No facts are known here that belong to this story.',
    noOwnFacts: 'All that is known stands with the country.',
    nearestWithFacts: 'Nearest country with facts',
    factCount,
    selected: (name, facts) => `${name}: ${facts === 0 ? 'no facts' : factCount(facts)}`,
    cleared: 'Nothing is selected, the whole map is shown',
  },
  ties: {
    out: (kind, opened, organization) => {
      if (kind === 'trains') return `${organization} trains models there, as reported`;
      if (kind === 'supplies') return `${organization} works on chips there, as reported`;
      return opened
        ? `${organization} has opened a data centre there`
        : `${organization} plans a data centre there`;
    },
    in: (kind, opened, organization) => {
      if (kind === 'trains') return `from there ${organization} trains models here, as reported`;
      if (kind === 'supplies') return `from there ${organization} works on chips here, as reported`;
      return opened
        ? `from there ${organization} has opened a data centre here`
        : `from there ${organization} plans a data centre here`;
    },
  },
  controls: {
    label: 'Map and page',
    globe: 'Globe',
    theme: { auto: 'as the system', light: 'light', dark: 'dark' },
    themeNext: (now, next) => `Colours: ${now}. Switch to: ${next}`,
    languages: 'Language',
    embed: 'Embed',
  },
  search: {
    label: 'Find a place, a country or a company',
    placeholder: 'Find a place',
    hint: 'Suggestions appear as you type; choose with the arrow keys and Enter.',
    results: (count) => `${count} ${plural('en', count, { one: 'suggestion', other: 'suggestions' })}`,
    none: (query) => `Nothing found for “${query}”`,
  },
  card: {
    factOf: (number, total) => `Fact ${number} of ${total}`,
    previousFact: 'Previous fact',
    nextFact: 'Next fact',
    fullMap: 'Open the full map',
    choose: 'Choose a country or a place on the map to read what is known.',
  },
  failures: {
    'no-webgl': 'This browser cannot draw the moving map (no WebGL). The still map and all facts are here.',
    'engine-unreachable': 'The moving map could not be loaded. The still map and all facts are here.',
    'worker-blocked':
      'This page blocks the moving map’s background work. The still map and all facts are here.',
    timeout: 'The moving map is taking too long. The still map and all facts are here.',
    'context-lost': 'The graphics system took the moving map away. The still map stays until it comes back.',
    'geography-unreachable':
      'The outlines of the countries could not be loaded. The still map and all facts are here.',
    'geography-broken':
      'The file with the outlines of the countries is damaged. The still map and all facts are here.',
    'dataset-unreachable': 'The facts could not be loaded anew. What this page brought along is here.',
    'dataset-broken': 'A part of the facts is damaged and left out. The rest is here.',
  },
};
