import { formatAsOf, formatDate } from '../format.ts';
import { plural } from '../plural.ts';
import type { Messages } from './catalogue.ts';
import { SITE_TITLES } from './site-titles.ts';

export const uk: Messages = {
  site: {
    title: SITE_TITLES.uk,
    pageTitle: (name) => `${name}: де за кордоном навчається китайський ШІ`,
    asOf: (date) => `Станом на ${formatAsOf(date, 'uk')}`,
    opensInNewTab: 'відкривається в новій вкладці',
  },
  map: {
    label: 'Карта світу: де за кордоном навчається китайський ШІ',
    description: (places, countries, asOf, whole) =>
      `На карті ${counted(places, 'місце', 'місця', 'місць')} у ${genitive(countries, 'країні', 'країнах')} станом на ${formatAsOf(asOf, 'uk')}. ${whole ? 'Лінії ведуть від штаб-квартир у Китаї до кластерів для навчання ШІ в Південно-Східній Азії та до дата-центрів, які Alibaba відкрила або планує. ' : ''}Ті самі факти подано текстом на панелі.`,
    strand: (organizations, places) =>
      `${organizations}: навчання моделей ШІ за кордоном, за повідомленнями ЗМІ: ${places}`,
    zoomIn: 'Наблизити',
    zoomOut: 'Віддалити',
    reset: 'Показати всю карту',
    zoomGroup: 'Масштаб',
    fullScreen: 'На весь екран',
    leaveFullScreen: 'Вийти з повного екрана',
  },
  roles: {
    headquarters: 'штаб-квартира',
    'training-cluster': 'кластер для навчання ШІ',
    'first-data-centre': 'перший дата-центр',
    'additional-data-centre': 'додатковий дата-центр',
    'data-centre': 'дата-центр',
    campus: 'кампус дата-центрів',
  },
  roleStatus: {
    operating: 'працює',
    reported: 'за даними ЗМІ',
    planned: 'заплановано',
    building: 'будують',
    opened: 'відкрито',
  },
  tenancy: {
    named: 'з китайським орендарем',
    linked: 'орендаря не встановлено',
    unnamed: 'китайського орендаря не названо',
  },
  topics: {
    training: 'Чи навчають тут моделі ШІ?',
    abroad: 'Хто де навчає моделі',
    tenants: 'Хто й що орендує',
    opened: 'Що вже відкрилося',
    size: 'Які масштаби',
    legal: 'Чи це законно?',
    next: 'Що може змінитися',
    chips: 'Які чипи',
    disputed: 'Що викликає суперечки',
    unknown: 'Що невідомо',
    cloud: 'Хмарні регіони (це не навчання ШІ)',
    owner: 'Хто за цим стоїть',
    models: 'Наскільки сильні самі моделі',
  },
  precision: {
    site: 'точне місце',
    city: 'з точністю до міста',
    region: 'з точністю до регіону',
    country: 'відома лише країна',
  },
  source: {
    copyAddress: 'Скопіювати адресу',
    copied: 'Скопійовано',
    copyFailed: 'Копіювання тут заблоковано: виділіть адресу й скопіюйте вручну',
  },
  labels: {
    opened: openedIn,
    planned: 'заплановано',
    building: 'будують',
    running: (year) => `працює з ${year} року`,
    tenancy: { linked: 'орендаря не встановлено', unnamed: 'китайського орендаря не названо' },
    siteOpened: (date) => `дата-центр ${openedIn(date)}`,
    sitePlanned: 'дата-центр заплановано',
    countries: { USA: 'визначають правила щодо чипів' },
    annotation: {
      title: 'Навчають в орендованих дата-центрах',
      basis: (publisher, unconfirmedBy) =>
        `Одна публікація: ${publisher}${unconfirmedBy === '' ? '' : `; перевірити не змогли: ${unconfirmedBy}`}`,
    },
    tags: {
      states: {
        headquarters: null,
        training: 'повідомлено про навчання ШІ',
        opened: 'відкрито',
        planned: 'заплановано',
        campus: 'кампус',
        rules: 'правила щодо чипів',
      },
      more: (count) => ` і ще ${count}`,
      outOfSight: ' (поза кадром; показати на карті)',
    },
  },
  legend: {
    key: 'Знаки',
    label: 'Легенда',
    kinds: {
      headquarters: 'Штаб-квартири',
      'training-cluster': 'Навчають тут (за даними ЗМІ)',
      'data-centre-opened': 'Alibaba: відкрито',
      'data-centre-planned': 'Alibaba: заплановано',
      campus: 'Кампус',
    },
    signs: {
      'campus-named': 'Кампус: китайського орендаря названо',
      'campus-linked': 'Кампус: китайську компанію згадують, але орендаря не встановлено',
      'campus-hollow': 'Кампус: заплановано або китайського орендаря не названо',
      'country-precision': 'Відома лише країна',
    },
    links: {
      trains: 'Навчає там моделі (за даними ЗМІ)',
      plans: 'Планує дата-центр',
      opened: 'Відкрила дата-центр',
      supplies: 'Партнер у розробленні чипів (за даними ЗМІ)',
      rents: 'Орендує там потужності',
    },
  },
  panel: {
    label: 'Факти',
    introHeading: 'Що показує карта',
    state: {
      headquarters: (organizations) => `Штаб-квартира: ${organizations}`,
      'training-cluster': () => 'Навчання моделей, за даними ЗМІ',
      'data-centre-opened': (organizations, year) =>
        year === ''
          ? `Дата-центр ${organizations} відкрито`
          : `Дата-центр ${organizations} відкрито ${year} року`,
      'data-centre-planned': (organizations) => `Дата-центр ${organizations} заплановано`,
      campus: (organizations) =>
        organizations === '' ? 'Кампус, орендаря не встановлено' : `Кампус для ${organizations}`,
    },
    cloudRegion: (organizations) => `Хмарний регіон ${organizations}`,
    corrections: {
      heading: 'Виправлено й оновлено',
      teaser:
        'Що в статті Delo.ua від 27 листопада 2025 року або в переказаному нею матеріалі було неточним і що змінилося відтоді',
    },
    close: 'Закрити',
    noFacts: 'Про цю країну немає фактів, які стосувалися б теми карти.',
    nearestWithFacts: 'Найближча країна, про яку є факти',
    factCount,
    factsOnPage: 'Читати ці факти на окремій сторінці',
    hidden: 'Позначки тут вимкнено в легенді.',
    cleared: 'Нічого не вибрано, видно всю карту',
  },
  card: {
    allFacts: (count) => `Усі факти: ${count}`,
    fullMap: 'Повна карта',
    sources: (asOf) => ['Джерела: ', ` та інші · станом на ${asOf}`],
  },
  failures: {
    'dataset-unreachable': 'Факти не вдалося оновити. Тут ті, що завантажилися разом зі сторінкою.',
    'dataset-broken': 'Частину фактів пошкоджено, її пропущено. Решта – тут.',
  },
};

function factCount(count: number): string {
  return counted(count, 'факт', 'факти', 'фактів');
}

/** The genitive knows only two forms: «одного першоджерела», «2 першоджерел», «21 першоджерела». */
function genitive(count: number, singular: string, many: string): string {
  return `${count} ${plural('uk', count, { one: singular, other: many })}`;
}

function counted(count: number, one: string, few: string, many: string): string {
  return `${count} ${plural('uk', count, { one, few, many, other: few })}`;
}

/** «відкрито: червень 2026», «відкрито 2026 року». */
function openedIn(date: string): string {
  return date.length === 4 ? `відкрито ${date} року` : `відкрито: ${formatDate(date, 'uk')}`;
}
