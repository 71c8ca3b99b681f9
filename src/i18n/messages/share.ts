import type { Language } from '../locales.ts';

interface ShareMessages {
  readonly copied: string;
  readonly failed: string;
}

/** What came of sharing; the words come with the tools, not with the page. */
export const SHARE_MESSAGES: Readonly<Record<Language, ShareMessages>> = {
  en: {
    copied: 'Address copied',
    failed: 'Copying is blocked here: take the address from the browser’s bar',
  },
  uk: {
    copied: 'Адресу скопійовано',
    failed: 'Копіювання тут заблоковано: візьміть адресу з рядка браузера',
  },
};
