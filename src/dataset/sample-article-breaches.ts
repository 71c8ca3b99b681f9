import { type Breach, fact, LAW } from './sample-breaches.ts';

// Where the articles of the sample stand.
const STORY = 'articles.story';
const ARTICLES = 'articles.articles';
const MALAYSIA = `${ARTICLES}.0`;
const CHINA = `${ARTICLES}.1`;

/** Edits that break a rule on what is told of subjects, and in which order. */
export const ARTICLE_BREACHES: readonly Breach[] = [
  ['a question that nobody asks', 'shape', 'MYS', `${MALAYSIA}.sections.1.topic`, 'weather'],
  ['a story without a caveat', 'shape', 'story', `${STORY}.caveat`, undefined],
  ['a country told of twice', 'duplicate-id', 'CHN', `${ARTICLES}.-`, article('CHN')],
  ['an article about nothing', 'unknown-subject', 'atlantis', `${ARTICLES}.-`, article('atlantis')],
  [
    'an article beside that of the country',
    'article-of-a-mark',
    'training-malaysia',
    `${ARTICLES}.-`,
    article('training-malaysia'),
  ],
  ['a country that is not told of', 'subject-without-article', 'SGP', `${LAW}.also`, ['SGP']],
  ['a lead on a rumour', 'unknown-fact', 'MYS', `${MALAYSIA}.lead.facts.-`, 'rumour'],
  ['a door to a rumour', 'unknown-fact', 'story', `${STORY}.doors.0.facts.-`, 'rumour'],
  ['a link to a rumour', 'unknown-fact', 'MYS', `${MALAYSIA}.sections.1.links.-`, 'rumour'],
  ['a lead on nothing', 'lead-without-fact', 'MYS', `${MALAYSIA}.lead.facts`, []],
  ['a story on nothing', 'lead-without-fact', 'story', `${STORY}.lead.facts`, []],
  ['a door to nothing', 'lead-without-fact', 'story', `${STORY}.doors.0.facts`, []],
  ['a long lead', 'lead-too-long', 'CHN', `${CHINA}.lead.text.uk`, 'я'.repeat(201)],
  ['a heading over nothing', 'section-empty', 'MYS', `${MALAYSIA}.sections.1.links`, []],
  ['a fact that is nowhere read', 'fact-without-section', 'new-fact', `${LAW.slice(0, -2)}.-`, fact],
  [
    'a fact under two headings',
    'fact-in-two-sections',
    'CHN',
    `${CHINA}.sections.-`,
    { topic: 'chips', teaser: { en: 'Chips', uk: 'Чипи' }, facts: ['data-law'], links: [] },
  ],
  [
    'a fact under a heading of elsewhere',
    'fact-away-from-home',
    'CHN',
    'countries.countries.0.country',
    'MYS',
  ],
  ['a link to itself', 'link-at-home', 'CHN', `${CHINA}.sections.0.links.-`, 'data-law'],
  ['a heading twice', 'listed-twice', 'MYS', `${MALAYSIA}.sections.1.topic`, 'training'],
  ['a link twice', 'listed-twice', 'MYS', `${MALAYSIA}.sections.1.links`, ['data-law', 'data-law']],
  [
    'a lead not translated',
    'translation-identical',
    'CHN',
    `${CHINA}.lead.text.uk`,
    'A law keeps data at home.',
  ],
];

/** An article that leads to a fact of elsewhere. */
function article(subject: string) {
  return {
    subject,
    lead: { text: { en: 'Little is known.', uk: 'Відомо мало.' }, facts: ['trains-in-malaysia'] },
    sections: [
      {
        topic: 'unknown',
        teaser: { en: 'Little', uk: 'Мало' },
        facts: [],
        links: ['trains-in-malaysia'],
      },
    ],
  };
}
