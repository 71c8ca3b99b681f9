import { expect } from './app.ts';
import { LANGUAGES, test } from './reader-driver.ts';

test.use({ javaScriptEnabled: false, toleratedProblems: /^request: \S+\.js csp$/ });

for (const language of LANGUAGES) {
  test(`every link of the ${language} map to the site itself leads to a page with a map and facts`, async ({
    page,
    request,
  }) => {
    await page.goto(`${language}/`);
    const own = new URL(page.url()).origin;
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) =>
        all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
      );
    const pages = [...new Set(links.map((link) => link.replace(/#.*$/, '')))].filter((link) =>
      link.startsWith(own),
    );
    expect(pages.length).toBeGreaterThan(20);
    for (const link of pages) {
      const answer = await request.get(link);
      expect(answer.status(), link).toBe(200);
      const html = await answer.text();
      // Text alone is what is told of the data.
      if (!link.endsWith('/data/')) expect(html, link).toContain('data-place="hangzhou"');
      expect(html.match(/<h1[\s>]/g), link).toHaveLength(1);
    }
  });
}

test('an address that leads nowhere answers 404', async ({ request }) => {
  expect((await request.get('en/atlantis/')).status()).toBe(404);
});
