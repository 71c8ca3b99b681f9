import type { Page } from '@playwright/test';
import {
  type App,
  expect,
  expectSelected,
  NOTHING_SELECTED,
  namesAlongStory,
  placesOfWorld,
  test,
} from './reader-driver.ts';

/** More steps of Tab than any page of the site has before its marks end. */
const MANY = 80;

function press(page: Page, ...keys: readonly string[]) {
  return keys.reduce<Promise<void>>(
    (before, key) => before.then(() => page.keyboard.press(key)),
    Promise.resolve(),
  );
}

function focusedPlace(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? null);
}

/** Tabs until a mark has the focus. */
async function tabToMark({ page }: App): Promise<string> {
  for (let step = 0; step < MANY; step += 1) {
    await page.keyboard.press('Tab');
    const id = await focusedPlace(page);
    if (id !== null) return id;
  }
  throw new Error('Tab reaches no mark.');
}

test.describe('with the keyboard alone', () => {
  test.use({ engineComes: false });

  test('the first Tab offers to skip the map, and leads into the facts', async ({ app, page }) => {
    await app.open('en/');
    const skip = page.locator('.skip-link');
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(app.panel.locator(':focus')).toHaveCount(1);
  });

  test('Tab reaches every mark, each with its name and how exactly it is known', async ({
    app,
    page,
    edition,
  }) => {
    await app.open('en/');
    const reached = [await tabToMark(app)];
    for (;;) {
      await page.keyboard.press('Tab');
      const id = await focusedPlace(page);
      if (id === null) break;
      reached.push(id);
    }
    expect(reached.toSorted()).toEqual(
      placesOfWorld(edition)
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const { id, name } of placesOfWorld(edition)) {
      await expect(app.place(id)).toHaveAccessibleName(new RegExp(`^${name}: .+; .+`));
    }
  });

  test('Enter on a mark selects it, and the focus stays there and is seen', async ({
    app,
    page,
    edition,
  }) => {
    await app.open('en/');
    const id = await tabToMark(app);
    const ring = app.place(id).locator('.ring');
    await expect(ring).not.toHaveCSS('stroke', 'none');
    await page.keyboard.press('Enter');
    const place = edition.places.find((one) => one.id === id);
    await expectSelected(app, place?.name ?? '', id);
    await expect(app.place(id)).toBeFocused();
    await page.keyboard.press('Escape');
    await expectSelected(app, NOTHING_SELECTED, null);
  });

  test('the search finds a place by arrows and Enter, and leads to its facts', async ({ app, page }) => {
    await app.open('en/');
    await app.search.focus();
    await page.keyboard.type('mala');
    await expect(app.searchOptions.first()).toBeVisible();
    await expect(app.search).toHaveAttribute('aria-expanded', 'true');
    await press(page, 'ArrowDown');
    const marked = app.searchOptions.and(page.locator('[aria-selected=true]'));
    await expect(marked).toHaveCount(1);
    await expect(app.search).toHaveAttribute(
      'aria-activedescendant',
      (await marked.getAttribute('id')) ?? '',
    );
    await press(page, 'Enter');
    await expect(app.heading).toHaveText('Malaysia');
    await expect(app.heading).toBeFocused();
    await expect(app.searchOptions).toHaveCount(0);
  });

  test('Escape closes the suggestions first, and clears the selection only then', async ({ app, page }) => {
    await app.open('en/?at=MYS');
    await app.search.focus();
    await page.keyboard.type('jap');
    await expect(app.searchOptions.first()).toBeVisible();
    await press(page, 'Escape');
    await expect(app.searchOptions).toHaveCount(0);
    await expectSelected(app, 'Malaysia', 'MYS');
    // A second one empties the field, a third is the map's.
    await press(page, 'Escape');
    await expect(app.search).toHaveValue('');
    await expectSelected(app, 'Malaysia', 'MYS');
    await press(page, 'Escape');
    await expectSelected(app, NOTHING_SELECTED, null);
  });

  test('a search that finds nothing says so', async ({ app, page }) => {
    await app.open('en/');
    await app.search.focus();
    await page.keyboard.type('qqqq');
    await expect(page.getByRole('status').filter({ hasText: 'Nothing found for “qqqq”' })).toBeAttached();
    await expect(app.searchOptions).toHaveText(/Show the whole story and all places/);
    await press(page, 'Enter');
    await expectSelected(app, NOTHING_SELECTED, null);
  });

  test('closing the panel leads to its new heading, and the walk keeps its place', async ({
    app,
    page,
    edition,
  }) => {
    await app.open('en/?at=beijing');
    await app.close.focus();
    await press(page, 'Enter');
    await expect(app.heading).toHaveText(NOTHING_SELECTED);
    await expect(app.heading).toBeFocused();
    await app.next.focus();
    await press(page, 'Enter', 'Enter');
    await expect(app.next).toBeFocused();
    await expectSelected(app, namesAlongStory(edition)[1] ?? '', edition.story.order[1] ?? null);
  });

  test('topics and sources unfold and are reached', async ({ app, page }) => {
    await app.open('en/malaysia/');
    await app.topics.first().locator('summary').first().focus();
    await press(page, 'Enter', 'Tab', 'Enter');
    const link = app.facts.first().locator('a[data-source]').first();
    await expect(link).toBeVisible();
    await press(page, 'Tab');
    await expect(link).toBeFocused();
  });

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    test(`at ${width} × ${height} nothing covers the link that has the focus in the panel`, async ({
      app,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await app.open('en/');
      await app.heading.focus();
      const covered: string[] = [];
      for (let step = 0; step < MANY; step += 1) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(() => {
          const link = document.activeElement;
          if (!link?.closest('#panel')) return null;
          const { left, right, top, bottom } = link.getBoundingClientRect();
          const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return { name: link.textContent ?? '', covered: !link.contains(seen) };
        });
        if (found === null) break;
        if (found.covered) covered.push(found.name);
      }
      expect(covered).toEqual([]);
    });
  }

  test('a selection is announced', async ({ app, page }) => {
    await app.open('en/');
    await app.place('beijing').focus();
    await press(page, 'Enter');
    await expect(page.locator('#announcer [role=status]')).toHaveText(
      `Beijing. ${await app.lead.textContent()}`,
    );
  });
});

test('a mark keeps the focus while the moving map takes over, and zoom and globe answer to keys', async ({
  app,
  page,
}) => {
  await app.open('en/');
  await app.place('beijing').focus();
  await app.whenEngine();
  await expect(app.place('beijing')).toBeFocused();
  await press(page, 'Enter');
  await expectSelected(app, 'Beijing', 'beijing');
  await app.whenStill();
  const zoom = () => page.evaluate(() => globalThis.offshoreAiMap?.map?.getZoom() ?? Number.NaN);
  const before = await zoom();
  await app.zoomOut.focus();
  await press(page, 'Enter');
  await expect.poll(zoom).toBeCloseTo(before - 1, 2);
  await app.openMenu();
  await app.globe.focus();
  await press(page, 'Space');
  await expect(app.globe).toHaveAttribute('aria-pressed', 'true');
});
