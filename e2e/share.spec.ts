import { expect, LANGUAGES, test } from './reader-driver.ts';

test.use({ engineComes: false, permissions: ['clipboard-read', 'clipboard-write'] });

const WORDS = {
  en: { copied: 'Address copied', cited: 'Copied with its sources' },
  uk: { copied: 'Адресу скопійовано', cited: 'Скопійовано разом із джерелами' },
} as const;

for (const language of LANGUAGES) {
  test(`in ${language} the address of what is selected is shared, and a fact is cited with its sources`, async ({
    app,
    page,
  }) => {
    // No system's sheet, wherever the test runs.
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await app.open(`${language}/?from=letter`);
    const base = page.url().replace(/\?.*/, '');
    await app.select('training-malaysia');
    // Pressed before the tools have come, it is done once they are there.
    const foot = app.panel.locator('.panel-foot');
    await foot.locator('[data-tool="share"]').click();
    await expect(foot.getByRole('status')).toHaveText(WORDS[language].copied);
    expect(await clipboard()).toBe(`${base}malaysia/`);
    await foot.locator('.as-of').click();
    await expect(foot.getByRole('status')).toBeEmpty();

    await app.select(null);
    const bar = page.locator('#tools .share');
    await bar.getByRole('button').click();
    await expect(bar.getByRole('status')).toHaveText(WORDS[language].copied);
    expect(await clipboard()).toBe(base);

    await app.select('training-malaysia');
    await app.unfold();
    const fact = app.facts.first();
    const id = (await fact.getAttribute('data-fact')) ?? '';
    const text = await fact.locator('.fact-text').textContent();
    await fact.locator('.evidence > summary').click();
    await fact.locator('.copy-button').click();
    await expect(fact.getByRole('status')).toHaveText(WORDS[language].cited);
    const lines = (await clipboard()).split('\n');
    expect(lines[0]).toBe(text);
    expect(lines[1]).toContain(`${base}malaysia/#${id}`);
    expect(lines.slice(2)).toHaveLength(await fact.locator('.source').count());

    await foot.locator('[data-tool="embed"]').click();
    await expect(app.dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(foot.locator('[data-tool="embed"]')).toBeFocused();
  });
}
