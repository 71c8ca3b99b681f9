import { renderToString } from 'preact-render-to-string';
import { derived } from '../dataset/derived.ts';
import { factsFileOf } from '../dataset/fact-files.ts';
import type { Edition } from '../dataset/model.ts';
import { mainSubject } from '../dataset/subjects.ts';
import { messagesIn } from '../i18n/messages.ts';
import { selectionOf } from '../state/actions.ts';
import { type PageForm, pagePath, rootFrom } from '../state/page-path.ts';
import { createAddresses } from '../ui/addresses.ts';
import type { Addresses, Page } from '../ui/context.ts';
import { FACT_VIEWS } from '../ui/fact-views.ts';
import { PageBody } from './page-body.tsx';
import { PageHead } from './page-head.tsx';
import type { PageInput } from './page-input.ts';
import { publicAddress } from './public-address.ts';
import { firstScene, renderStillMap } from './still-map.ts';
import { structuredDataMarkup } from './structured-data.ts';

/**
 * A page of the site as a whole HTML document, the same bytes for the same input. At the address of a mark that stands for
 * its country it is the country's page, and says so (`rel=canonical`).
 */
export function renderPage(asked: PageInput): string {
  const { edition, world, origin } = asked;
  const root = rootFrom(pagePath(edition, asked.name));
  const { subject } = asked.name;
  const name = { ...asked.name, subject: subject === null ? null : mainSubject(edition, subject) };
  const input = { ...asked, name };
  const shown = subject === null ? withFactsOfLead(edition) : edition;
  const page: Page = {
    edition: shown,
    shown,
    views: FACT_VIEWS,
    messages: messagesIn(name.language),
    addresses: addressesOf(edition, name.form, root),
    popups: true,
  };
  const selection = selectionOf(edition, name.subject);
  const scene = firstScene(page, selection);
  const head = renderToString(<PageHead page={page} input={input} root={root} />);
  const path = pagePath(edition, { ...name, form: 'full' });
  const body = renderToString(
    <PageBody
      page={page}
      form={name.form}
      scene={scene}
      publicAddress={origin === null ? '' : publicAddress({ root, origin }, path)}
    />,
  );
  const layers = '<div class="still-layers"></div>';
  const whole = body.replace(layers, () => renderStillMap(page, world, scene, name.form));
  // After the body, so that it does not keep the first paint waiting. A frame has none: its full page has.
  const data = name.form === 'full' ? structuredDataMarkup(page, input, root) : '';
  return `<!doctype html>\n<html lang="${name.language}" ${rootAttributes(input, root)}><head>${head}</head><body class="${name.form}">${whole}${data}</body></html>\n`;
}

/** What addresses depend on is the same for most pages of a form, so most have the same. */
function addressesOf(edition: Edition, form: PageForm, root: string): Addresses {
  const known = knownAddresses(edition);
  const key = `${form} ${root}`;
  const addresses = known.get(key) ?? createAddresses({ edition, form, root, query: () => '' });
  known.set(key, addresses);
  return addresses;
}

const knownAddresses = derived((_: Edition) => new Map<string, Addresses>());

/**
 * The map's page is what every reader loads first: its doors lead to where their facts stand, until the facts come as data
 * and unfold in place.
 */
function withFactsOfLead(edition: Edition): Edition {
  return { ...edition, facts: edition.facts.filter(({ id }) => edition.story.lead.facts.includes(id)) };
}

/** What the page tells its script, as attributes of the root element. Only a full page offers snippets. */
function rootAttributes({ name, edition: { places }, assets }: PageInput, root: string): string {
  const { edition, world, detail, names, tools, dialog, embedScript } = assets;
  const facts = `${assets.facts}${factsFileOf({ places }, name.subject)}.json`;
  const always = { root, form: name.form, edition, facts, world, detail, names, tools };
  const snippet = { dialog, 'embed-script': embedScript.path, 'embed-integrity': embedScript.integrity };
  return Object.entries(name.form === 'full' ? { ...always, ...snippet } : always)
    .map(([key, value]) => `data-${key}="${value}"`)
    .join(' ');
}
