import type { Frame, Page } from '@playwright/test';
import { expect, test } from './embed-driver.ts';
import { collisions, fetchEdition, labelBoxes, mapBox, outside, placesOfWorld } from './reader-driver.ts';

/** Relative luminance from which a colour is no ink for white paper. */
const PALE = 0.5;

/** Texts in sight whose colour is too pale for paper. */
function paleTexts(page: Page): Promise<string[]> {
  return page.evaluate((limit) => {
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    };
    return [...document.querySelectorAll('h1, h2, h3, p, a[data-source], .source-note, .legend-row')]
      .filter((one) => one.checkVisibility() && luminance(getComputedStyle(one).color) > limit)
      .map((one) => one.className || one.tagName);
  }, PALE);
}

/** Texts of a frame that are printed in part: some lines in sight, others cut off. */
function cutTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll('.fact-text, .fact-meta, h1, h2, .printed')].flatMap((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      const inFrame = lines.filter(
        ({ left, right, top, bottom }) =>
          left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight,
      );
      const clip = one.closest('.card-topics')?.getBoundingClientRect();
      const unclipped = inFrame.filter(
        ({ right, bottom }) => !clip || (right <= clip.right + 1 && bottom <= clip.bottom + 1),
      );
      // All of it or nothing.
      return unclipped.length === 0 || unclipped.length === lines.length ? [] : [one.textContent ?? ''];
    }),
  );
}

function inSight(frame: Frame, selector: string): Promise<string[]> {
  return frame.evaluate(
    (query) =>
      [...document.querySelectorAll(query)].flatMap((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const isSeen = right > left && left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
        return isSeen ? [one.textContent ?? ''] : [];
      }),
    selector,
  );
}

test.describe('a printed page', () => {
  test.use({ colorScheme: 'dark', toleratedProblems: /net::ERR_FAILED|engine/ });

  for (const path of ['uk/malaysia/', 'uk/malaysia/?theme=dark']) {
    test(`${path} is dark on white, with every source and its address, its date and its own address`, async ({
      app,
      page,
    }) => {
      // Without the engine the map says so, on the screen.
      await page.route(/\/assets\/engine-/, (route) => route.abort());
      await app.open(path);
      await expect(app.note).not.toBeEmpty();
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await paleTexts(page)).toEqual([]);
      const sources = app.sources();
      expect(await sources.count()).toBeGreaterThan(30);
      const hidden = await sources.evaluateAll((all) =>
        all
          .filter(
            (one) =>
              one.getBoundingClientRect().height === 0 ||
              !one.checkVisibility({ contentVisibilityAuto: true }),
          )
          .map((one) => one.textContent),
      );
      expect(hidden).toEqual([]);
      const printed = await sources.first().evaluate((link) => getComputedStyle(link, '::after').content);
      expect(printed).toMatch(/attr\(href|https?:/);
      for (const control of [app.search, app.globe, app.theme, app.zoomIn, app.close, app.next, app.note]) {
        await expect(control).toBeHidden();
      }
      await expect(app.legend).toBeVisible();
      const line = page.locator('.printed');
      await expect(line).toContainText('2026');
      await expect(line).toContainText(new URL('uk/malaysia/', page.url().replace(/uk\/.*/, '')).href);
    });
  }

  test('names the address of what is selected, and folds its sources again after printing', async ({
    app,
    page,
  }) => {
    await page.route(/\/assets\/engine-/, (route) => route.abort());
    await app.open('en/');
    await app.select('BRA');
    await expect(page.locator('#printed-address')).toHaveText(/\/en\/brazil\/$/);
    await app.topics.first().locator('summary').first().click();
    const open = () => page.locator('details[open]').count();
    const all = await page.locator('details').count();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await open()).toBe(all);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await open()).toBe(1);
  });

  test('of the story has the facts of every way into it, with their sources', async ({
    app,
    page,
    request,
  }) => {
    await page.route(/\/assets\/engine-/, (route) => route.abort());
    await app.open('en/');
    const { story } = await fetchEdition(request);
    // What is new leads to where it stands.
    const told = story.doors.filter(({ id }) => id !== 'new').flatMap(({ facts }) => facts);
    expect(told.length).toBeGreaterThan(10);
    await expect(app.fact(told.at(-1) ?? '').first()).toBeAttached();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const id of told) {
      const fact = app.fact(id).first();
      await expect(fact.locator('.fact-text'), id).toBeVisible();
      await expect(app.sources(fact).first(), id).toBeVisible();
    }
    expect(await paleTexts(page)).toEqual([]);
  });

  test('fits its paper: nothing stands out at the side, and the answer with who says so is on the map’s page', async ({
    app,
    page,
  }) => {
    await page.route(/\/assets\/engine-/, (route) => route.abort());
    await app.open('en/malaysia/');
    await page.setViewportSize({ width: 718, height: 1020 });
    await page.emulateMedia({ media: 'print' });
    const { overhang, ends } = await page.evaluate(() => ({
      overhang: document.documentElement.scrollWidth - innerWidth,
      ends: ['#legend', '[data-lead]', '.origin [data-source]'].map((part) => {
        const box = document.querySelector(part)?.getBoundingClientRect();
        return (box?.bottom ?? Number.NaN) + scrollY;
      }),
    }));
    expect(overhang).toBe(0);
    expect(ends, 'map, answer, source').toEqual(ends.toSorted((a, b) => a - b));
    expect(Math.max(...ends)).toBeLessThan(1020);
  });
});

test.describe('a printed page without scripts', () => {
  test.use({ javaScriptEnabled: false, toleratedProblems: /^request: \S+\.js csp$/ });

  test('has its sources too, and the whole story on its map', async ({ app, page, request }) => {
    await page.setViewportSize({ width: 718, height: 1020 });
    await page.goto('en/');
    await page.emulateMedia({ media: 'print' });
    const map = await app.map.boundingBox();
    if (!map) throw new Error('There is no map.');
    for (const { id } of placesOfWorld(await fetchEdition(request))) {
      const mark = await app.place(id).locator('.mark').first().boundingBox();
      expect(mark?.x ?? -1, id).toBeGreaterThan(map.x);
      expect((mark?.x ?? 9999) + (mark?.width ?? 0), id).toBeLessThan(map.x + map.width);
      expect(mark?.y ?? -1, id).toBeGreaterThan(map.y);
      expect((mark?.y ?? 9999) + (mark?.height ?? 0), id).toBeLessThan(map.y + map.height);
    }
    await expect(app.sources().first()).toBeVisible();
    for (const topic of await app.topics.all())
      await expect(topic.locator('.facts-elsewhere, .fact-links')).toBeVisible();
    await page.goto('en/malaysia/');
    expect(await app.facts.count()).toBeGreaterThan(3);
    for (const fact of await app.facts.all()) await expect(fact.locator('.fact-text')).toBeVisible();
    for (const source of await app.facts.locator('[data-source]').all()) await expect(source).toBeVisible();
  });

  test('names no two of its places in one spot', async ({ app, page }) => {
    await page.emulateMedia({ media: 'print' });
    for (const [width, path] of [
      [718, 'en/'],
      [718, 'uk/'],
      [718, 'uk/malaysia/'],
      [718, 'en/brazil/'],
      [600, 'uk/'],
      [600, 'en/china/'],
    ] as const) {
      await page.setViewportSize({ width, height: 1020 });
      await page.goto(path);
      const labels = await labelBoxes(app);
      expect.soft(labels.length, path).toBeGreaterThan(0);
      expect.soft(collisions(labels, labels), path).toEqual([]);
      expect.soft(outside(labels, await mapBox(app)), path).toEqual([]);
    }
  });
});

test.describe('in a printed article', () => {
  test('the map shows whole facts only, as many as fit, and where all of them are', async ({
    visit,
    page,
  }) => {
    for (const embed of ['en/embed/malaysia/?theme=dark', 'uk/embed/south-korea/']) {
      const host = await visit({ name: 'article', embed });
      await host.map.whenAlive();
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      expect.soft(await cutTexts(host.frame), embed).toEqual([]);
      expect.soft((await inSight(host.frame, '.fact-text')).length, embed).toBeGreaterThan(0);
      const [line] = await inSight(host.frame, '.printed');
      expect.soft(line, embed).toMatch(/\/(?:en\/malaysia|uk\/south-korea)\/$/);
      expect.soft(await inSight(host.frame, '.zoom, .full-page'), embed).toEqual([]);
      await page.emulateMedia({ media: null });
    }
  });
});
