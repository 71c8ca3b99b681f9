import type { Language } from '../locales.ts';

interface AboutMessages {
  readonly heading: string;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
}

// Apart from the other messages: a page that a browser takes over leaves this text as it is, so no script needs it.
/** What stands under "About this map": method, precision, borders, licences, privacy. */
export const ABOUT: Readonly<Record<Language, AboutMessages>> = {
  en: {
    heading: 'About this map',
    sections: [
      {
        heading: 'What it rests on',
        text: 'The map began with a Delo.ua article of 27 November 2025, which retells a Financial Times report. Each statement of that article is here as a fact in our own words, corrected where the article erred, marked where others dispute it, and brought up to date.',
      },
      {
        heading: 'How strong a fact is',
        text: 'Under each fact are its sources and the part each plays: original source, document of a company or a government, own reporting, retelling or dispute. Ten pages that retell one newsroom count as one newsroom. The Financial Times original was not seen; it is known from the pages that retell it.',
      },
      {
        heading: 'How up to date it is',
        text: 'The date on the map is the day when all of it was last gone through, 25 November 2026. The sources do not reach as far: little that was found is newer than September 2026. Most pages were read in part, a few whole; a quarter were not seen and are known from pages that retell them: each list of sources says which.',
      },
      {
        heading: 'What is not on it',
        text: 'A cloud region, a group of data centres from which Alibaba sells computing power, does not count as a training cluster: no source used here shows that its models are trained there. Nor does a data centre with a Chinese tenant count as a training site unless a source says so.',
      },
      {
        heading: 'How exact the marks are',
        text: 'Most sources name only a country. Such a mark has a ring and stands at a point chosen so that its label can be read; it is not a site. Lines are great-circle arcs, the shortest way on the globe, and not the routes that data take.',
      },
      {
        heading: 'Borders',
        text: 'Outlines come from Natural Earth and follow the view of the United Nations where the atlas allows. Ukraine is shown with all its regions, Crimea, Sevastopol, Donetsk and Luhansk included. Northern Cyprus is drawn within Cyprus and Somaliland within Somalia. Contested lines are dashed and take no side.',
      },
      {
        heading: 'Projection',
        text: 'The flat map is in the Equal Earth projection: countries keep their true relative areas. It is cut at 169° west, in the Bering Strait.',
      },
      {
        heading: 'Licences and privacy',
        text: 'Facts are under CC BY 4.0, the code under MIT; Natural Earth is in the public domain. The map sets no cookies, contacts no third party and does not count its readers.',
      },
    ],
  },
  uk: {
    heading: 'Про цю карту',
    sections: [
      {
        heading: 'На чому вона ґрунтується',
        text: 'Карта почалася зі статті Delo.ua від 27 листопада 2025 року, яка переказує матеріал Financial Times. Кожне твердження статті подано тут як факт, нашими словами: виправлено, якщо стаття помилилася, позначено, якщо інші його заперечують, і доповнено новішими даними.',
      },
      {
        heading: 'Наскільки надійний факт',
        text: 'Під кожним фактом указано джерела та роль кожного: першоджерело, документ компанії чи держави, власний матеріал, переказ чи заперечення. Десять сторінок, які переказують одну редакцію, вважаємо однією редакцією. Оригіналу Financial Times ми не бачили: він відомий із переказів.',
      },
      {
        heading: 'Наскільки вона свіжа',
        text: 'Дата на карті – день, коли її востаннє переглянули всю: 25 листопада 2026 року. Джерела сягають не так далеко: новішого за вересень 2026 року знайдено мало. Більшість сторінок прочитано частково, кілька – цілком; чверть знаємо лише з переказів, самих сторінок не бачивши: які саме, сказано в кожному переліку джерел.',
      },
      {
        heading: 'Чого на ній немає',
        text: 'Хмарний регіон Alibaba не вважаємо кластером для навчання ШІ: жодне джерело не свідчить, що її моделі навчають саме там. Дата-центр із китайським орендарем теж не вважаємо місцем навчання моделей, якщо цього не каже джерело.',
      },
      {
        heading: 'Наскільки точні позначки',
        text: 'Більшість джерел називає лише країну. Така позначка має кільце і стоїть там, де зручно прочитати підпис; це не адреса. Лінії – дуги великих кіл, тобто найкоротший шлях на глобусі, а не маршрути даних.',
      },
      {
        heading: 'Кордони',
        text: 'Обриси країн узято з Natural Earth; де атлас дає змогу, вони відповідають позиції ООН. Україну показано з усіма її регіонами, зокрема з Кримом, Севастополем, Донеччиною та Луганщиною. Північний Кіпр показано у складі Кіпру, Сомаліленд – у складі Сомалі. Спірні лінії пунктирні й не означають підтримки жодної зі сторін.',
      },
      {
        heading: 'Проєкція',
        text: 'Пласку карту накреслено в проєкції Equal Earth: країни зберігають правильне співвідношення площ. Її розрізано по меридіану 169° західної довготи, у Беринговій протоці.',
      },
      {
        heading: 'Ліцензії та приватність',
        text: 'Факти – на умовах CC BY 4.0, код – MIT, Natural Earth – суспільне надбання. Карта не використовує cookie, не звертається до сторонніх сайтів і не рахує читачів.',
      },
    ],
  },
};
