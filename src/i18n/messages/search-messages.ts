import type { Language } from '../locales.ts';
import { plural } from '../plural.ts';

interface SearchMessages {
  readonly label: string;
  readonly placeholder: string;
  readonly hint: string;
  readonly results: (count: number) => string;
  readonly none: (query: string) => string;
  /** Leads to the list where nothing is found. */
  readonly allPlaces: string;
  readonly failed: string;
  readonly kinds: Readonly<Record<'company' | 'place' | 'country' | 'topic' | 'fact', string>>;
}

/** The words of the search box, which comes with the tools and not with the page. */
export const SEARCH_MESSAGES: Readonly<Record<Language, SearchMessages>> = {
  en: {
    label: 'Find a place, a company, a topic or a fact',
    placeholder: 'Places, firms, topics',
    hint: 'Suggestions appear as you type; choose with the arrow keys and Enter.',
    results: (count) => `${count} ${plural('en', count, { one: 'suggestion', other: 'suggestions' })}`,
    none: (query) => `Nothing found for “${query}”`,
    allPlaces: 'Show the whole story and all places',
    failed: 'The search did not load. Please try again.',
    kinds: { company: 'Company', place: 'Place', country: 'Country', topic: 'Topic', fact: 'Fact' },
  },
  uk: {
    label: 'Знайти місце, компанію, тему або факт',
    placeholder: 'Місця, компанії, теми',
    hint: 'Підказки з’являються під час введення; обирайте стрілками та клавішею Enter.',
    results: (count) =>
      `${count} ${plural('uk', count, { one: 'підказка', few: 'підказки', other: 'підказок' })}`,
    none: (query) => `За запитом «${query}» нічого не знайдено`,
    allPlaces: 'Показати всю розповідь і всі місця',
    failed: 'Пошук не завантажився. Спробуйте ще раз.',
    kinds: { company: 'Компанія', place: 'Місце', country: 'Країна', topic: 'Тема', fact: 'Факт' },
  },
};
