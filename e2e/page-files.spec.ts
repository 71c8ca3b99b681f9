import type { APIRequestContext, Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { fetchEdition } from './reader-driver.ts';
import { FILES, failureReason, holdBack, NOTES } from './resilience-driver.ts';

/** Names of the scripts that a page asks for, as they are asked for. */
function scriptsAskedFor(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  return scripts;
}

/** What comes later than the page itself: with the facts, and at the engine's moment. */
const LATER = ['facts-feed', 'later', 'live-tools', 'engine'] as const;

for (const path of ['en/', 'uk/malaysia/', 'en/embed/', 'uk/embed/brazil/']) {
  test(`the head of ${path} asks for every script that the page runs at once, and for no other`, async ({
    app,
    page,
  }) => {
    const asked = scriptsAskedFor(page);
    await page.route('**/assets/engine-*.js', () => undefined);
    const later = LATER.map((name) => page.waitForRequest(`**/assets/${name}-*.js`));
    await app.open(path);
    await Promise.all(later);
    const named = await page
      .locator('script[src], link[rel=modulepreload]')
      .evaluateAll((elements) =>
        elements.map((element) =>
          element instanceof HTMLScriptElement
            ? new URL(element.src).pathname
            : element instanceof HTMLLinkElement
              ? new URL(element.href).pathname
              : '',
        ),
      );
    // What is later elsewhere may be at once here, as the button that copies is in a card.
    const early = asked.filter(
      (script) => named.includes(script) || !LATER.some((name) => script.includes(`/assets/${name}-`)),
    );
    expect([...new Set(early)].sort()).toEqual([...new Set(named)].sort());
  });
}

for (const { name, pattern } of [
  { name: 'sentences', pattern: /\/assets\/(?:en|uk)-[^/]*\.js$/ },
  { name: 'panel', pattern: /\/assets\/panel-[^/]*\.js$/ },
]) {
  test.describe(`where the file of the ${name} does not come`, () => {
    test.use({ toleratedProblems: /ERR_FAILED/ });

    test(`the page is read as it came, and its links lead on (${name})`, async ({ app, page, request }) => {
      await page.route(pattern, (route) => route.abort());
      await page.goto('uk/malaysia/');
      expect(await failureReason(app)).toBe('dataset-unreachable');
      await expectFactsOfMalaysia(app, request);
      await expect(app.place('training-singapore')).toBeVisible();
      await app.place('training-singapore').click();
      await expect(page).toHaveURL(/\/uk\/singapore\/$/);
      await expect(app.facts).not.toHaveCount(0);
    });
  });
}

test.describe('where the file of what shows facts does not come', () => {
  test.use({ toleratedProblems: /ERR_FAILED/ });

  test('the page is read as it came and says so, and others are answered with a way to their facts', async ({
    app,
    page,
    request,
  }) => {
    await holdBack(page, FILES.engine);
    await page.route('**/assets/facts-feed-*.js', (route) => route.abort());
    await app.open('uk/malaysia/');
    await expect(app.note).toHaveText(NOTES.uk['dataset-unreachable']);
    await expectFactsOfMalaysia(app, request);
    await app.unfold();
    const fact = app.facts.first();
    await fact.locator('summary').first().click();
    await expect(app.sources(fact).first()).toBeVisible();
    await app.select('KOR');
    await expect(app.heading).toHaveText('Південна Корея');
    await expect(app.lead).toBeVisible();
    await app.topics.first().locator('summary').click();
    await app.topics.first().locator('.facts-elsewhere a').click();
    await expect(page).toHaveURL(/\/uk\/south-korea\/#/);
    await expect(app.facts).not.toHaveCount(0);
  });
});

test.describe('where the file of the tools does not come at first', () => {
  test.use({ toleratedProblems: /live-tools-|ERR_FAILED/ });

  test('the next press brings them and is answered, and the page works meanwhile', async ({ app, page }) => {
    await holdBack(page, FILES.engine);
    let isCutOff = true;
    const asked: string[] = [];
    await page.route('**/assets/live-tools-*.js*', (route) => {
      asked.push(route.request().url());
      return isCutOff ? route.abort() : route.continue();
    });
    await app.open('en/');
    await expect.poll(() => asked.length, { message: 'at the engine’s moment' }).toBe(1);
    await app.openMenu();
    await expect.poll(() => asked.length, { message: 'as the reader comes near' }).toBeGreaterThan(1);
    await app.place('hangzhou').press('Enter');
    await expect(app.heading).toHaveText('Hangzhou');
    isCutOff = false;
    await app.openMenu();
    await app.embedButton.click();
    await expect(app.dialog).toBeVisible();
    expect([...new Set(asked)], 'no address is asked for twice').toEqual(asked);
  });

  test('a press while they are under way is answered once they live, and the menu stays unfolded', async ({
    app,
    page,
  }) => {
    await holdBack(page, FILES.engine);
    const release = await holdBack(page, '**/assets/live-tools-*.js');
    await app.open('en/');
    await app.openMenu();
    await app.theme.click();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
    release();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await app.theme.click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

/** Every fact of Malaysia stands in its Ukrainian page. */
async function expectFactsOfMalaysia(app: App, request: APIRequestContext): Promise<void> {
  const { facts } = await fetchEdition(request, 'uk');
  const own = facts.filter(({ about }) => about[0] === 'MYS');
  expect(own.length).toBeGreaterThan(0);
  for (const { id } of own) await expect(app.fact(id)).toBeAttached();
}
