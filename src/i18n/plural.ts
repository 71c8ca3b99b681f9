import type { Language } from './locales.ts';

/** The forms of a counted word; English needs two, Ukrainian four: 1 факт, 2 факти, 5 фактів, 1,5 факту. */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const RULES: Readonly<Record<Language, Intl.PluralRules>> = {
  uk: new Intl.PluralRules('uk'),
  en: new Intl.PluralRules('en'),
};

/** The form that a number asks for by the CLDR rules of a language; `other` where the language has no such form. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  switch (RULES[language].select(count)) {
    case 'one':
      return forms.one;
    case 'few':
      return forms.few ?? forms.other;
    case 'many':
      return forms.many ?? forms.other;
    default:
      return forms.other;
  }
}
