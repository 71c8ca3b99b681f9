import './styles/page.css';
import './styles/map.css';
import './styles/panel.css';
import './styles/controls.css';
import './styles/layout.css';
import './styles/embed.css';
import 'virtual:scene.css';
import './styles/print.css';
import type { Failure } from '../i18n/messages/catalogue.ts';
import { messagesIn } from '../i18n/messages.ts';
import { loadEdition } from './edition-file.ts';
import { unfoldInPrint } from './printed-page.ts';
import { createInertApi } from './public-api.ts';
import { fixLinks, readSiteConfig } from './site-config.ts';
import { startPage } from './start-page.ts';

const site = readSiteConfig(document);

/** Only a frame has a host. What speaks to it comes in a file of its own, asked for together with the facts. */
const host = site.form === 'embed' ? import('./host.ts') : null;

async function boot(): Promise<void> {
  fixLinks(document);
  if (site.form === 'full') unfoldInPrint(document);
  const container = document.getElementById('map');
  const { edition, problems, failure } = await loadEdition(site.editionUrl);
  for (const problem of problems) console.warn(problem);
  note(failure);
  if (!edition) document.documentElement.classList.remove('waiting');
  // Without the facts the page stays as it came: they stand in it as text, and its links lead to pages of their own.
  if (!container || !edition) {
    globalThis.offshoreAiMap = createInertApi(site.language, failure ?? 'dataset-unreachable');
    return;
  }
  startPage({ container, edition, site, note, host });
}

/** One quiet line on the map; an empty one takes no room. */
function note(failure: Failure | null): void {
  const line = document.getElementById('map-note');
  if (line) line.textContent = failure === null ? '' : messagesIn(site.language).failures[failure];
}

void boot();
