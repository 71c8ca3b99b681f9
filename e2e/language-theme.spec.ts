import {
  expect,
  expectSelected,
  fetchEdition,
  LANGUAGES,
  lightnessOf,
  test,
  WORDS,
} from './reader-driver.ts';

const CYRILLIC = /[а-яіїєґ]/i;

test.describe('languages', () => {
  test.use({ engineComes: false });

  for (const language of LANGUAGES) {
    test(`the page in ${language} speaks ${language} throughout`, async ({ app, page, request }) => {
      const { facts } = await fetchEdition(request, language);
      await app.open(`${language}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page).toHaveTitle(WORDS[language].title);
      await app.select('MYS');
      await expectSelected(app, WORDS[language].malaysia, 'MYS');
      // They come a moment after the answer.
      await expect(app.facts).not.toHaveCount(0);
      const texts = await app.facts.locator('.fact-text').allTextContents();
      for (const text of texts) expect(CYRILLIC.test(text), text).toBe(language === 'uk');
      expect(facts.map(({ text }) => text)).toEqual(expect.arrayContaining(texts));
      // Names that are the same in every language stand in Latin letters.
      const controls = await page
        .locator('#tools button, #zoom button, .legend-toggle')
        .evaluateAll((buttons) =>
          buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''),
        );
      expect(controls.length).toBeGreaterThan(8);
      for (const words of controls) expect(CYRILLIC.test(words), words).toBe(language === 'uk');
    });
  }

  test('both languages tell the same facts of the same places', async ({ request }) => {
    const [uk, en] = [await fetchEdition(request, 'uk'), await fetchEdition(request, 'en')];
    expect(uk.facts.map(({ id }) => id)).toEqual(en.facts.map(({ id }) => id));
    expect(uk.places.map(({ id }) => id)).toEqual(en.places.map(({ id }) => id));
  });

  test('another language keeps the selection and the choices, there and back', async ({ app, page }) => {
    await app.open('en/?theme=dark&kinds=training-cluster');
    await app.select('MYS');
    await app.language('uk').click();
    await expect(app.heading).toHaveText('Малайзія');
    await app.whenAlive();
    expect(await app.state()).toMatchObject({
      language: 'uk',
      at: 'MYS',
      theme: 'dark',
      kinds: ['training-cluster'],
    });
    await expect(app.language('uk')).toHaveAttribute('aria-current', 'page');
    await app.language('en').click();
    await expect(app.heading).toHaveText('Malaysia');
    await app.whenAlive();
    expect(await app.state()).toMatchObject({ language: 'en', at: 'MYS', theme: 'dark' });
    await page.goBack();
    await expect(app.heading).toHaveText('Малайзія');
  });

  test('another language opens for a selection without a page of its own', async ({ app }) => {
    await app.open('en/?at=KAZ');
    await expect(app.heading).toHaveText('Kazakhstan');
    await app.language('uk').click();
    await expect(app.heading).toHaveText('Казахстан');
  });
});

test.describe('colours', () => {
  test.use({ engineComes: false });

  test('follow the system, also when it changes', async ({ app, page }) => {
    await app.open('en/');
    const root = page.locator('html');
    expect(await lightnessOf(root)).toBeGreaterThan(0.7);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => lightnessOf(root)).toBeLessThan(0.3);
    expect(await lightnessOf(app.map)).toBeLessThan(0.3);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => lightnessOf(root)).toBeGreaterThan(0.7);
  });

  test('follow the reader against the system, and the button goes round', async ({ app, page }) => {
    await app.open('en/');
    const root = page.locator('html');
    await app.openMenu();
    await app.theme.click();
    await expect(app.theme).toHaveAccessibleName(/light.*dark/i);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await lightnessOf(root)).toBeGreaterThan(0.7);
    await app.theme.click();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await lightnessOf(root)).toBeLessThan(0.3);
    await expect(page).toHaveURL(/[?&]theme=dark/);
    await app.theme.click();
    expect(await lightnessOf(root)).toBeGreaterThan(0.7);
    await expect(page).not.toHaveURL(/theme=/);
  });

  for (const [theme, system, dark] of [
    ['dark', 'light', true],
    ['light', 'dark', false],
  ] as const) {
    test(`asked for by ?theme=${theme} are there from the first frame`, async ({ app, page }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.addInitScript(() => {
        const frames: string[] = [];
        Object.assign(globalThis, { frames_: frames });
        const look = (): void => {
          if (document.body) frames.push(getComputedStyle(document.documentElement).backgroundColor);
          if (frames.length < 20) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      // The page's own script never comes: the colours must not wait for it.
      await page.route(/\/assets\/main-[^/]*\.js$/, () => undefined);
      await page.goto(`en/?theme=${theme}`, { waitUntil: 'commit' });
      const framesSeen = () =>
        page.evaluate((): string[] => {
          const seen: unknown = Reflect.get(globalThis, 'frames_');
          return Array.isArray(seen) ? seen.map(String) : [];
        });
      await expect.poll(async () => (await framesSeen()).length).toBeGreaterThan(3);
      expect(new Set(await framesSeen()).size, 'one colour in every frame').toBe(1);
      expect((await lightnessOf(page.locator('html'))) < 0.3).toBe(dark);
      await expect(app.stillMap).toBeVisible();
    });
  }
});

test('the moving map takes the colours of the page', async ({ app, page }) => {
  await app.openWithEngine('en/');
  const ocean = () =>
    page.evaluate(() => String(globalThis.offshoreAiMap?.map?.getPaintProperty('ocean', 'background-color')));
  const light = await ocean();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ocean).not.toBe(light);
  await app.openMenu();
  await app.theme.click();
  await expect.poll(ocean).toBe(light);
});
