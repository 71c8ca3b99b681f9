import type { Locator } from '@playwright/test';
import { expect, placesOfWorld, test, whenPanelIsAlive } from './reader-driver.ts';

test.use({ engineComes: false });

/** The values of an attribute of those elements that are seen, each once, in alphabetical order. */
async function seen(elements: Locator, attribute: string): Promise<string[]> {
  const values = await elements.evaluateAll(
    (all, name) =>
      all
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => element.getAttribute(name) ?? ''),
    attribute,
  );
  return [...new Set(values)].toSorted();
}

test('marks, list, previous and next are of the kinds that are shown; what is hidden is found and read', async ({
  app,
  page,
  edition,
}) => {
  const headquarters = edition.places
    .filter(({ roles }) => roles.some(({ kind }) => kind === 'headquarters'))
    .map(({ id }) => id)
    .toSorted();
  const hiddenNote = app.panel.locator('.hidden-note');
  await app.open('en/?kinds=headquarters');
  await whenPanelIsAlive(app);
  const inSight = placesOfWorld(edition).map(({ id }) => id);
  expect(await seen(page.locator('#map a[data-place]'), 'data-place')).toEqual(
    headquarters.filter((id) => inSight.includes(id)),
  );
  expect(await seen(app.panel.locator('.company a'), 'data-subject')).toEqual(headquarters);
  await expect(page.locator('#map-description')).toContainText(`${headquarters.length} places in 1 country`);
  // What ties two headquarters is drawn with them alone.
  const links = () => seen(page.locator('#map [data-link]'), 'data-link');
  expect(await links()).toEqual([]);
  await app.select('hangzhou');
  expect(await links()).toEqual(edition.links.filter(({ kind }) => kind === 'supplies').map(({ id }) => id));
  await app.select(null);

  // What has no mark cannot be hidden.
  const left = edition.story.order.filter((subject) => {
    const places = edition.places.filter(({ id, country }) => id === subject || country === subject);
    return places.length === 0 || places.some(({ id }) => headquarters.includes(id));
  });
  const walked: (string | null)[] = [];
  for (let step = 0; step <= left.length; step += 1) {
    await app.next.click();
    walked.push((await app.state()).at);
  }
  expect(walked.slice(0, -1)).toEqual(left);
  expect(walked.at(-1)).toBe(walked[0]);
  await app.previous.click();
  expect((await app.state()).at).toBe(walked.at(-2));
  await expect(hiddenNote).toHaveCount(0);

  await app.search.fill('Singapore');
  await app.search.press('Enter');
  await expect(app.heading).toHaveText('Singapore');
  await expect(app.lead).toBeVisible();
  await expect(hiddenNote).toHaveText('Marks here are switched off in the legend.');
  await app.select('training-singapore');
  await expect(hiddenNote).toBeVisible();
  await expect(app.place('training-singapore')).toBeHidden();
  await expect(page).toHaveURL(/at=SGP&kinds=headquarters$/);

  await app.legend.getByRole('button', { name: 'Trains here (reported)' }).click();
  await expect(hiddenNote).toHaveCount(0);
  await expect(app.place('training-singapore')).toBeVisible();
  await expect(page.locator('#map-description')).toContainText(
    `${headquarters.length + 2} places in 3 countries`,
  );
});
