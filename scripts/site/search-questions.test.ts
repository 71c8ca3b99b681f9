import { describe, expect, test } from 'vitest';
import { toEdition } from '../../src/dataset/edition.ts';
import { createSearch } from '../../src/dataset/search.ts';
import type { Language } from '../../src/i18n/locales.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { searchNames } from './search-names.ts';

const { dataset, countries } = loadDataset();

/** The day of the article that the map began with. */
const ARTICLE = '2025-11-27';

function searchOf(language: Language) {
  const edition = toEdition(dataset, countries, language);
  const names = searchNames(dataset, countries, language);
  const find = createSearch({
    outline: edition,
    facts: edition.facts,
    topics: messagesIn(language).topics,
    corrections: messagesIn(language).panel.corrections.heading,
    names,
  });
  /** What the first hits lead to: the element that answers, or the subject whose lead does. */
  return (question: string) => find(question, 8).map(({ target, subject }) => target ?? subject);
}

type Rows = readonly (readonly [string, string])[];

/** What a reader asks, and what answers: the first that is found. */
const ANSWERS: Readonly<Record<Language, Rows>> = {
  en: [
    ['Where does Alibaba train?', 'story-who'],
    ['Where does Alibaba train its models?', 'story-who'],
    ['where is AI trained', 'story-who'],
    ['Is it legal?', 'story-legal'],
    ['Is this allowed?', 'story-legal'],
    ['What has opened?', 'story-opened'],
    ['Who says so?', 'story-sources'],
    ['How do you know?', 'story-sources'],
    ['Is it true?', 'story-sources'],
    ['What is new since the article?', 'story-new'],
    ['What is new?', 'story-new'],
    ['What has changed since the article?', 'story-new'],
    ['What about Tencent?', 'shenzhen'],
    ['Is anything in Indonesia?', 'IDN'],
    ['Is anything in Thailand?', 'THA'],
    ['Is anything in Australia?', 'AUS'],
    ['What about Johor?', 'johor'],
    ['Is anything in Singapore?', 'SGP'],
    ['INF Tech', 'shanghai'],
    ['Is Malaysia involved?', 'MYS'],
    ['Is anything in Germany?', 'DEU'],
    ['What about', 'story-who'],
    ['When did Paris open?', 'alibaba-france'],
    ['Qwen', 'hangzhou'],
    ['Doubao', 'beijing'],
    ['ByteDance', 'beijing'],
    ['data law', 'personal-data-law'],
    ['Aliababa', 'hangzhou'],
    ['Singapor', 'SGP'],
    ['Де Алібаба навчає моделі?', 'story-who'],
    ['Чи це законно?', 'story-legal'],
  ],
  uk: [
    ['Де Alibaba навчає свої моделі?', 'story-who'],
    ['Де Алібаба навчає моделі?', 'story-who'],
    ['Alibaba навчає', 'story-who'],
    ['де тренують ШІ', 'story-who'],
    ['Чи це законно?', 'story-legal'],
    ['Що вже відкрито?', 'story-opened'],
    ['Що відкрилося?', 'story-opened'],
    ['Хто це каже?', 'story-sources'],
    ['Звідки це відомо?', 'story-sources'],
    ['Чи це правда?', 'story-sources'],
    ['Що нового?', 'story-new'],
    ['Що змінилося після статті?', 'story-new'],
    ['новини', 'story-new'],
    ['А Tencent?', 'shenzhen'],
    ['А Тенсент?', 'shenzhen'],
    ['Чи є щось в Індонезії?', 'IDN'],
    ['Що в Таїланді?', 'THA'],
    ['Що в Австралії?', 'AUS'],
    ['Чи є дата-центри в Україні?', 'UKR'],
    ['у Мексиці', 'MEX'],
    ['в Америці', 'USA'],
    ['Чи навчають ШІ в Малайзії?', 'MYS'],
    ['Qwen', 'hangzhou'],
    ['Doubao', 'beijing'],
    ['закон про дані', 'personal-data-law'],
    ['Aliababa', 'hangzhou'],
    ['Сингапур', 'SGP'],
    ['Where does Alibaba train?', 'story-who'],
    ['Is it legal?', 'story-legal'],
    ['data law', 'personal-data-law'],
    ['Who says so?', 'story-sources'],
  ],
};

/** What is not the first answer, but among the first. */
const AMONG_THE_FIRST: Readonly<Record<Language, Rows>> = {
  en: [
    ['diffusion rule', 'diffusion-rule'],
    ['H200', 'h200-stopped-by-beijing'],
    ['Which chips do they use?', 'CHN-chips'],
    ['Australia', 'datasection-in-sydney'],
    ['Sydney', 'datasection-in-sydney'],
    ['What is not known?', 'MYS-unknown'],
    ['What may change?', 'USA-next'],
    ['What was wrong in the article?', 'MYS-corrections'],
    ['Nivdia', 'h20-licence'],
    ['Who rents in Johor?', 'johor-tenants'],
  ],
  uk: [
    ['правило дифузії', 'diffusion-rule'],
    ['H200', 'h200-stopped-by-beijing'],
    ['Які чипи вони використовують?', 'MYS-chips'],
    ['Джохор', 'bytedance-at-my06'],
    ['в Австралії', 'datasection-in-sydney'],
    ['Нвідіа', 'purpose-of-the-curbs'],
    ['Що може змінитися?', 'USA-next'],
    ['Що було не так у статті?', 'SGP-corrections'],
    ['виправлення', 'MYS-corrections'],
    ['Хто орендує в Джохорі?', 'johor-tenants'],
  ],
};

describe.each(['en', 'uk'] as const)('asked in %s', (language) => {
  const ask = searchOf(language);

  test.each(ANSWERS[language])('"%s" is answered first', (question, answer) => {
    expect(ask(question)[0]).toBe(answer);
  });

  test.each(AMONG_THE_FIRST[language])('"%s" is answered among the first', (question, answer) => {
    expect(ask(question).slice(0, 4)).toContain(answer);
  });
});

test('what is new since the article is dated after it', () => {
  const door = dataset.story.doors.find(({ id }) => id === 'new');
  const facts = dataset.facts.filter(({ id }) => door?.facts.includes(id));
  expect(facts.length).toBeGreaterThan(0);
  for (const { id, date } of facts) expect(date > ARTICLE.slice(0, date.length), id).toBe(true);
});
