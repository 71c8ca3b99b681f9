import { indexById } from '../dataset/index-by-id.ts';
import type { Capacity, Party, Site } from '../dataset/model.ts';
import { formatShortDate } from '../i18n/format.ts';
import { FACT_MESSAGES } from '../i18n/messages/fact-messages.ts';
import type { Page } from './context.ts';

interface SiteNotesProps {
  /** The id of a place. */
  readonly id: string;
  readonly page: Page;
}

/** Who runs, owns and rents a place, and how large it is on whose word; nothing where nothing of it is known. */
export function SiteNotes({ id, page }: SiteNotesProps) {
  const site = page.edition.sites.find((one) => one.id === id);
  if (site === undefined) return null;
  return (
    <dl class="site">
      <Parties site={site} page={page} />
      {site.capacity?.map((one) => (
        <CapacityLine key={`${one.mw} ${one.asOf} ${one.by}`} capacity={one} page={page} />
      ))}
    </dl>
  );
}

function Parties({ site, page }: { readonly site: Site<string>; readonly page: Page }) {
  const words = FACT_MESSAGES[page.edition.language].site;
  return (['operator', 'owner', 'tenant'] as const).flatMap((part) => {
    const party = site[part];
    return party === undefined ? [] : <PartyLine key={part} term={words[part]} party={party} page={page} />;
  });
}

interface PartyLineProps {
  readonly term: string;
  readonly party: Party<string>;
  readonly page: Page;
}

function PartyLine({ term, party: { name, note, source }, page }: PartyLineProps) {
  const { notEstablished } = FACT_MESSAGES[page.edition.language].site;
  return (
    <div class="company">
      <dt>{term}</dt>
      <dd>
        <bdi>{name ?? notEstablished}</bdi>{' '}
        <span class="role-note">
          {note === undefined ? null : `${note} · `}
          <SourceName id={source} page={page} />
        </span>
      </dd>
    </div>
  );
}

function CapacityLine({ capacity, page }: { readonly capacity: Capacity<string>; readonly page: Page }) {
  const { language } = page.edition;
  const { mw, what, by, asOf, source } = capacity;
  const { megawatts, capacity: term } = FACT_MESSAGES[language].site;
  const sources = indexById(page.edition.sources);
  return (
    <div class="company">
      <dt>{term}</dt>
      <dd>
        {`${megawatts(inLanguage(mw, language))}, ${what}`}{' '}
        <span class="role-note">
          <bdi>{by}</bdi>
          {`, ${formatShortDate(asOf, language)}`}
          {sources.get(source)?.publisher === by ? null : (
            <>
              {' · '}
              <SourceName id={source} page={page} />
            </>
          )}
        </span>
      </dd>
    </div>
  );
}

/** Numbers here have one decimal at most. */
function inLanguage(value: number, language: Page['edition']['language']): string {
  return language === 'uk' ? String(value).replace('.', ',') : String(value);
}

function SourceName({ id, page }: { readonly id: string; readonly page: Page }) {
  const source = page.edition.sources.find((one) => one.id === id);
  if (source === undefined) return null;
  return source.url === undefined || !page.popups ? (
    <bdi>{source.publisher}</bdi>
  ) : (
    <a href={source.url} rel="noopener" target="_blank">
      <bdi>{source.publisher}</bdi>
      <span class="visually-hidden"> ({page.messages.site.opensInNewTab})</span>
    </a>
  );
}
