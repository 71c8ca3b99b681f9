import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type RunningServer, serve } from '../scripts/host/serve.ts';
import { findWordPress } from '../scripts/run/find-wordpress.ts';
import { expect, expectFit, hostOf, test } from './embed-driver.ts';
import { startWordPress, type WordPress } from './wordpress-driver.ts';

// A real WordPress with a block theme: what becomes there of the snippet and of an address, published by users who may post
// what they like and by users who may not.

const programs = findWordPress();

const PAGE = 'en/malaysia/';
/** As the documented snippet has it; an oEmbed answer names the place besides. */
const TITLE = 'Where China’s AI trains abroad';
const TITLE_OF_PLACE = 'Malaysia: where China’s AI trains abroad';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 800 };

/** Where each post stands in the list of them. */
const POST = { snippet: 0, snippetOfAuthor: 1, address: 2, addressWithoutCors: 3 } as const;

test.skip(programs === null, 'There is no WordPress: npx tsx scripts/run/install-wordpress.ts');
test.describe.configure({ mode: 'serial' });
test.use({ viewport: WIDE });

let folder: string;
let site: RunningServer;
let siteWithoutCors: RunningServer;
let wordPress: WordPress;

test.beforeAll(async () => {
  if (programs === null) return;
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  site = await serve({ root: publicSite('with'), port: 0 });
  siteWithoutCors = await serve({ root: publicSite('without'), port: 0, cors: false });
  nameOrigin('with', site.url);
  nameOrigin('without', siteWithoutCors.url);
  const snippet = documentedSnippet(site.url);
  wordPress = await startWordPress(
    programs,
    [site.port, siteWithoutCors.port],
    [
      { by: 'admin', title: 'Snippet', content: article(htmlBlock(snippet)) },
      { by: 'author', title: 'Snippet of an author', content: article(htmlBlock(snippet)) },
      { by: 'author', title: 'Address', content: article(embedBlock(site.url + PAGE)) },
      {
        by: 'author',
        title: 'Address without CORS',
        content: article(embedBlock(siteWithoutCors.url + PAGE)),
      },
    ],
  );
});

test.afterAll(async () => {
  await Promise.all([wordPress?.stop(), site?.close(), siteWithoutCors?.close()]);
  if (folder) rmSync(folder, { recursive: true });
});

test('a snippet stands in the column of the article, and its height follows', async ({ page }) => {
  await openPost(page, 'snippet');
  const host = await hostOf(page, page.locator('iframe'));
  await expect(host.map.heading).toHaveText('Malaysia');
  await expectFit(host);
  const [column, frame, link] = await Promise.all([
    page.getByText('Before the map.').boundingBox(),
    host.element.boundingBox(),
    page.getByRole('link', { name: TITLE, exact: true }).boundingBox(),
  ]);
  expect(frame).toMatchObject({ x: column?.x, width: column?.width });
  expect(link?.x).toBe(column?.x);
  expect(column?.x).toBeGreaterThan(100);
  await page.setViewportSize(NARROW);
  await expectFit(host);
});

test('of a snippet by somebody who may not post frames the link remains', async ({ page }) => {
  await openPost(page, 'snippetOfAuthor');
  await expect(page.getByRole('link', { name: TITLE, exact: true })).toHaveAttribute('href', site.url + PAGE);
  await expect(page.locator('iframe, .wp-block-post-content script')).toHaveCount(0);
});

test('an address becomes a map in a sandbox, in the column, whose height follows', async ({ page }) => {
  await openPost(page, 'address');
  const host = await hostOf(page, page.locator('iframe'));
  await expect(host.element).toHaveAttribute('sandbox', 'allow-scripts');
  await expect(host.map.heading).toHaveText('Malaysia');
  await expectFit(host);
  await expect(page.locator('blockquote')).toBeHidden();
  const column = await page.getByText('Before the map.').boundingBox();
  expect(await host.element.boundingBox()).toMatchObject({ x: column?.x, width: column?.width });
  const wide = await host.element.boundingBox();
  await page.setViewportSize(NARROW);
  await expect
    .poll(async () => (await host.element.boundingBox())?.height)
    .toBeGreaterThan(wide?.height ?? 0);
  await expectFit(host);
});

test.describe('without JavaScript', () => {
  // The frame asks for its modules before it knows that none will run.
  test.use({ javaScriptEnabled: false, toleratedProblems: /\.js csp$/ });

  test('an address is a quotation with a link', async ({ page }) => {
    await page.goto(addressOf('address'));
    await expect(page.locator('blockquote').getByRole('link', { name: TITLE_OF_PLACE })).toHaveAttribute(
      'href',
      site.url + PAGE,
    );
  });
});

test.describe('from a host without CORS headers', () => {
  test.use({ toleratedProblems: /CORS|ERR_FAILED/ });

  test('an address becomes a still map', async ({ page }) => {
    await openPost(page, 'addressWithoutCors');
    const host = await hostOf(page, page.locator('iframe'));
    await expect(page.locator('blockquote')).toBeHidden();
    await expect(host.map.lead).toBeVisible();
    expect((await host.element.boundingBox())?.height).toBe(500);
    expect(await host.frame.evaluate(() => globalThis.offshoreAiMap === undefined)).toBe(true);
  });
});

function addressOf(post: keyof typeof POST): string {
  return wordPress.addresses[POST[post]] ?? '';
}

async function openPost(page: Page, post: keyof typeof POST): Promise<void> {
  await page.goto(addressOf(post));
}

/** A copy of the built site, which does not know its origin yet. */
function publicSite(name: string): string {
  const root = join(folder, name);
  cpSync(process.env.E2E_ROOT ?? 'dist', root, { recursive: true });
  return root;
}

/** Writes the origin where a build with `--origin` has it: the page's way to its oEmbed answer, and the answer. */
function nameOrigin(name: string, origin: string): void {
  const rewrite = (path: string, from: string, to: string): void => {
    const file = join(folder, name, PAGE, path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
    for (const ending of ['.br', '.gz']) rmSync(file + ending, { force: true });
  };
  rewrite('index.html', `href="../../${PAGE}oembed.json"`, `href="${origin}${PAGE}oembed.json"`);
  rewrite('oembed.json', '"/', `"${origin}`);
}

/** The snippet with its script, as docs/embedding.md tells newsrooms to paste it. */
function documentedSnippet(origin: string): string {
  const blocks = readFileSync('docs/embedding.md', 'utf8').matchAll(/^```html\n(.*?)\n```$/gms);
  const [snippet, script] = [...blocks].map(([, html = '']) => html);
  return `${snippet}\n${script}`.replaceAll('https://map.example.org/', origin);
}

function article(map: string): string {
  const paragraph = (words: string): string =>
    `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;
  return [paragraph('Before the map.'), map, paragraph('After the map.')].join('\n\n');
}

/** As the editor saves a block of the reader's own HTML. */
function htmlBlock(html: string): string {
  return `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
}

/** As the editor saves an address on a line of its own. */
function embedBlock(address: string): string {
  const attributes = JSON.stringify({ url: address, type: 'rich', providerNameSlug: 'map' });
  return `<!-- wp:embed ${attributes} -->\n<figure class="wp-block-embed is-type-rich is-provider-map wp-block-embed-map"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;
}
