import type { Page } from '@playwright/test';
import type { Edition } from '../src/dataset/model.ts';
import {
  expect,
  expectSelected,
  fetchEdition,
  LANGUAGES,
  NOTHING_SELECTED,
  test,
  WORDS,
} from './reader-driver.ts';

/** An edition comes as an outline and a file of facts for each panel. */
const FACTS_FILE = /\/assets\/(?:outline-[^/]*|facts-[^/]*\/[^/]*)\.json$/;

function answerWith(page: Page, body: string, status = 200) {
  return page.route(FACTS_FILE, (route) => route.fulfill({ status, contentType: 'application/json', body }));
}

/** Serves the facts with something changed in them. */
function answerWithChanged(page: Page, edition: Edition, change: object) {
  return answerWith(page, JSON.stringify({ ...edition, ...change }));
}

test.use({ engineComes: false });

for (const language of LANGUAGES) {
  test(`a damaged fact is left out, the page says so in ${language}, and the rest is there`, async ({
    app,
    page,
    request,
  }) => {
    const edition = await fetchEdition(request, language);
    const [broken, ...others] = edition.facts.filter(({ about }) => about[0] === 'MYS');
    if (!broken || others.length === 0) throw new Error('Malaysia has too few facts for this test.');
    await answerWithChanged(page, edition, {
      facts: edition.facts.map((fact) => (fact.id === broken.id ? { ...fact, text: 7 } : fact)),
    });
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    await app.open(`${language}/`);
    await expect(app.note).toHaveText(WORDS[language].damaged);
    await expect(app.note).toBeVisible();
    expect(warnings.join('\n'), 'a developer reads which one').toContain(broken.id);
    await app.select('MYS');
    await app.unfold();
    await expect(app.fact(others[0]?.id ?? '')).toBeVisible();
    await expect(app.fact(broken.id)).toHaveCount(0);
  });
}

test('a fact whose source is missing is never shown without one', async ({ app, page, edition }) => {
  const [fact] = edition.facts.filter(({ evidence }) => evidence.length === 1);
  if (!fact) throw new Error('Every fact has several sources.');
  const [home = null] = fact.about;
  await answerWithChanged(page, edition, {
    sources: edition.sources.filter(({ id }) => id !== fact.evidence[0]?.source),
  });
  await app.open('en/');
  await expect(app.note).toHaveText(WORDS.en.damaged);
  await app.select(home);
  await expect(app.heading).not.toHaveText(NOTHING_SELECTED);
  await expect(app.fact(fact.id)).toHaveCount(0);
});

test('a place that is damaged leaves the map, and the others stay', async ({ app, page, edition }) => {
  await answerWithChanged(page, edition, {
    places: edition.places.map((place) =>
      place.id === 'alibaba-japan' ? { ...place, point: [999] } : place,
    ),
  });
  await app.open('en/');
  await expect(app.note).toHaveText(WORDS.en.damaged);
  await expect(app.place('alibaba-japan')).toBeHidden();
  await expect(app.place('alibaba-south-korea')).toBeVisible();
  await app.place('beijing').click();
  await expectSelected(app, 'Beijing', 'beijing');
});

test('an address that no browser reads stops neither the page nor the other sources', async ({
  app,
  page,
  edition,
}) => {
  const addressOf = new Map(edition.sources.map(({ id, url }) => [id, url]));
  const cited = edition.facts
    .filter(({ about, evidence }) => about[0] === 'MYS' && evidence.length > 1)
    .flatMap(({ evidence }) => evidence)
    .find(({ source }) => addressOf.get(source)?.includes('&') === false);
  const address = addressOf.get(cited?.source ?? '');
  if (!cited || address === undefined) throw new Error('Malaysia has no fact with several sources.');
  const unreadable = 'https://host:port/x';
  await answerWithChanged(page, edition, {
    sources: edition.sources.map((source) =>
      source.id === cited.source ? { ...source, url: unreadable } : source,
    ),
  });
  await page.route(/\/en\/malaysia\/$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(`"${address}"`, `"${unreadable}"`);
    expect(body, 'the page as it comes has the address too').toContain(unreadable);
    await route.fulfill({ response, body });
  });
  await app.open('en/malaysia/');
  await expect(app.note).toHaveText(WORDS.en.damaged);
  await expect(app.panel.locator(`[href="${unreadable}"]`)).toHaveCount(0);
  expect(await app.facts.count()).toBeGreaterThan(0);
  // The opening framing of a page leaves other marks out of sight.
  await app.select('beijing');
  await expectSelected(app, 'Beijing', 'beijing');
});

for (const [what, body] of [
  ['is cut off in the middle', '{"language":"en","facts":[{"id":'],
  ['has another form', '[1,2,3]'],
  ['lacks its facts', '{"language":"en"}'],
] as const) {
  test(`where the file of facts ${what}, the page says so and keeps what it brought along`, async ({
    app,
    page,
  }) => {
    await answerWith(page, body);
    await page.goto('en/malaysia/');
    await expect(app.note).toBeVisible();
    await expect(app.note).toHaveText(
      new RegExp(`${WORDS.en.notRenewed.source}|${WORDS.en.damaged.source}`, 'i'),
    );
    await expect(app.heading).toHaveText('Malaysia');
    await expect(app.lead).toBeVisible();
    // Without the script's facts every mark is a link to a page of its own.
    await app.place('training-singapore').click();
    await expect(page).toHaveURL(/\/en\/singapore\/$/);
    await expect(app.heading).toHaveText('Singapore');
  });
}

test.describe('where the file of facts', () => {
  test.use({ toleratedProblems: /status of 404|ERR_FAILED/ });

  test('alone is missing, the answers are there, and topics lead to pages that tell their facts', async ({
    app,
    page,
  }) => {
    await page.route(/\/assets\/facts-[^/]*\/[^/]*\.json$/, (route) => route.abort());
    await app.open('en/');
    await expect(app.note).toHaveText(WORDS.en.notRenewed);
    const ways = app.panel.locator('.topic .facts-elsewhere a');
    // What is new leads to its facts one by one.
    const leading = app.topics.filter({ has: page.locator('.facts-elsewhere a, .fact-links a') });
    expect(await leading.count(), 'what came with the page').toBe(await app.topics.count());
    expect(await ways.count()).toBeGreaterThan(2);
    await app.select('MYS');
    await expect(app.heading).toHaveText('Malaysia');
    await expect(app.lead).toContainText('Alibaba');
    await expect(app.panel.locator('.answer .facts-elsewhere a')).toHaveAttribute('href', /\/malaysia\/$/);
    await app.unfold();
    await ways.first().click();
    await expect(page).toHaveURL(/\/en\/malaysia\/#/);
    await expect(app.facts).not.toHaveCount(0);
  });

  test('is not there, the page says so and keeps what it brought along', async ({ app, page }) => {
    await answerWith(page, 'gone', 404);
    await page.goto('uk/malaysia/');
    await expect(app.note).toHaveText(WORDS.uk.notRenewed);
    await expect(app.heading).toHaveText('Малайзія');
    expect(await app.facts.count()).toBeGreaterThan(0);
  });

  test('cannot be reached, the page says so and keeps what it brought along', async ({ app, page }) => {
    await page.route(FACTS_FILE, (route) => route.abort());
    await page.goto('en/');
    await expect(app.note).toHaveText(WORDS.en.notRenewed);
    await app.panel.getByRole('link', { name: 'Beijing', exact: true }).click();
    await expect(app.heading).toHaveText('Beijing');
  });
});
