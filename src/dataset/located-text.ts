import { isLanguage, LANGUAGES, type Language, type LocalizedText } from '../i18n/locales.ts';
import type { Draft } from './draft.ts';
import type { Site, Story } from './model.ts';
import type { Finding } from './problem.ts';

interface Located<Text> extends Omit<Finding, 'message'> {
  /** What the text is, in words. */
  readonly what: string;
  readonly text: Text;
}

/** A text in every language, and where it stands. */
export type LocatedTranslation = Located<LocalizedText>;

/** One text, and where it stands. */
export interface LocatedText extends Located<string> {
  /** The language of the map that it is in; null where that is another or cannot be told. */
  readonly language: Language | null;
}

/** Texts that say something: they differ from language to language. */
export function sentencesOf({
  filedFacts,
  places,
  sites,
  articles,
  story,
  sources,
}: Draft): LocatedTranslation[] {
  return [
    ...filedFacts.flatMap(({ fact, file }) => [
      { file, id: fact.id, what: 'text', text: fact.text },
      ...(fact.correction === undefined
        ? []
        : [{ file, id: fact.id, what: 'correction', text: fact.correction }]),
    ]),
    ...places.map(({ id, pointNote }) => ({
      file: 'places.geojson' as const,
      id,
      what: 'pointNote',
      text: pointNote,
    })),
    ...sites.flatMap(textsOfSite),
    ...articles.flatMap(({ subject, lead, sections }) => [
      inArticle(subject, 'lead', lead.text),
      ...sections.map(({ topic, teaser }) => inArticle(subject, `teaser of "${topic}"`, teaser)),
    ]),
    ...(story === null ? [] : textsOfStory(story)),
    ...sources.flatMap(({ id, publisher }) =>
      typeof publisher === 'string'
        ? []
        : [{ file: 'sources.json' as const, id, what: 'publisher', text: publisher }],
    ),
  ];
}

/** Names of places; they may be spelled alike in languages that share a script. */
export function namesOf({ places }: Draft): LocatedTranslation[] {
  return places.map(({ id, name }) => ({ file: 'places.geojson', id, what: 'name', text: name }));
}

/** Our own words, each language apart. */
export function ownWordsOf(draft: Draft): LocatedText[] {
  return [...sentencesOf(draft), ...namesOf(draft)].flatMap(({ text, what, ...where }) =>
    LANGUAGES.map((language) => ({ ...where, what: `${what}.${language}`, text: text[language], language })),
  );
}

/** What others are called and how they have headed a page. */
export function quotedWordsOf({ places, links, sources }: Draft): LocatedText[] {
  return [
    ...places.flatMap(({ id, roles }) =>
      roles.flatMap(({ organizations }) =>
        organizations.map((text) => ({
          file: 'places.geojson' as const,
          id,
          what: 'organization',
          text,
          language: null,
        })),
      ),
    ),
    ...links.map(({ id, organization: text }) => ({
      file: 'links.json' as const,
      id,
      what: 'organization',
      text,
      language: null,
    })),
    ...sources.flatMap(({ id, publisher, via, title, language }) => [
      ...[
        { what: 'publisher', text: publisher },
        { what: 'via', text: via },
      ].flatMap(({ what, text }) =>
        typeof text === 'string' ? [{ file: 'sources.json' as const, id, what, text, language: null }] : [],
      ),
      {
        file: 'sources.json' as const,
        id,
        what: 'title',
        text: title,
        language: isLanguage(language) ? language : null,
      },
    ]),
  ];
}

/** The addresses of sources. */
export function addressesOf({ sources }: Draft): LocatedText[] {
  return sources.flatMap(({ id, url }) =>
    url === undefined ? [] : [{ file: 'sources.json' as const, id, what: 'url', text: url, language: null }],
  );
}

function textsOfSite({ id, capacity = [], ...parties }: Site): LocatedTranslation[] {
  const inSite = (what: string, text: LocalizedText | undefined): LocatedTranslation[] =>
    text === undefined ? [] : [{ file: 'places.geojson', id, what, text }];
  const { operator, owner, tenant } = parties;
  return [
    ...inSite('operator’s note', operator?.note),
    ...inSite('owner’s note', owner?.note),
    ...inSite('tenant’s note', tenant?.note),
    ...capacity.flatMap(({ what }) => inSite('capacity', what)),
  ];
}

function textsOfStory({ lead, caveat, doors }: Story): LocatedTranslation[] {
  return [
    inArticle('story', 'lead', lead.text),
    inArticle('story', 'caveat', caveat),
    ...doors.flatMap(({ id, label, teaser }) => [
      inArticle('story', `label of "${id}"`, label),
      inArticle('story', `teaser of "${id}"`, teaser),
    ]),
  ];
}

function inArticle(id: string, what: string, text: LocalizedText): LocatedTranslation {
  return { file: 'articles.json', id, what, text };
}
