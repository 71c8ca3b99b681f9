import { formatAsOf } from '../format.ts';
import type { Language } from '../locales.ts';
import { SITE_TITLES } from './site-titles.ts';

interface DataPageMessages {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly files: {
    readonly heading: string;
    readonly columns: readonly [file: string, holds: string, size: string];
    /** By the file's path from the site's root. */
    readonly holds: Readonly<Record<string, string>>;
    /** Follows a number of thousands of bytes. */
    readonly unit: string;
    readonly note: string;
  };
  readonly fields: {
    readonly heading: string;
    readonly note: string;
    readonly columns: readonly [field: string, meaning: string];
    /** Of a field that may be left out. */
    readonly optional: string;
  };
  readonly licence: { readonly heading: string; readonly texts: readonly string[]; readonly whole: string };
  readonly cite: {
    readonly heading: string;
    /** The date is that of the data, `2026-11-25`. */
    readonly credit: (asOf: string) => string;
    readonly note: string;
  };
  readonly more: {
    readonly heading: string;
    readonly text: string;
    readonly handbook: string;
    readonly schemas: string;
  };
  readonly corrections: { readonly report: string };
}

// Apart from the other messages: no script needs them.
/** The words of the page that lists the data files. */
export const DATA_PAGE: Readonly<Record<Language, DataPageMessages>> = {
  en: {
    title: 'The data behind the map',
    description:
      'The data files of the map: places, facts in Ukrainian and English, links, sources and country outlines, with their fields, licence, date and how to cite them.',
    intro:
      'Every fact, link and source of the map, and the country outlines, as files that anyone may take, check and build on. Their addresses stay the same; a corrected fact is in them at once.',
    files: {
      heading: 'Files',
      columns: ['File', 'What it holds', 'Size'],
      holds: {
        'data/places.geojson':
          'Places on the map with their facts: GeoJSON points (RFC 7946, WGS 84). Its asOf is the date of all the data.',
        'data/countries.json': 'Facts that belong to a country as a whole.',
        'data/links.json': 'Ties between two places: who trains, plans or supplies, and where.',
        'data/sources.json': 'Every page, document and record that a fact rests on.',
        'data/articles.json': 'The texts that come first on the map, and the order in which facts are read.',
        'geo/countries.json': 'Names, codes, label points and bounds of the countries.',
        'geo/world.json':
          'Country outlines for the whole world: TopoJSON in degrees, with the objects countries (properties.id is the ISO 3166-1 alpha-3 code) and contested, lines that states disagree about.',
        'geo/detail.json': 'The same countries, finer where the story takes place.',
      },
      unit: 'kB',
      note: 'Sizes before compression. Any page may load the files from here; those who need them often should keep a copy.',
    },
    fields: {
      heading: 'Fields',
      note: 'A text has one version for each language, en and uk. A date is 2025, 2025-09 or 2025-09-24: only what is known.',
      columns: ['Field', 'Meaning'],
      optional: 'may be left out',
    },
    licence: {
      heading: 'Licence',
      texts: [
        'Places, facts, links and the list of sources are under CC BY 4.0: use and adapt them for any purpose, commercial ones included, if you give credit, link to the licence and say what you changed.',
        'The pages that the list of sources names belong to their publishers. City centres are those of GeoNames (CC BY 4.0), outlines are made with Natural Earth (public domain), names of countries come from Unicode CLDR (Unicode License v3).',
      ],
      whole: 'The licence in full',
    },
    cite: {
      heading: 'How to cite',
      credit: (asOf) =>
        `Offshore AI Map contributors, “${SITE_TITLES.en}”, as of ${formatAsOf(asOf, 'en')}, CC BY 4.0`,
      note: 'Every fact has an address of its own. If you use one, name its sources too: they, not the map, did the reporting.',
    },
    more: {
      heading: 'More for developers',
      text: 'A JSON Schema for each file of data/ says exactly what is allowed in it, and the handbook explains every field.',
      handbook: 'Handbook of the data',
      schemas: 'JSON Schemas',
    },
    corrections: {
      report:
        'Found an error? Name the fact by its address, say what is wrong, and give a source that shows it. The fact itself is then corrected, here and in the files; its old wording does not stay.',
    },
  },
  uk: {
    title: 'Дані цієї карти',
    description:
      'Файли з даними карти: місця, факти українською та англійською, зв’язки, джерела й обриси країн – із полями, ліцензією, датою та зразком посилання.',
    intro:
      'Кожен факт, зв’язок і джерело карти, а також обриси країн – у файлах, які кожен може взяти, перевірити й використати далі. Їхні адреси не змінюються, а виправлений факт з’являється в них одразу.',
    files: {
      heading: 'Файли',
      columns: ['Файл', 'Що в ньому', 'Розмір'],
      holds: {
        'data/places.geojson':
          'Місця на карті з їхніми фактами: точки GeoJSON (RFC 7946, WGS 84). Поле asOf – дата всіх даних.',
        'data/countries.json': 'Факти, що стосуються країни загалом.',
        'data/links.json': 'Зв’язки між двома місцями: хто навчає, планує або постачає і де.',
        'data/sources.json': 'Кожна сторінка, документ чи запис, на які спирається факт.',
        'data/articles.json': 'Тексти, з яких починається розповідь, і порядок, у якому читають факти.',
        'geo/countries.json': 'Назви, коди, точки для підписів і межі країн.',
        'geo/world.json':
          'Обриси країн усього світу: TopoJSON у градусах, об’єкти countries (properties.id – код ISO 3166-1 alpha-3) і contested – лінії, щодо яких держави не мають згоди.',
        'geo/detail.json': 'Ті самі країни, докладніше там, де відбувається історія.',
      },
      unit: 'кБ',
      note: 'Розміри до стиснення. Файли можна завантажувати звідси з будь-якої сторінки; якщо вони потрібні часто, краще мати копію.',
    },
    fields: {
      heading: 'Поля',
      note: 'Кожен текст має версію для кожної мови: en та uk. Дата – 2025, 2025-09 або 2025-09-24: лише те, що відомо.',
      columns: ['Поле', 'Що означає'],
      optional: 'може бути відсутнє',
    },
    licence: {
      heading: 'Ліцензія',
      texts: [
        'Місця, факти, зв’язки й перелік джерел – на умовах CC BY 4.0: їх можна використовувати й змінювати з будь-якою метою, зокрема комерційною, якщо вказати авторів, дати посилання на ліцензію й сказати, що змінено.',
        'Сторінки з переліку джерел належать їхнім видавцям. Центри міст узято з GeoNames (CC BY 4.0), обриси створено на основі Natural Earth (суспільне надбання), назви країн – з Unicode CLDR (Unicode License v3).',
      ],
      whole: 'Повний текст ліцензії (англійською)',
    },
    cite: {
      heading: 'Як посилатися',
      credit: (asOf) =>
        `Автори Offshore AI Map, «${SITE_TITLES.uk}», станом на ${formatAsOf(asOf, 'uk')}, CC BY 4.0`,
      note: 'Кожен факт має власну адресу. Використовуючи факт, назвіть і його джерела: репортерську роботу зробили вони, а не карта.',
    },
    more: {
      heading: 'Докладніше для розробників',
      text: 'JSON Schema кожного файлу в data/ точно визначає, що в ньому дозволено, а довідник англійською пояснює кожне поле.',
      handbook: 'Довідник даних (англійською)',
      schemas: 'Схеми у форматі JSON Schema',
    },
    corrections: {
      report:
        'Знайшли помилку? Назвіть факт за його адресою, скажіть, що не так, і наведіть джерело, яке це підтверджує. Тоді виправляють сам факт – тут і у файлах; старе формулювання не лишається.',
    },
  },
};
