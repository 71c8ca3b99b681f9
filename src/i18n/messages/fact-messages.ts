import { formatAsOf, formatDate } from '../format.ts';
import type { Language } from '../locales.ts';
import type { RoleStatusWords } from './catalogue.ts';

type FactStatusWords = Readonly<
  Record<'in-force' | 'announced' | 'planned' | 'passed-house' | 'reported' | 'alleged' | 'disputed', string>
>;

type LinkWords = (
  kind: 'trains' | 'plans' | 'supplies' | 'rents',
  isReal: boolean,
  organization: string,
) => string;

interface FactMessages {
  /** Since when, or as of when, a role has its status. */
  readonly since: RoleStatusWords<(date: string) => string>;
  readonly factStatus: FactStatusWords;
  readonly linkNotes: {
    /** Of a plan: whether it has come true; of a tenancy: whether it has begun. */
    readonly out: LinkWords;
    readonly in: LinkWords;
  };
  /** Headings of lists in a panel. */
  readonly lists: Readonly<Record<'byCompany' | 'places' | 'position' | 'inCountry', string>>;
  /** Names the ways to the subjects before and after, and the two. */
  readonly pager: Readonly<Record<'label' | 'previous' | 'next', string>>;
  /** Who is who at a place, and how large it is. */
  readonly site: {
    readonly heading: string;
    readonly operator: string;
    readonly owner: string;
    readonly tenant: string;
    readonly notEstablished: string;
    readonly capacity: string;
    /** Electric power, in megawatts. */
    readonly megawatts: (mw: string) => string;
  };
}

/** The words for what is told with the facts; they come with them, not with the page. */
export const FACT_MESSAGES: Readonly<Record<Language, FactMessages>> = {
  en: {
    since: {
      operating: (date) => `as of ${formatDate(date, 'en')}`,
      reported: (date) => `reported ${formatDate(date, 'en')}`,
      planned: (date) => `announced ${formatDate(date, 'en')}`,
      building: (date) => `being built since ${formatDate(date, 'en')}`,
      opened: (date) => `opened ${formatDate(date, 'en')}`,
    },
    factStatus: {
      'in-force': 'In force',
      announced: 'Announced',
      planned: 'Planned',
      'passed-house': 'Passed the House',
      reported: 'Reported',
      alleged: 'Alleged',
      disputed: 'Disputed',
    },
    linkNotes: {
      out: (kind, isReal, organization) => {
        if (kind === 'trains') return `${organization} reportedly trains models there`;
        if (kind === 'supplies') return `${organization} reportedly works on chips there`;
        if (kind === 'rents') return `${organization} ${isReal ? 'rents' : 'is to rent'} space there`;
        return isReal
          ? `${organization} has opened a data centre there`
          : `${organization} plans a data centre there`;
      },
      in: (kind, isReal, organization) => {
        if (kind === 'trains') return `home of ${organization}, which reportedly trains models here`;
        if (kind === 'supplies') return `home of ${organization}, which reportedly works on chips here`;
        if (kind === 'rents')
          return `home of ${organization}, which ${isReal ? 'rents' : 'is to rent'} space here`;
        return isReal
          ? `home of ${organization}, which has opened a data centre here`
          : `home of ${organization}, which plans a data centre here`;
      },
    },
    lists: {
      byCompany: 'Places by company',
      places: 'Places here',
      position: 'On the map',
      inCountry: 'More about the country',
    },
    pager: { label: 'Along the story', previous: 'Previous', next: 'Next' },
    site: {
      heading: 'Who is who',
      operator: 'Operator',
      owner: 'Owner',
      tenant: 'Tenant',
      notEstablished: 'Not established',
      capacity: 'How big',
      megawatts: (mw) => `${mw} MW`,
    },
  },
  uk: {
    since: {
      operating: (date) => `станом на ${formatAsOf(date, 'uk')}`,
      reported: (date) => `повідомлено: ${formatDate(date, 'uk')}`,
      planned: (date) => `оголошено: ${formatDate(date, 'uk')}`,
      building: (date) => `початок будівництва: ${formatDate(date, 'uk')}`,
      opened: (date) => `відкрито: ${formatDate(date, 'uk')}`,
    },
    factStatus: {
      'in-force': 'Діє',
      announced: 'Оголошено',
      planned: 'Заплановано',
      'passed-house': 'Схвалила Палата',
      reported: 'Повідомлено',
      alleged: 'Звинувачення',
      disputed: 'Спірно',
    },
    linkNotes: {
      out: (kind, isReal, organization) => {
        if (kind === 'trains') return `${organization} навчає там моделі, за даними ЗМІ`;
        if (kind === 'supplies') return `${organization} працює там над чипами, за даними ЗМІ`;
        if (kind === 'rents')
          return `${organization} ${isReal ? 'орендує' : 'має орендувати'} там потужності`;
        return isReal ? `${organization} відкрила там дата-центр` : `${organization} планує там дата-центр`;
      },
      in: (kind, isReal, organization) => {
        if (kind === 'trains')
          return `там штаб-квартира ${organization}; за даними ЗМІ, компанія навчає тут моделі`;
        if (kind === 'supplies')
          return `там штаб-квартира ${organization}; за даними ЗМІ, компанія працює тут над чипами`;
        if (kind === 'rents')
          return `там штаб-квартира ${organization}; компанія ${isReal ? 'орендує' : 'має орендувати'} тут потужності`;
        return isReal
          ? `там штаб-квартира ${organization}; компанія відкрила тут дата-центр`
          : `там штаб-квартира ${organization}; компанія планує тут дата-центр`;
      },
    },
    lists: {
      byCompany: 'Місця за компаніями',
      places: 'Місця в цій країні',
      position: 'На карті',
      inCountry: 'Більше про країну',
    },
    pager: { label: 'Далі за сюжетом', previous: 'Назад', next: 'Далі' },
    site: {
      heading: 'Хто є хто',
      operator: 'Оператор',
      owner: 'Власник',
      tenant: 'Орендар',
      notEstablished: 'Не встановлено',
      capacity: 'Потужність',
      megawatts: (mw) => `${mw} МВт`,
    },
  },
};
