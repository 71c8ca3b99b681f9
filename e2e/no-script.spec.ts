import { expect } from './app.ts';
import { fetchEdition, LANGUAGES, namesAlongStory, placesOfWorld, test, WORDS } from './reader-driver.ts';
import { markPoints, stillGround } from './resilience-driver.ts';

// With scripts off, Chromium refuses to fetch them; nothing else may fail.
test.use({ javaScriptEnabled: false, toleratedProblems: /^request: \S+\.js csp$/ });

for (const language of LANGUAGES) {
  test(`without JavaScript the ${language} page shows its title, map, legend and places`, async ({
    app,
    page,
    edition,
  }) => {
    await page.goto(`${language}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS[language].title);
    await expect(app.stillMap).toBeVisible();
    await expect(app.legend).toBeVisible();
    const marks = await markPoints(page);
    expect(Object.keys(marks).toSorted()).toEqual(
      placesOfWorld(edition)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(await app.labels.filter({ visible: true }).count()).toBeGreaterThan(3);
    // Each of them stands in the panel too, as a link with its name.
    for (const { name } of placesOfWorld(await fetchEdition(page.request, language))) {
      await expect(app.panel.getByRole('link', { name: new RegExp(name) }).first()).toBeVisible();
    }
  });
}

test('without JavaScript nothing is offered that needs it', async ({ app, page }) => {
  await page.goto('en/');
  for (const control of [app.zoomIn, app.search, app.globe, app.theme, app.embedButton]) {
    await expect(control).toBeHidden();
  }
  await expect(app.note).toBeHidden();
});

test('without JavaScript a click on a country of the map opens the page with its facts', async ({
  app,
  page,
}) => {
  await page.goto('en/');
  await app.map.click({ position: await stillGround(page, 'IDN') });
  await expect(page).toHaveURL(/\/en\/indonesia\/$/);
  await expect(app.heading).toHaveText('Indonesia');
  await expect(app.lead).toBeVisible();
});

test('without JavaScript a mark of the map opens its page, by mouse and by keyboard', async ({
  app,
  page,
}) => {
  await page.goto('en/');
  await app.place('hangzhou').click();
  await expect(page).toHaveURL(/\/en\/hangzhou\/$/);
  await expect(app.heading).toHaveText('Hangzhou');
  await page.goto('en/');
  await app.place('training-malaysia').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/malaysia\/$/);
});

test('without JavaScript every country with facts, and every place of the world view, is a link on the map to its own page', async ({
  page,
  edition,
}) => {
  await page.goto('en/');
  const withFacts = new Set(edition.facts.flatMap(({ about }) => about));
  const places = placesOfWorld(edition).filter(({ id }) => withFacts.has(id));
  const countries = edition.countries.filter(
    ({ id }) => withFacts.has(id) || places.some(({ country }) => country === id),
  );
  expect(countries.length).toBeGreaterThan(8);
  const slugs = new Map(edition.countries.map(({ id, slug }) => [id, slug]));
  for (const { id, precision, country } of places) {
    // A mark that stands for its country leads to the country’s page.
    const home = precision === 'country' ? slugs.get(country) : id;
    await expect(page.locator(`#map a[data-place="${id}"]`)).toHaveAttribute('href', `../en/${home}/`);
  }
  for (const { id, slug } of countries) {
    const link = page.locator('#map a', { has: page.locator(`[data-country="${id}"]`) });
    await expect(link.first(), id).toHaveAttribute('href', new RegExp(`${slug}/$`));
  }
});

test('without JavaScript topics unfold to their facts, and evidence to its sources', async ({
  app,
  page,
}) => {
  await page.goto('en/malaysia/');
  const fact = app.facts.first();
  await expect(fact).toBeHidden();
  await app.topics.first().locator('summary').first().click();
  await expect(fact).toBeVisible();
  const sources = app.sources(fact);
  await expect(sources.first()).toBeHidden();
  await fact.locator('summary').first().click();
  await expect(sources.first()).toBeVisible();
  await expect(sources.first()).toHaveAttribute('href', /^https:\/\//);
});

test('without JavaScript the language switch keeps the subject', async ({ app, page }) => {
  await page.goto('en/malaysia/');
  await app.language('uk').click();
  await expect(page).toHaveURL(/\/uk\/malaysia\/$/);
  await expect(app.heading).toHaveText(WORDS.uk.malaysia);
});

test('without JavaScript a page of a country shows the map zoomed to it, and × leads back to the whole', async ({
  app,
  page,
}) => {
  await page.goto('en/');
  const whole = await app.stillMap.boundingBox();
  await page.goto('en/malaysia/');
  const near = await app.stillMap.boundingBox();
  expect(near?.width ?? 0).toBeGreaterThan((whole?.width ?? 0) * 1.5);
  // Malaysia's own mark lies in the middle half of the map.
  const box = await app.map.boundingBox();
  const mark = (await markPoints(page))['training-malaysia'];
  expect(Math.abs((mark?.x ?? 0) / (box?.width ?? 1) - 0.5)).toBeLessThan(0.25);
  await app.close.click();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('without JavaScript one can walk along the story', async ({ app, page, edition }) => {
  const [first = '', second = ''] = namesAlongStory(edition);
  await page.goto('en/');
  await app.next.click();
  await expect(app.heading).toHaveText(first);
  await app.next.click();
  await expect(app.heading).toHaveText(second);
  await app.previous.click();
  await expect(app.heading).toHaveText(first);
});

test('without JavaScript the address of a fact unfolds its topic', async ({ app, page }) => {
  await page.goto('en/malaysia/');
  const id = (await app.facts.last().getAttribute('id')) ?? '';
  await page.goto(`en/malaysia/?again#${id}`);
  await expect(app.fact(id)).toBeInViewport();
});

test('without JavaScript the embedded map is whole, and its links stay in the frame’s form', async ({
  app,
  page,
}) => {
  await page.goto('en/embed/');
  await expect(app.stillMap).toBeVisible();
  await app.place('hangzhou').click();
  await expect(page).toHaveURL(/\/en\/embed\/hangzhou\/$/);
  await expect(app.lead).toBeVisible();
});

test.describe('in dark', () => {
  test.use({ colorScheme: 'dark' });

  test('without JavaScript the map is dark where the system is', async ({ app, page }) => {
    await page.goto('en/');
    const ocean = await app.map.evaluate((map) => getComputedStyle(map).backgroundColor);
    const [red = 255, green = 255, blue = 255] = ocean.match(/\d+/g)?.map(Number) ?? [];
    expect(Math.max(red, green, blue)).toBeLessThan(100);
  });
});

test('without JavaScript the root offers both languages', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.locator('a[hreflang=uk]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS.uk.title);
});
