import type { Language } from '../locales.ts';
import type { RoleWords } from './catalogue.ts';

interface PageMessages {
  /** In a legend of a share picture. */
  readonly rolesPlural: RoleWords;
  readonly description: string;
  /** Of the page of a country or a place; with how many facts it has. */
  readonly pageDescription: (name: string, facts: string) => string;
  readonly lead: string;
  /** Names the button that moves the sheet of a phone. */
  readonly sheet: string;
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
    description:
      'An interactive map of where Chinese technology companies are reported to train AI models abroad and where Alibaba has opened or plans data centres; every fact with its sources.',
    pageDescription: (name, facts) =>
      `${name} on the map of where China’s AI trains abroad: ${facts}, with the sources and how strong they are.`,
    lead: 'Alibaba and ByteDance are reported to train their AI in rented data centres in South-East Asia. Choose a country to see what is known, and from whom.',
    sheet: 'Text panel',
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
    description:
      'Інтерактивна карта: де, за даними ЗМІ, китайські технологічні компанії навчають моделі ШІ за кордоном і де Alibaba відкрила або планує дата-центри. Кожен факт – із джерелами.',
    pageDescription: (name, facts) =>
      `${name} на карті «Де за кордоном навчається китайський ШІ»: ${facts} із джерелами й оцінкою їхньої надійності.`,
    lead: 'Alibaba та ByteDance, за даними ЗМІ, навчають свій ШІ в орендованих дата-центрах Південно-Східної Азії. Оберіть країну, щоб побачити, що відомо і з яких джерел.',
    sheet: 'Панель із текстом',
    skipToFacts: 'Перейти одразу до фактів',
    allFactsAt: 'Усі факти й джерела',
    notFoundTitle: 'Такої сторінки немає',
    notFoundText: 'Можливо, в адресі помилка або місце перейменовано.',
    toMap: 'До карти',
    attribution: 'Natural Earth · проєкція Equal Earth · MapLibre',
  },
};
