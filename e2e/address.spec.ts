import { cameraOf, expect, expectSelected, NOTHING_SELECTED, test } from './reader-driver.ts';

const WRONG_QUERIES = [
  'at=XXX',
  'at=',
  'at=%3Cscript%3E',
  'at=constructor',
  'at=%E0%A4%A',
  'view=cube',
  'theme=pink',
  'kinds=nonsense',
  'kinds=',
  'date=yesterday',
];

function entries(page: { evaluate(read: () => number): Promise<number> }) {
  return page.evaluate(() => window.history.length);
}

test('a selection is one entry of the history, moving the map is none', async ({ app, page }) => {
  await app.openWithEngine('en/');
  const before = await entries(page);
  await app.select('MYS');
  await expectSelected(app, 'Malaysia', 'MYS');
  expect(await entries(page)).toBe(before + 1);
  await app.select('MYS');
  expect(await entries(page)).toBe(before + 1);

  await app.whenStill();
  const { lng } = await cameraOf(page);
  const box = await app.map.boundingBox();
  if (!box) throw new Error('The map is not on the screen.');
  const address = page.url();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.3, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await cameraOf(page)).lng).toBeGreaterThan(lng + 1);
  await app.zoomIn.click();
  await app.whenStill();
  expect(await entries(page)).toBe(before + 1);
  expect(page.url()).toBe(address);
  await expect(app.heading, 'a drag is no click').toHaveText('Malaysia');
});

test.describe('the address', () => {
  test.use({ engineComes: false });

  test('goes Back and Forward through selections', async ({ app, page }) => {
    await app.open('en/');
    await app.select('MYS');
    await app.select('beijing');
    await expectSelected(app, 'Beijing', 'beijing');
    await page.goBack();
    await expectSelected(app, 'Malaysia', 'MYS');
    await page.goBack();
    await expectSelected(app, NOTHING_SELECTED, null);
    await page.goForward();
    await page.goForward();
    await expectSelected(app, 'Beijing', 'beijing');
    await expect(app.place('beijing')).toHaveClass(/selected/);
  });

  test('keeps everything that was chosen over a reload and in a pasted link', async ({
    app,
    page,
    context,
  }) => {
    await app.open('en/');
    await app.select('alibaba-dubai');
    await app.openMenu();
    await app.globe.click();
    await app.theme.click();
    await app.theme.click();
    await app.legend.getByRole('button').nth(0).click();
    const chosen = await app.state();
    expect(chosen).toMatchObject({ at: 'alibaba-dubai', view: 'globe', theme: 'dark' });
    expect(chosen.kinds).not.toContain('headquarters');
    expect(chosen.kinds).toHaveLength(4);
    const address = page.url();

    await page.reload();
    await app.whenAlive();
    expect(await app.state()).toEqual(chosen);
    await expectSelected(app, 'Dubai', 'alibaba-dubai');

    const other = await context.newPage();
    await other.goto(address);
    await expect(other.locator('#panel h2')).toHaveText('Dubai');
    await expect
      .poll(() => other.evaluate(() => globalThis.offshoreAiMap?.state()), { message: 'the pasted link' })
      .toEqual(chosen);
    expect(other.url()).toBe(address);
  });

  test('of a page of its own selects its subject, and Back returns to it', async ({ app, page }) => {
    await app.open('en/malaysia/');
    expect((await app.state()).at).toBe('MYS');
    await expect(app.heading).toHaveText('Malaysia');
    await app.close.click();
    await expect(app.heading).toHaveText(NOTHING_SELECTED);
    expect(new URL(page.url()).pathname).toMatch(/\/en\/$/);
    await app.select('beijing');
    await expectSelected(app, 'Beijing', 'beijing');
    await page.goBack();
    await page.goBack();
    await expect(app.heading).toHaveText('Malaysia');
    expect(new URL(page.url()).pathname).toMatch(/\/en\/malaysia\/$/);
    await page.reload();
    await expect(app.heading).toHaveText('Malaysia');
  });

  test('keeps keys and a fragment that are not its own', async ({ app, page }) => {
    await app.open('en/?utm_source=letter&ref=a%26b&q=%E9+x%20y#about');
    await app.select('MYS');
    await expectSelected(app, 'Malaysia', 'MYS');
    const { searchParams, hash } = new URL(page.url());
    expect(searchParams.get('utm_source')).toBe('letter');
    expect(searchParams.get('ref')).toBe('a&b');
    expect(hash).toBe('#about');
    await app.select(null);
    expect(new URL(page.url()).search).toBe('?utm_source=letter&ref=a%26b&q=%E9+x%20y');
  });

  test('drops what is as by default', async ({ app, page }) => {
    await app.open('en/?view=globe&theme=dark');
    await app.openMenu();
    await app.globe.click();
    await app.theme.click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('that says something wrong opens the map as if it said nothing', async ({ app }) => {
    await app.open('en/');
    const { kinds } = await app.state();
    for (const bad of WRONG_QUERIES) {
      await app.open(`en/?${bad}`);
      const state = await app.state();
      expect.soft(state, bad).toMatchObject({ at: null, view: 'flat', theme: 'auto' });
      expect.soft(state.kinds, bad).toEqual(kinds);
      await expect.soft(app.heading, bad).toHaveText(NOTHING_SELECTED);
      await expect.soft(app.note, bad).toBeEmpty();
    }
  });

  test('takes what fits of a list of kinds, names of the first release too, and shows only these', async ({
    app,
  }) => {
    await app.open('en/?kinds=training-cluster,first-data-centre,nonsense');
    expect((await app.state()).kinds).toEqual([
      'training-cluster',
      'data-centre-opened',
      'data-centre-planned',
    ]);
    await expect(app.place('training-singapore')).toBeVisible();
    await expect(app.place('alibaba-mexico')).toBeVisible();
    await expect(app.place('beijing')).toBeHidden();
    await expect(app.legend.getByRole('button').nth(0)).toHaveAttribute('aria-pressed', 'false');
    await expect(app.legend.getByRole('button').nth(1)).toHaveAttribute('aria-pressed', 'true');
  });

  test('selects by a code in small letters, by a name, and by a path that is encoded', async ({ app }) => {
    await app.open('en/m%61laysia/');
    expect((await app.state()).at).toBe('MYS');
    await app.open('en/?at=mys');
    await expect(app.heading).toHaveText('Malaysia');
    await app.open('en/?at=south-korea');
    await expect(app.heading).toHaveText('South Korea');
  });
});

for (const [locale, language] of [
  ['uk-UA', 'uk'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
] as const) {
  test.describe(`a reader whose browser speaks ${locale}`, () => {
    test.use({ locale, engineComes: false });

    test(`is led from the root to ${language}, and keeps the query`, async ({ app, page }) => {
      await page.goto('?at=MYS&from=letter');
      await page.waitForURL(`**/${language}/?at=MYS&from=letter`);
      await app.whenAlive();
      expect((await app.state()).at).toBe('MYS');
    });
  });
}
