import type { Language } from '../locales.ts';
import type { RoleWords } from './catalogue.ts';

interface PageMessages {
  /** In a legend of a share picture. */
  readonly rolesPlural: RoleWords;
  readonly lead: string;
  readonly skipToFacts: string;
  /** In a printed frame; an address follows. */
  readonly allFactsAt: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly toMap: string;
  readonly attribution: string;
}

/** What only the markup of a page says: no script needs the words again. */
export const PAGE_MESSAGES: Readonly<Record<Language, PageMessages>> = {
  en: {
    rolesPlural: {
      headquarters: 'Headquarters',
      'training-cluster': 'Training clusters',
      'first-data-centre': 'First data centres',
      'additional-data-centre': 'Additional data centres',
      'data-centre': 'Data centres',
      campus: 'Campuses',
    },
    lead: 'Alibaba and ByteDance are reported to train their AI in rented data centres in South-East Asia. Choose a country to see what is known, and from whom.',
    skipToFacts: 'Skip to the facts',
    allFactsAt: 'All facts and their sources',
    notFoundTitle: 'Page not found',
    notFoundText: 'The address may be mistyped, or the place may have been renamed.',
    toMap: 'Go to the map',
    attribution: 'Natural Earth · Equal Earth projection · MapLibre',
  },
  uk: {
    rolesPlural: {
      headquarters: 'Штаб-квартири',
      'training-cluster': 'Кластери для навчання ШІ',
      'first-data-centre': 'Перші дата-центри',
      'additional-data-centre': 'Додаткові дата-центри',
      'data-centre': 'Дата-центри',
      campus: 'Кампуси',
    },
    lead: 'Alibaba та ByteDance, за даними ЗМІ, навчають свій ШІ в орендованих дата-центрах Південно-Східної Азії. Оберіть країну, щоб побачити, що відомо і з яких джерел.',
    skipToFacts: 'Перейти одразу до фактів',
    allFactsAt: 'Усі факти й джерела',
    notFoundTitle: 'Такої сторінки немає',
    notFoundText: 'Можливо, в адресі помилка або місце перейменовано.',
    toMap: 'До карти',
    attribution: 'Natural Earth · проєкція Equal Earth · MapLibre',
  },
};
