import { renderToString } from 'preact-render-to-string';
import { messagesIn } from '../i18n/messages.ts';
import { selectionOf } from '../state/actions.ts';
import type { Page } from '../ui/context.ts';
import { createAddresses } from './addresses.ts';
import { PageBody } from './page-body.tsx';
import { PageHead } from './page-head.tsx';
import type { PageInput } from './page-input.ts';
import { pagePath, rootFrom } from './site.ts';
import { renderStillMap } from './still-map.ts';

/** A page of the site as a whole HTML document, the same bytes for the same input. */
export const renderPage = (input: PageInput): string => {
  const { name, edition, assets, world } = input;
  const root = rootFrom(pagePath(edition, name));
  const page: Page = {
    edition,
    messages: messagesIn(name.language),
    addresses: createAddresses({ edition, form: name.form, root, query: () => '' }),
    popups: true,
  };
  const selection = selectionOf(edition, name.subject);
  const head = renderToString(<PageHead page={page} input={input} root={root} />);
  const body = renderToString(<PageBody page={page} form={name.form} selection={selection} />);
  const layers = '<div class="still-layers"></div>';
  const whole = body.replace(layers, () => renderStillMap(page, world, selection));
  const data = `data-root="${root}" data-form="${name.form}" data-edition="${assets.edition}" data-world="${assets.world}" data-detail="${assets.detail}"`;
  return `<!doctype html>\n<html lang="${name.language}" ${data}><head>${head}</head><body class="${name.form}">${whole}</body></html>\n`;
};
