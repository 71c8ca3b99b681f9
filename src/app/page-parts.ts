import type { ComponentType } from 'preact';
import type { Language } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages/catalogue.ts';
import type { Selection } from '../scene/choice.ts';
import type { PageForm } from '../state/page-path.ts';
import type { OnSelect, Page } from '../ui/context.ts';

/** Tells the facts beside the map. */
export type Side = ComponentType<{
  readonly page: Page;
  readonly selection: Selection;
  readonly onSelect?: OnSelect | undefined;
}>;

/** What differs from page to page. */
export interface PageParts {
  readonly messages: Messages;
  readonly Side: Side;
}

/** What a page is, as far as its parts depend on it. */
interface PageKind {
  readonly language: Language;
  readonly form: PageForm;
}

// Files of their own, so that no page loads what only others show. The head of each page asks for its own early:
// scripts/site/site-assets.ts names the same files.
const MESSAGES: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('../i18n/messages/en.ts')).en,
  uk: async () => (await import('../i18n/messages/uk.ts')).uk,
};

const SIDES: Readonly<Record<PageForm, () => Promise<Side>>> = {
  full: async () => (await import('../ui/panel.tsx')).Panel,
  embed: async () => (await import('../ui/embed-card.tsx')).EmbedCard,
};

/** Loads the sentences and the side of a page; null where one of them does not come. Never rejects. */
export async function loadPageParts({ language, form }: PageKind): Promise<PageParts | null> {
  try {
    const [messages, Side] = await Promise.all([MESSAGES[language](), SIDES[form]()]);
    return { messages, Side };
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/** Loads what reads and shows facts, asked for together with them; null where it does not come. Never rejects. */
export async function loadFacts(): Promise<typeof import('./facts-feed.ts') | null> {
  try {
    return await import('./facts-feed.ts');
  } catch (error) {
    console.warn(error);
    return null;
  }
}
