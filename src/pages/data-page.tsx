import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { homeOf } from '../dataset/fact-home.ts';
import type { Edition } from '../dataset/model.ts';
import { formatCount } from '../i18n/format.ts';
import { DATA_ENTRIES } from '../i18n/messages/data-entries.ts';
import { DATA_PAGE } from '../i18n/messages/data-page.ts';
import { messagesIn } from '../i18n/messages.ts';
import { dataPath, rootFrom } from '../state/page-path.ts';
import { createAddresses } from '../ui/addresses.ts';
import type { Page } from '../ui/context.ts';
import { LanguageLinks } from '../ui/controls.tsx';
import { nameOf } from '../ui/subject-name.ts';
import { type DataSchemas, ENTRY_KINDS, type EntryKind, fieldsOf } from './data-fields.ts';
import { dataAlternates, sharePicturePath } from './public-address.ts';
import { ForOthers } from './share-card.tsx';

/** A file that anybody may take. */
export interface PublishedFile {
  /** From the site's root. */
  readonly path: string;
  readonly bytes: number;
}

/** What the page about the data is made from. */
export interface DataPageInput {
  readonly edition: Edition;
  /** The site's public address with a slash at its end; null where it is not known. */
  readonly origin: string | null;
  /** From the site's root. */
  readonly stylesheets: readonly string[];
  /** Runs before the first paint: the theme that the address asks for. */
  readonly theme: string;
  readonly files: readonly PublishedFile[];
  readonly schemas: DataSchemas;
}

interface Parts extends DataPageInput {
  readonly page: Page;
  /** The way to the site's root. */
  readonly root: string;
}

/** The page that lists the data files, their fields and what was corrected, as a whole HTML document. */
export function renderDataPage(input: DataPageInput): string {
  const { edition } = input;
  const root = rootFrom(dataPath(edition.language));
  const addresses = createAddresses({ edition, form: 'full', root, query: () => '' });
  const page: Page = {
    edition,
    shown: edition,
    views: null,
    messages: messagesIn(edition.language),
    addresses: { ...addresses, language: (language) => root + dataPath(language) },
    popups: true,
  };
  const parts = { ...input, page, root };
  const html = renderToString(
    <html lang={edition.language}>
      <head>
        <Head {...parts} />
      </head>
      <body class="document">
        <Bar {...parts} />
        <main class="document-text">
          <Introduction {...parts} />
          <Files {...parts} />
          <Licence {...parts} />
          <Citation {...parts} />
          <Corrections {...parts} />
          <Fields {...parts} />
          <More {...parts} />
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

function Head({ page, root, edition, origin, stylesheets, theme }: Parts) {
  const { title, description } = DATA_PAGE[edition.language];
  const words = {
    title: `${title} · ${page.messages.site.title}`,
    description,
    pictureText: page.messages.map.label,
  };
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{words.title}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <ForOthers
        standpoint={{ root, origin }}
        siteName={page.messages.site.title}
        words={words}
        language={edition.language}
        asOf={edition.asOf}
        path={dataPath(edition.language)}
        alternates={dataAlternates()}
        picture={sharePicturePath(edition, null)}
      />
      <link rel="icon" type="image/svg+xml" href={`${root}favicon.svg`} />
      <script src={root + theme} />
      {stylesheets.map((href) => (
        <link key={href} rel="stylesheet" href={root + href} />
      ))}
    </>
  );
}

function Bar({ page }: Parts) {
  return (
    <header class="top">
      <p class="masthead">
        <a href={page.addresses.home()}>{page.messages.site.title}</a>
      </p>
      <div class="tools">
        <LanguageLinks page={page} selected={null} />
      </div>
    </header>
  );
}

function Introduction({ page, edition }: Parts) {
  const words = DATA_PAGE[edition.language];
  const ways = [
    ['files', words.files.heading],
    ['licence', words.licence.heading],
    ['cite', words.cite.heading],
    ['corrections', page.messages.panel.corrections.heading],
    ['fields', words.fields.heading],
  ] as const;
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <p class="place-note">{page.messages.site.asOf(edition.asOf)} · CC BY 4.0</p>
      <ul class="pager">
        {ways.map(([id, heading]) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Files({ edition: { language }, files, root }: Parts) {
  const { heading, columns, holds, unit, note } = DATA_PAGE[language].files;
  return (
    <Part id="files" heading={heading}>
      <Table labelledBy="files-heading" columns={columns}>
        {files.map(({ path, bytes }) => (
          <tr key={path}>
            <th scope="row">
              <a href={root + path}>
                <Name text={path} />
              </a>
            </th>
            <td>{holds[path]}</td>
            <td>{`${formatCount(Math.ceil(bytes / 1000), language)}\u00a0${unit}`}</td>
          </tr>
        ))}
      </Table>
      <p class="place-note">{note}</p>
    </Part>
  );
}

function Licence({ edition, root }: Parts) {
  const { heading, texts, whole } = DATA_PAGE[edition.language].licence;
  return (
    <Part id="licence" heading={heading}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <a href={`${root}data/LICENSE.txt`}>{whole}</a>
      </p>
    </Part>
  );
}

function Citation({ edition, origin }: Parts) {
  const { heading, credit, note } = DATA_PAGE[edition.language].cite;
  const address = origin === null ? '' : `, ${origin}${edition.language}/`;
  return (
    <Part id="cite" heading={heading}>
      <p class="source-address">{credit(edition.asOf) + address}</p>
      <p>{note}</p>
    </Part>
  );
}

/** What was corrected, of all facts, each with the way to its fact. */
function Corrections({ page, edition }: Parts) {
  const { heading, teaser } = page.messages.panel.corrections;
  return (
    <Part id="corrections" heading={heading}>
      <p>{`${teaser}.`}</p>
      <ul class="corrections">
        {edition.facts.flatMap(({ id, correction }) => {
          const subject = homeOf(edition, id)?.subject;
          if (correction === undefined || subject === undefined) return [];
          return [
            <li key={id}>
              <a href={`${page.addresses.subject(subject)}#${id}`}>
                <bdi>{nameOf(edition, subject)}</bdi>
              </a>
              {`: ${correction}`}
            </li>,
          ];
        })}
      </ul>
      <p>{DATA_PAGE[edition.language].corrections.report}</p>
    </Part>
  );
}

function Fields(parts: Parts) {
  const { heading, note } = DATA_PAGE[parts.edition.language].fields;
  return (
    <Part id="fields" heading={heading}>
      <p>{note}</p>
      {ENTRY_KINDS.map((kind) => (
        <EntryFields key={kind} kind={kind} {...parts} />
      ))}
    </Part>
  );
}

function EntryFields({ kind, edition, schemas }: Parts & { readonly kind: EntryKind }) {
  const { columns, optional } = DATA_PAGE[edition.language].fields;
  const { heading, fields } = DATA_ENTRIES[edition.language][kind];
  return (
    <>
      <h3 id={`fields-${kind}`}>{heading}</h3>
      <Table labelledBy={`fields-${kind}`} columns={columns}>
        {fieldsOf(schemas, kind).map(({ name, isOptional, values }) => (
          <tr key={name}>
            <th scope="row">
              <code>
                <Name text={name} />
              </code>
            </th>
            <td>
              {fields[name]}
              {isOptional ? ` (${optional})` : null}
              {values.length === 0 ? null : ': '}
              {values.map((value, index) => (
                <>
                  {index === 0 ? null : ', '}
                  <code>{value}</code>
                </>
              ))}
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}

function More({ edition, root }: Parts) {
  const { heading, text, handbook, schemas } = DATA_PAGE[edition.language].more;
  const names = ['places', 'countries', 'links', 'sources', 'articles'];
  return (
    <Part id="more" heading={heading}>
      <p>{text}</p>
      <p>
        <a href={`${root}data/README.txt`}>{handbook}</a>
      </p>
      <p>
        {`${schemas}: `}
        {names.map((name, index) => (
          <>
            {index === 0 ? null : ', '}
            <a href={`${root}data/schema/${name}.schema.json`}>{name}</a>
          </>
        ))}
      </p>
    </Part>
  );
}

interface PartProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A part of the page that an address can lead to. */
function Part({ id, heading, children }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}

interface TableProps {
  readonly labelledBy: string;
  readonly columns: readonly string[];
  readonly children: ComponentChildren;
}

function Table({ labelledBy, columns, children }: TableProps) {
  return (
    <table aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** The name of a file or a field, which a narrow column may break after its stops. */
function Name({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(?<=[/.])/).map((part, index) => (
        <>
          {index === 0 ? null : <wbr />}
          {part}
        </>
      ))}
    </>
  );
}
