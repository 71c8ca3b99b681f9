import { isLanguage, LANGUAGES } from '../../src/i18n/locales.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { attributeOf, type BuiltPage, type BuiltSite, canonicalOf, follow } from './built-site.ts';

/** One thing that must hold of every page. */
export interface PageRule {
  readonly name: string;
  /** What is wrong with a page; empty where all is well. */
  readonly problems: (page: BuiltPage, site: BuiltSite) => readonly string[];
}

const oneHeading: PageRule = {
  name: 'one-h1',
  problems: ({ document }) => {
    const count = document.querySelectorAll('h1').length;
    return count === 1 ? [] : [`has ${count} first-level headings`];
  },
};

/** What a policy without `'unsafe-inline'` refuses. */
const nothingInline: PageRule = {
  name: 'nothing-inline',
  problems: ({ document }) => {
    const elements = document.querySelectorAll('*');
    const styles = elements.filter((element) => element.is('style') || element.hasAttribute('style'));
    const scripts = elements.filter(
      (element) =>
        element.is('script') &&
        !element.hasAttribute('src') &&
        !isDataBlock(element.getAttributeValue('type')),
    );
    const handlers = elements.flatMap(({ attributes, tagName }) =>
      attributes.filter(({ key }) => /^on[a-z]/i.test(key)).map(({ key }) => `${tagName} with ${key}`),
    );
    return [
      ...styles.map(({ tagName }) => `has an inline style: ${tagName}`),
      ...scripts.map(() => 'has an inline script'),
      ...handlers.map((handler) => `has an inline script: ${handler}`),
    ];
  },
};

const words: PageRule = {
  name: 'title-and-description',
  problems: (page, site) => {
    const { document, path, role, title } = page;
    const language = folderOf(path);
    const twins = [...site.pages.values()].filter(
      (other) =>
        other.path !== path &&
        other.role === role &&
        folderOf(other.path) === language &&
        other.title === title &&
        // At a second address a page stands under its own name.
        canonicalOf(other, site) !== canonicalOf(page, site),
    );
    return [
      ...(title === '' ? ['has no title'] : []),
      ...twins.map((twin) => `has the same title as ${twin.path}: ${title}`),
      ...(role !== 'not-found' && !inHead(page, 'meta[name="description"]', 'content')
        ? ['has no description']
        : []),
      ...(isLanguage(language) && attributeOf(document.querySelector('html'), 'lang') !== language
        ? [`is not marked as ${language}`]
        : []),
    ];
  },
};

const robots: PageRule = {
  name: 'robots',
  problems: (page) => {
    const isHidden = inHead(page, 'meta[name="robots"]', 'content') === 'noindex';
    const hides = page.role === 'embed' || page.role === 'not-found';
    if (isHidden === hides) return [];
    return [hides ? 'may be listed by search engines' : 'may not be listed by search engines'];
  },
};

/** The page that asks for the language is written by hand. */
const everyLanguage: PageRule = {
  name: 'every-language',
  problems: (page, site) => {
    if (page.role !== 'front') return [];
    const targets = page.document.querySelectorAll('a[href]').map((link) => {
      const target = follow(site, page.path, attributeOf(link, 'href') ?? '');
      return target.kind === 'file' ? target.path : '';
    });
    return LANGUAGES.flatMap((language) => [
      ...(targets.includes(`${language}/index.html`) ? [] : [`has no link to the map in ${language}`]),
      ...(page.title.includes(messagesIn(language).site.title) ? [] : [`has no title in ${language}`]),
    ]);
  },
};

/** Attributes that hold an address, by element. */
const ADDRESSES: readonly (readonly [string, string])[] = [
  ['a', 'href'],
  ['link', 'href'],
  ['use', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['source', 'src'],
  ['iframe', 'src'],
];

/** Files that the page's script loads, named on the root element from the site's root. */
const ROOT_FILES = [
  'data-edition',
  'data-facts',
  'data-world',
  'data-detail',
  'data-names',
  'data-embed-script',
];

const links: PageRule = {
  name: 'links',
  problems: (page, site) => addressesIn(page).flatMap((address) => linkProblem(address, page, site) ?? []),
};

/** Rules that need only the page, and where its addresses lead. */
export const PAGE_RULES: readonly PageRule[] = [
  oneHeading,
  nothingInline,
  words,
  robots,
  everyLanguage,
  links,
];

/** The uppermost folder of a path. */
function folderOf(path: string): string | undefined {
  return /^([^/]+)\//.exec(path)?.[1];
}

function isDataBlock(type: string | null): boolean {
  return type === 'application/ld+json';
}

function inHead({ document }: BuiltPage, selector: string, attribute: string): string | null {
  return attributeOf(document.querySelector(`head ${selector}`), attribute);
}

function addressesIn({ document }: BuiltPage): string[] {
  const named = ADDRESSES.flatMap(([element, attribute]) =>
    document
      .querySelectorAll(`${element}[${attribute}]`)
      .flatMap((found) => attributeOf(found, attribute) ?? []),
  );
  const html = document.querySelector('html');
  const root = attributeOf(html, 'data-root') ?? '';
  const files = ROOT_FILES.flatMap((name) => {
    const path = attributeOf(html, name);
    return path === null ? [] : [root + path];
  });
  return [...new Set([...named, ...files])];
}

function linkProblem(address: string, page: BuiltPage, site: BuiltSite): string | null {
  const target = follow(site, page.path, address);
  if (target.kind === 'elsewhere') return null;
  if (target.kind === 'broken') return `${address} ${target.reason}`;
  if (!site.files.has(target.path)) return `${address} leads to ${target.path}, which there is not`;
  const ids = site.pages.get(target.path)?.ids;
  if (target.fragment === '' || ids === undefined || ids.has(target.fragment)) return null;
  return `${address} leads to #${target.fragment}, which ${target.path} has not`;
}
