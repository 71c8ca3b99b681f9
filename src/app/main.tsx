import './styles/page.css';
import './styles/map.css';
import './styles/edge-tags.css';
import './styles/panel.css';
import './styles/controls.css';
import './styles/layout.css';
import 'virtual:scene.css';
import './styles/print.css';
import type { Failure } from '../i18n/messages/catalogue.ts';
import { download, readOutline } from './edition-file.ts';
import { loadFacts, loadPageParts, type PageParts } from './page-parts.ts';
import { unfoldInPrint } from './printed-page.ts';
import { createInertApi } from './public-api.ts';
import { fixLinks, readSiteConfig } from './site-config.ts';
import { startPage } from './start-page.ts';

const site = readSiteConfig(document);

/** Only a frame has a host. What speaks to it comes in a file of its own, asked for together with the facts. */
const host = site.form === 'embed' ? import('./host.ts') : null;

/** What this page alone needs, asked for together with the facts. */
const arriving = loadPageParts(site);
const outline = download(site.editionUrl);
const following = loadFacts();
const facts = {
  urlOf: site.factsUrlOf,
  own: { name: site.factsName, file: download(site.factsUrlOf(site.factsName)) },
};

async function boot(): Promise<void> {
  fixLinks(document);
  if (site.form === 'full') unfoldInPrint(document);
  const container = document.getElementById('map');
  const [file, parts] = await Promise.all([outline, arriving]);
  const { edition, problems, failure } = readOutline(file);
  for (const problem of problems) console.warn(problem);
  const note = noteIn(parts);
  note(failure);
  // Without one of them the page stays as it came: the facts stand in it as text, and its links lead to pages of their own.
  if (!container || !edition || !parts) {
    document.documentElement.classList.remove('waiting');
    globalThis.offshoreAiMap = createInertApi(site.language, failure ?? 'dataset-unreachable');
    return;
  }
  startPage({ container, edition, facts, following, site, ...parts, note, host });
}

/** One quiet line on the map; an empty one takes no room. */
function noteIn(parts: PageParts | null): (failure: Failure | null) => void {
  const line = document.getElementById('map-note');
  let said: Failure | null = null;
  return async (failure) => {
    said = failure;
    const words = failure === null || parts === null ? '' : await wordsOf(failure, parts);
    // Sooner than its words another may have come.
    if (line && said === failure && words !== null) line.textContent = words;
  };
}

/** null where the words for the map did not come: that the facts did not either is said already. */
async function wordsOf(failure: Failure, { messages }: PageParts): Promise<string | null> {
  if (failure === 'dataset-unreachable' || failure === 'dataset-broken') return messages.failures[failure];
  return (await following)?.mapFailureWords(failure, site.language) ?? null;
}

void boot();
