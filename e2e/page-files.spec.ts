import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { fetchEdition, LANGUAGES } from './reader-driver.ts';
import { failureReason } from './resilience-driver.ts';

/** Names of the scripts that a page asks for, as they are asked for. */
function scriptsAskedFor(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  return scripts;
}

for (const path of ['en/', 'uk/malaysia/', 'en/embed/', 'uk/embed/brazil/']) {
  test(`the head of ${path} asks for every script that the page runs at once, and for no other`, async ({
    app,
    page,
  }) => {
    const asked = scriptsAskedFor(page);
    await page.route('**/assets/engine-*.js', () => undefined);
    const engine = page.waitForRequest('**/assets/engine-*.js');
    await app.open(path);
    await engine;
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
    const early = asked.filter((script) => !script.includes('/assets/engine-'));
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
      const edition = await fetchEdition(request, LANGUAGES[0]);
      const facts = edition.facts.filter(({ about }) => about[0] === 'MYS');
      expect(facts.length).toBeGreaterThan(0);
      for (const { id } of facts) await expect(app.fact(id)).toBeAttached();
      await expect(app.place('training-singapore')).toBeVisible();
      await app.place('training-singapore').click();
      await expect(page).toHaveURL(/\/uk\/training-singapore\/$/);
    });
  });
}
