import type { Language } from '../locales.ts';

/** What a kind of entry is called, and what each of its fields means. */
interface EntryWords {
  readonly heading: string;
  readonly fields: Readonly<Record<string, string>>;
}

type EntryKind =
  | 'place'
  | 'role'
  | 'change'
  | 'country'
  | 'fact'
  | 'evidence'
  | 'link'
  | 'source'
  | 'story'
  | 'article'
  | 'section'
  | 'outline';

// Apart from the other messages: no script needs them.
/** The words for what the data files hold. */
export const DATA_ENTRIES: Readonly<Record<Language, Readonly<Record<EntryKind, EntryWords>>>> = {
  en: {
    place: {
      heading: 'A place: features in places.geojson',
      fields: {
        type: 'As GeoJSON has it',
        id: 'Stands in addresses and never changes',
        geometry: 'A point: longitude, latitude',
        'properties.country': 'ISO 3166-1 alpha-3 code',
        'properties.name': 'The name as on the map',
        'properties.precision':
          'How exactly the sources place it. At country the point only carries the label',
        'properties.pointNote': 'What the point stands for, in words',
        'properties.locatedBy': 'The source for its location',
        'properties.minZoom': 'The zoom of the map, 0 to 9, from which its mark is drawn; any without it',
        'properties.rank': 'Of places that come into sight together, the lower is named first',
        'properties.aggregatedAt': 'The place beside whose mark its own stands below its minZoom',
        'properties.roles': 'What the place is to the story; the first decides the mark',
        'properties.site': 'Who runs, owns and rents it and how large it is, each with its source',
        'properties.mustNotClaim': 'What no text about it may say, and expressions that find it',
        'properties.facts': 'What is known of it, most telling first',
      },
    },
    role: {
      heading: 'A role of a place',
      fields: {
        kind: 'What stands there',
        batch: 'In Alibaba’s plan of September 2025: its first data centre in the country, or a further one',
        tenancy:
          'Of a campus: whether a Chinese tenant is named, linked without being established, or not named',
        organizations: 'Whose it is; of a campus its Chinese tenants',
        history: 'What it has been, earliest first',
      },
    },
    change: {
      heading: 'A change in a history',
      fields: {
        status: 'What it has become',
        since: 'The earliest date that the sources show for it',
        fact: 'The fact that shows it',
      },
    },
    country: {
      heading: 'A country: countries in data/countries.json',
      fields: { country: 'ISO 3166-1 alpha-3 code', facts: 'What is known of it, most telling first' },
    },
    fact: {
      heading: 'A fact of a place or a country',
      fields: {
        id: 'Unique in all the files, and its address: #id on the page of its subject',
        text: 'One or two sentences of our own',
        date: 'When it held or happened',
        status: 'How firm it is',
        evidence: 'The sources, each with the part it plays',
        also: 'Other places and countries that it bears on',
        article: 'Paragraphs of the Delo.ua article that it answers',
        correction: 'What a report had wrong, or what has changed since',
      },
    },
    evidence: {
      heading: 'Evidence of a fact',
      fields: {
        source: 'An id in sources.json',
        part: 'Where the fact comes from, a company’s or government’s own document, other reporting, a retelling, a dispute',
        retells: 'Whose report it retells here',
      },
    },
    link: {
      heading: 'A link: links in links.json',
      fields: {
        id: 'Unique among links',
        kind: 'Reported training, a plan, reported work on chips, or a tenancy',
        from: 'The place it starts at',
        to: 'The place it leads to',
        organization: 'Whose it is',
        history: 'As in a role',
      },
    },
    source: {
      heading: 'A source: sources in sources.json',
      fields: {
        id: 'What evidence names',
        publisher: 'Who published it: a name, or a description in each language',
        kind: 'What it is: wire (an agency’s text), statement, press-release, document, law or translation (a private one); own reporting has none',
        office: 'Its publisher is an office of a state',
        via: 'Whose page carries the copy that was read',
        title: 'Its headline',
        url: 'Its address; missing only where the original was not seen',
        language: 'BCP 47 tag',
        published: 'Its date, or null',
        read: 'How much of it was read',
        retells: 'The source whose report it repeats',
        weak: 'It cannot carry a fact alone',
        owner: 'The company of the story that owns the publisher',
        unconfirmed: 'It says that it could not confirm what it retells',
      },
    },
    story: {
      heading: 'The story: story in articles.json',
      fields: {
        lead: 'The answer, and the facts that it rests on',
        caveat: 'What it cannot promise',
        doors: 'The ways into the story, with their facts',
      },
    },
    article: {
      heading: 'An article: articles in articles.json',
      fields: {
        subject: 'A place’s id or a country’s code',
        aside: 'It is not on the way through the story, and found by its mark or the search',
        lead: 'The answer, and the facts that it rests on',
        sections: 'The questions that the facts answer, most important first',
      },
    },
    section: {
      heading: 'A section of an article',
      fields: {
        topic: 'Which question it answers',
        teaser: 'The one sentence in sight while it is folded',
        facts: 'The facts that stand here',
        links: 'Facts of other subjects that a reader needs here',
      },
    },
    outline: {
      heading: 'A country on the map: countries in geo/countries.json',
      fields: {
        id: 'ISO 3166-1 alpha-3 code, XKX for Kosovo',
        slug: 'Its name in addresses',
        name: 'Its name, after Unicode CLDR',
        labelPoint: 'Longitude and latitude for its label',
        bounds: 'West, south, east, north; longitudes run from −169 to 191',
        small: 'Too small to be tapped on a map of the world',
      },
    },
  },
  uk: {
    place: {
      heading: 'Місце: features у places.geojson',
      fields: {
        type: 'Як у GeoJSON',
        id: 'Стоїть в адресах і ніколи не змінюється',
        geometry: 'Точка: довгота, широта',
        'properties.country': 'Код ISO 3166-1 alpha-3',
        'properties.name': 'Назва, як на карті',
        'properties.precision':
          'Наскільки точно джерела визначають місце. Якщо country, точка лише тримає підпис',
        'properties.pointNote': 'Що позначає точка, словами',
        'properties.locatedBy': 'Джерело, за яким визначено місце',
        'properties.minZoom': 'Масштаб карти, від 0 до 9, з якого видно позначку; без нього – за будь-якого',
        'properties.rank': 'З місць, що з’являються разом, раніше підписують те, у якого число менше',
        'properties.aggregatedAt':
          'Місце, біля позначки якого стоїть його власна, доки масштаб менший за minZoom',
        'properties.roles': 'Чим місце є в цій історії; перша роль визначає позначку',
        'properties.site': 'Хто ним керує, хто володіє, хто орендує та яке воно завбільшки, усе з джерелами',
        'properties.mustNotClaim': 'Чого не можна писати про це місце, і вирази, які це знаходять',
        'properties.facts': 'Що про нього відомо, найважливіше спершу',
      },
    },
    role: {
      heading: 'Роль місця',
      fields: {
        kind: 'Що там є',
        batch: 'У плані Alibaba від вересня 2025 року: перший її дата-центр у країні чи ще один',
        tenancy: 'Про кампус: китайського орендаря названо, його лише пов’язують із місцем чи не названо',
        organizations: 'Чиє воно; для кампусу – його китайські орендарі',
        history: 'Чим воно було, від найдавнішого',
      },
    },
    change: {
      heading: 'Зміна в історії',
      fields: {
        status: 'Чим воно стало',
        since: 'Найраніша дата, яку показують джерела',
        fact: 'Факт, який це показує',
      },
    },
    country: {
      heading: 'Країна: countries у data/countries.json',
      fields: { country: 'Код ISO 3166-1 alpha-3', facts: 'Що про неї відомо, найважливіше спершу' },
    },
    fact: {
      heading: 'Факт про місце або країну',
      fields: {
        id: 'Не повторюється в жодному файлі й водночас є адресою: #id на сторінці країни чи місця',
        text: 'Одне-два речення нашими словами',
        date: 'Коли це було або діяло',
        status: 'Наскільки це певно',
        evidence: 'Джерела та роль кожного',
        also: 'Інші місця й країни, яких це стосується',
        article: 'Абзаци першої статті Delo.ua, на які він відповідає',
        correction: 'У чому повідомлення помилилося або що змінилося відтоді',
      },
    },
    evidence: {
      heading: 'Підтвердження факту',
      fields: {
        source: 'Позначення (id) з sources.json',
        part: 'Першоджерело, власний документ, інший матеріал, переказ чи заперечення',
        retells: 'Чиє повідомлення тут переказано',
      },
    },
    link: {
      heading: 'Зв’язок: links у links.json',
      fields: {
        id: 'Не повторюється серед зв’язків',
        kind: 'Навчання за даними ЗМІ, план або робота над чипами за даними ЗМІ',
        from: 'Місце, звідки він веде',
        to: 'Місце, куди він веде',
        organization: 'Чий він',
        history: 'Як у ролі',
      },
    },
    source: {
      heading: 'Джерело: sources у sources.json',
      fields: {
        id: 'На нього посилаються підтвердження',
        publisher: 'Хто опублікував: назва або опис кожною мовою',
        kind: 'Що це: wire (текст агентства), statement (заява), press-release (оголошення), document, law (закон) чи translation (неофіційний переклад); власний матеріал не має виду',
        office: 'Опублікувала державна установа',
        via: 'На чиїй сторінці прочитано копію',
        title: 'Заголовок',
        url: 'Адреса; її немає, лише якщо оригіналу не бачили',
        language: 'Тег BCP 47',
        published: 'Дата або null',
        read: 'Скільки з нього прочитано',
        retells: 'Джерело, яке воно переказує',
        weak: 'Саме по собі факту не підтверджує',
        owner: 'Компанія з цієї історії, якій належить видання',
        unconfirmed: 'Каже, що не змогло підтвердити те, що переказує',
      },
    },
    story: {
      heading: 'Історія: story в articles.json',
      fields: {
        lead: 'Відповідь і факти, на які вона спирається',
        caveat: 'Чого вона не гарантує',
        doors: 'Шляхи в цю історію з їхніми фактами',
      },
    },
    article: {
      heading: 'Розповідь: articles в articles.json',
      fields: {
        subject: 'Позначення (id) місця або код країни',
        aside: 'Історія через нього не веде: його знаходять за позначкою або пошуком',
        lead: 'Відповідь і факти, на які вона спирається',
        sections: 'Питання, на які відповідають факти, найважливіші спершу',
      },
    },
    section: {
      heading: 'Розділ розповіді',
      fields: {
        topic: 'На яке питання він відповідає',
        teaser: 'Єдине речення, яке видно, доки розділ згорнуто',
        facts: 'Факти, що стоять тут',
        links: 'Факти з інших розповідей, потрібні тут читачеві',
      },
    },
    outline: {
      heading: 'Країна на карті: countries у geo/countries.json',
      fields: {
        id: 'Код ISO 3166-1 alpha-3, для Косова XKX',
        slug: 'Назва в адресах',
        name: 'Назва за Unicode CLDR',
        labelPoint: 'Довгота й широта підпису',
        bounds: 'Захід, південь, схід, північ; довготи від −169 до 191',
        small: 'Замала, щоб торкнутися її на карті світу',
      },
    },
  },
};
