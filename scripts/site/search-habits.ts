import type { DoorId, Topic } from '../../src/dataset/model.ts';
import type { Language } from '../../src/i18n/locales.ts';

// How people ask, in every language at once: who reads the map in one types names and questions in another as well.

/** What people call things besides; the names of the other language come from the data. */
export const HABITS: Readonly<Record<string, string>> = {
  Alibaba: 'Алібаба Aliyun Qwen',
  ByteDance: 'Байтденс БайтДанс TikTok ТікТок Doubao',
  DeepSeek: 'Діпсік Дипсік',
  Huawei: 'Хуавей Гуавей Ascend',
  Tencent: 'Тенсент Тенцент WeChat',
  USA: 'US United States of America American Washington США Америка Сполучені Штати Вашингтон',
  GBR: 'UK Great Britain England Британія Англія',
  ARE: 'UAE Emirates ОАЕ Емірати',
  CHN: 'PRC КНР',
  MYS: 'Johor Джохор',
  IDN: 'Jakarta Batam Джакарта Батам',
  THA: 'Bangkok Бангкок',
  JPN: 'Osaka Tokyo Осака Токіо',
  AUS: 'Sydney Сідней',
  KOR: 'Korea Корея',
  NLD: 'Holland Голландія',
  CZE: 'Czech Republic Чеська Республіка',
  TUR: 'Turkey',
};

export const TOPIC_HABITS: Partial<Readonly<Record<Topic, string>>> = {
  legal:
    'law lawful illegal allowed permitted rules licence license export controls sanctions закон законно легально дозволено правила ліцензія санкції експорт',
  chips: 'GPU processors процесори відеокарти',
  tenants: 'rent lease оренда орендарі',
  size: 'megawatts capacity мегавати потужність',
};

export const CORRECTIONS_HABITS =
  'corrections corrected wrong mistake mistakes error errors article неправильно помилка помилки виправлення виправлено неточно стаття статті';

/** What the ways into the story answer, and the origin of its lead. */
export const STORY_HABITS: Readonly<Record<DoorId | 'sources', string>> = {
  who: 'Alibaba ByteDance Tencent DeepSeek Chinese companies AI models abroad китайські компанії фірми ШІ модель за кордоном',
  opened: 'data centres centers working running дата-центри працює',
  legal:
    'law lawful illegal allowed permitted forbidden banned break breaks breaking violate sanctions закон легально дозволено заборонено заборонять порушує порушення санкції',
  new: 'article November стаття статті листопада news latest recent recently update updates updated changed happened now today 2026 нове нові новини новий останнє недавно змінилося змінилось оновлено оновлення відбулося сталося тепер сьогодні нині',
  sources:
    'says said source sources evidence proof proven true confirmed reliable trust know known reported каже кажуть сказав джерело джерела доказ докази доведено правда підтверджено підтвердив звідки відомо надійно вірити повідомив повідомляє пише',
};

/** Words of which each is found by every other: one meaning, or one name in two scripts. */
export const ALIKE: readonly string[] = [
  'train навчати тренувати тренує',
  'open launch відкрити відкрито запустити запущено',
  'rent lease орендувати оренда',
  'chip GPU чип чіп',
  'law закон',
  'data дані',
  'Alibaba Алібаба',
  'ByteDance Байтденс БайтДанс',
  'DeepSeek Діпсік Дипсік',
  'Huawei Хуавей Гуавей',
  'Tencent Тенсент Тенцент',
  'Nvidia Нвідія Нвідіа Енвідіа',
  'Oracle Оракл',
  'Moonshot Муншот',
  'TikTok ТікТок',
];

/** What a question is put with and that says nothing of what is asked for. */
export const IDLE: Readonly<Record<Language, string>> = {
  en: 'a about after all also am an and any anything are as at be been being by can cant could did do does doesnt done dont explain find for from give going got had happen happening happens has have how i if in into is isnt it its itself many me much my no of on or our please several should show still since so some somebody someone something tell that the their them there these they this those to use used uses using was we were what whats when where which who whom whose why will with would yet you your',
  uk: 'а або але б би був буде були було в вже від відбувається він вона вони воно все всі де десь діється для до досі ж же з за зараз зі й його із її їх і кого коли кому куди ми мені можна на над наш не них ні о от по поки після про покажи розкажи саме свій своє свої своїх свою скільки та так така таке такий такі там ти то той тут у хто цей це ці цього цьому цю ця чи чий використовувати використовує використовують чому що щодо щось як яка який які якої яких якого я є',
};
