import { readUrl } from '../dataset/web-address.ts';
import { isLanguage, type Language } from '../i18n/locales.ts';
import { type PageForm, sectionPath } from '../state/page-path.ts';
import type { EmbedSite } from '../ui/embed-choice.ts';

/** What a page says of itself in the attributes of its root element, with absolute addresses. */
export interface SiteConfig {
  readonly language: Language;
  readonly form: PageForm;
  /** The site's root, with a slash at its end. */
  readonly root: string;
  /** Where the pages of this language and form stand. */
  readonly home: string;
  /** The file with what the map and every first answer need. */
  readonly editionUrl: string;
  /** The file of facts that the page’s own panel tells, by its name. */
  readonly factsName: string;
  /** Where a file of facts stands. */
  readonly factsUrlOf: (name: string) => string;
  /** The file with the shapes of the world. */
  readonly worldUrl: string;
  /** The same, finer, for a near view. */
  readonly detailUrl: string;
  /** The file of the tools. */
  readonly toolsUrl: string;
  /** The file of the dialog that makes snippets. */
  readonly dialogUrl: string;
  /** The file of what else things are called, for the search. */
  readonly namesUrl: string;
  /** What a snippet for newsrooms names. */
  readonly embed: EmbedSite;
}

/**
 * Reads what the page says of itself. Addresses are made absolute at once: the address of the page changes with the
 * selection, and relative ones would then lead astray. One that is none stays as it is: what it names is then missing, and
 * nothing else. Never throws.
 */
export function readSiteConfig({ documentElement, baseURI }: Document): SiteConfig {
  const {
    root = './',
    form: formName,
    edition = '',
    facts = '',
    world = '',
    detail = '',
    tools = '',
    dialog = '',
    names = '',
    ...data
  } = documentElement.dataset;
  const language = isLanguage(documentElement.lang) ? documentElement.lang : 'en';
  const form: PageForm = formName === 'embed' ? 'embed' : 'full';
  const base = readUrl(root, baseURI)?.href ?? baseURI;
  const absolute = (address: string): string => readUrl(address, base)?.href ?? address;
  return {
    language,
    form,
    root: base,
    home: absolute(sectionPath(language, form)),
    editionUrl: absolute(edition),
    factsName: /([^/]*)\.json$/.exec(facts)?.[1] ?? '',
    factsUrlOf: (name) => absolute(facts.replace(/[^/]*$/, `${name}.json`)),
    worldUrl: absolute(world),
    detailUrl: absolute(detail),
    toolsUrl: absolute(tools),
    dialogUrl: absolute(dialog),
    namesUrl: absolute(names),
    embed: { base, script: scriptOf(data, base) },
  };
}

/** Makes every address that came with the page absolute; for the same reason. One that cannot be read stays as it is. */
export function fixLinks(page: Document): void {
  for (const link of page.querySelectorAll('a[href], link[rel=canonical], link[hreflang]')) {
    const href = link.getAttribute('href') ?? '#';
    const url = href.startsWith('#') ? null : readUrl(href, page.baseURI);
    if (url !== null) link.setAttribute('href', url.href);
  }
}

function scriptOf({ embedScript, embedIntegrity }: DOMStringMap, base: string): EmbedSite['script'] {
  const src = embedScript === undefined ? undefined : readUrl(embedScript, base)?.href;
  return src === undefined ? undefined : { src, integrity: embedIntegrity };
}
