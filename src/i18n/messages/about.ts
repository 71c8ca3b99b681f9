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
        text: 'Under each fact stand its sources and the part each plays: where the report comes from, an official document, own reporting, a retelling, a denial. Ten pages that retell one newsroom count as one newsroom. The Financial Times original was not seen; it is known from the pages that retell it.',
      },
      {
        heading: 'What is not on it',
        text: 'A cloud region of Alibaba is not a training cluster: no source shows that its models are trained there. A hall with a Chinese tenant is not a training site unless a source says so.',
      },
      {
        heading: 'How exact the marks are',
        text: 'Most sources name only a country. Such a mark has a ring and stands at a point chosen so that its label can be read; it is not a site. Lines are great circles, the shortest way on the globe, and not routes of data.',
      },
      {
        heading: 'Borders',
        text: 'Outlines come from Natural Earth and follow the view of the United Nations where the atlas allows. Crimea, Sevastopol and Donetsk are shown in Ukraine. Northern Cyprus is drawn within Cyprus and Somaliland within Somalia; contested lines are dashed. Borders serve orientation and take no side.',
      },
      {
        heading: 'Projection',
        text: 'The flat map is in the Equal Earth projection: countries keep their true relative areas. It is cut at 169° west, in the Bering Strait.',
      },
      {
        heading: 'Licences and privacy',
        text: 'Facts are under CC BY 4.0, the code under MIT, Natural Earth is in the public domain. The map sets no cookie, calls no third party and counts no reader.',
      },
    ],
  },
  uk: {
    heading: 'Про цю карту',
    sections: [
      {
        heading: 'На чому вона ґрунтується',
        text: 'Карта почалася зі статті Delo.ua від 27 листопада 2025 року, яка переказує повідомлення Financial Times. Кожне твердження статті подано тут як факт, нашими словами: виправлено там, де стаття помилилася, позначено там, де інші заперечують, і доповнено новішими даними.',
      },
      {
        heading: 'Наскільки надійний факт',
        text: 'Під кожним фактом указано джерела та роль кожного: звідки походить повідомлення, офіційний документ, власне розслідування, переказ, заперечення. Десять сторінок, які переказують одну редакцію, рахуються як одна редакція. Оригіналу Financial Times ми не бачили: він відомий із переказів.',
      },
      {
        heading: 'Чого на ній немає',
        text: 'Хмарний регіон Alibaba – це ще не навчальний кластер: жодне джерело не показує, що її моделі навчають саме там. Дата-центр із китайським орендарем не позначено як місце навчання, якщо цього не каже джерело.',
      },
      {
        heading: 'Наскільки точні позначки',
        text: 'Більшість джерел називає лише країну. Така позначка має кільце і стоїть там, де зручно прочитати підпис; це не адреса. Лінії – дуги великого кола, тобто найкоротший шлях на глобусі, а не маршрути даних.',
      },
      {
        heading: 'Кордони',
        text: 'Обриси країн узято з Natural Earth; де атлас дає змогу, вони відповідають позиції ООН. Крим, Севастополь і Донецьк показано в Україні. Північний Кіпр показано у складі Кіпру, Сомаліленд – у складі Сомалі; спірні лінії пунктирні. Кордони потрібні для орієнтування, а не для того, щоб стати на чийсь бік.',
      },
      {
        heading: 'Проєкція',
        text: 'Пласку карту накреслено в проєкції Equal Earth: країни зберігають правильне співвідношення площ. Її розрізано по 169° західної довготи, у Беринговій протоці.',
      },
      {
        heading: 'Ліцензії та приватність',
        text: 'Факти – на умовах CC BY 4.0, код – MIT, Natural Earth – суспільне надбання. Карта не ставить cookie, не звертається до третіх сторін і не рахує читачів.',
      },
    ],
  },
};
