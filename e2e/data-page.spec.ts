import { expect, LANGUAGES, test } from './reader-driver.ts';

// The page needs no script; Chromium refuses to fetch those of the map.
test.use({ javaScriptEnabled: false, toleratedProblems: /^request: \S+\.js csp$/ });

for (const language of LANGUAGES) {
  test(`without a script the foot of the ${language} panel leads to the data, and back to a corrected fact`, async ({
    app,
    page,
    request,
  }) => {
    await page.goto(`${language}/`);
    await app.panel.locator('a.foot-link').first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/data/$`));
    const files = await page
      .locator('#files a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const answer = await request.get(new URL(file ?? '', page.url()).href);
      expect(answer.headers()['access-control-allow-origin'], file ?? '').toBe('*');
      expect(await answer.json(), file ?? '').toBeInstanceOf(Object);
    }

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(320);

    const correction = page.locator('#corrections a').first();
    const fact = /#(.+)$/.exec((await correction.getAttribute('href')) ?? '')?.[1] ?? '';
    await correction.click();
    await expect(app.fact(fact)).toBeInViewport();
    await page.goBack();
    await page.locator('a[hreflang]:not([aria-current])').click();
    await expect(page.locator('html')).not.toHaveAttribute('lang', language);
    await expect(page).toHaveURL(/\/data\/$/);
  });
}
