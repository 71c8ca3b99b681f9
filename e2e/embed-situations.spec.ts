import type { Frame, Locator, Page } from '@playwright/test';
import type { MapDriver } from './app.ts';
import { drawnFeatures, expect, expectFit, hostOf, test } from './embed-driver.ts';

/** What only the engine needs. */
const HEAVY = /\/assets\/(?:engine|worker|world|detail)/;

/** Requests for what only the engine needs, as they come. */
function watchHeavy(page: Page): readonly string[] {
  const heavy: string[] = [];
  page.on('request', (request) => {
    if (HEAVY.test(request.url())) heavy.push(request.url());
  });
  return heavy;
}

/** Waits until a frame has nothing to do, as the page itself waits before it loads the engine. */
function whenQuiet(frame: Frame): Promise<void> {
  return frame.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 3000 })),
  );
}

function widthOf(locator: Locator): Promise<number> {
  return locator.evaluate((element) => element.getBoundingClientRect().width);
}

test('three maps on a page are all drawn, each as tall as it needs', async ({ visit, page }) => {
  const first = await visit({ name: 'several' });
  for (const index of [0, 1, 2]) {
    const element = page.locator('iframe').nth(index);
    await element.scrollIntoViewIfNeeded();
    const host = index === 0 ? first : await hostOf(page, element);
    await host.map.whenEngine();
    expect(await drawnFeatures(host.frame)).toBeGreaterThan(50);
    await expectFit(host);
  }
  // Browsers hold back a frame that is out of sight.
  await first.element.scrollIntoViewIfNeeded();
  await first.map.select('MYS');
  await expect(first.map.heading).toHaveText('Malaysia');
  await expectFit(first);
  const last = await hostOf(page, page.locator('iframe').nth(2));
  await expect(last.map.heading).not.toHaveText('Malaysia');
});

test('a map below the fold loads nothing heavy until the reader comes, and does not move the page', async ({
  visit,
  page,
}) => {
  // Low enough that the browser loads the frame in advance, as it lies within two screens or so.
  await page.setViewportSize({ width: 1280, height: 300 });
  const heavy = watchHeavy(page);
  const host = await visit({ name: 'below' });
  await host.map.whenAlive();
  await whenQuiet(host.frame);
  await whenQuiet(host.frame);
  expect(heavy).toEqual([]);
  expect(await host.scrollTop()).toBe(0);

  await host.element.scrollIntoViewIfNeeded();
  const at = await host.scrollTop();
  expect(at).toBeGreaterThan(300);
  await host.map.whenEngine();
  expect(heavy.length).toBeGreaterThan(1);
  await expectFit(host);
  expect(await host.scrollTop()).toBe(at);
});

test('a map in a closed tab waits, and is right once the tab is opened', async ({ visit, page }) => {
  const heavy = watchHeavy(page);
  const host = await visit({ name: 'tab' });
  await host.map.whenAlive();
  await whenQuiet(host.frame);
  expect(heavy).toEqual([]);

  await page.getByRole('button', { name: 'Open the map' }).click();
  await host.map.whenEngine();
  expect(await drawnFeatures(host.frame)).toBeGreaterThan(50);
  await expectFit(host);
});

test('a map follows a host that changes its width, down to a phone and back', async ({ visit, page }) => {
  const host = await visit({ name: 'article', embed: 'uk/embed/malaysia/' });
  await host.map.whenEngine();
  await expectFit(host);
  const wide = await host.contentHeight();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => host.frame.evaluate(() => innerWidth)).toBe(328);
  await expectFit(host);
  await host.map.whenStill();
  expect(await drawnFeatures(host.frame)).toBeGreaterThan(50);
  expect(await widthOf(host.map.engineCanvas)).toBeCloseTo(await widthOf(host.map.map), 0);
  await page.setViewportSize({ width: 1280, height: 800 });
  // Within the pixel that the browser rounds the card’s own height to.
  await expect.poll(async () => Math.abs((await host.contentHeight()) - wide)).toBeLessThanOrEqual(1);
  await expectFit(host);
});

test('in a page written from right to left the map fits its column and reads from left to right', async ({
  visit,
  page,
}) => {
  const host = await visit({ name: 'rtl', embed: 'en/embed/malaysia/' });
  await host.map.whenEngine();
  await expectFit(host);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(await widthOf(host.element)).toBe(await widthOf(page.locator('main > p').first()));
  expect(await host.frame.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr');
});

/** Opens a topic over the frame, and there the sources of its first fact. */
async function openFirstFact({ topics, facts }: MapDriver): Promise<void> {
  await topics.first().locator('summary').first().click();
  await facts.first().locator('summary').click();
}

test.describe('in print', () => {
  test('an article shows the still map where the reader left it, and all facts', async ({ visit, page }) => {
    const host = await visit({ name: 'article', embed: 'en/embed/malaysia/' });
    await host.map.whenEngine();
    expect(await host.map.facts.count()).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'print' });
    await expect(host.map.stillMap).toBeVisible();
    await expect(host.map.engineCanvas).toBeHidden();
    for (const fact of await host.map.facts.all()) await expect(fact).toBeVisible();
    const box = await host.map.country('MYS').first().boundingBox();
    const map = await host.map.map.boundingBox();
    if (box === null || map === null) throw new Error('Malaysia is not drawn.');
    // Malaysia, which the reader looks at, lies in the printed map.
    expect(box.x).toBeGreaterThan(map.x);
    expect(box.x + box.width).toBeLessThan(map.x + map.width);
    expect(box.width).toBeGreaterThan(map.width / 12);
  });
});

test.describe('where no window may be opened', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('sources show their address as text, and a button copies it', async ({ visit, page }) => {
    const host = await visit({ name: 'opaque', embed: 'en/embed/malaysia/' });
    await host.map.whenAlive();
    await openFirstFact(host.map);
    const source = host.map.sources(host.map.facts.first()).first();
    await expect(source).toHaveText(/^https:\/\//);
    await expect(source.locator('a')).toHaveCount(0);
    const copy = host.frame.getByRole('button', { name: 'Copy the address' }).first();
    await copy.click();
    await expect(host.frame.getByText('Copied', { exact: true })).toBeVisible();
    await page.locator('h1').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await source.textContent());
  });

  test.describe('though the origin is kept', () => {
    test.use({ toleratedProblems: /Blocked opening/ });

    test('sources become text in a sandbox that keeps the origin, once a link has failed', async ({
      visit,
    }) => {
      const host = await visit({ name: 'sandbox', embed: 'en/embed/malaysia/' });
      await host.map.whenAlive();
      await openFirstFact(host.map);
      const source = host.map.sources(host.map.facts.first()).first();
      await source.click();
      await expect(source).toHaveText(/^https:\/\//);
    });
  });
});

test('where windows may be opened, a source and the whole map open in tabs of their own', async ({
  visit,
  page,
  context,
}) => {
  await context.route(/^https:/, (route) => route.fulfill({ body: 'A source' }));
  // What is opened from there stays in the sandbox: no browser shows a page in it that names a policy of openers.
  const sandbox = 'allow-scripts allow-same-origin allow-popups';
  const host = await visit({ name: 'plain', embed: 'en/embed/malaysia/', query: { sandbox } });
  await host.map.whenAlive();
  const whole = context.waitForEvent('page');
  await host.frame.locator('a.full-page').click();
  await expect((await whole).locator('#panel h2')).toHaveText('Malaysia');
  await (await whole).close();
  await openFirstFact(host.map);
  const opened = context.waitForEvent('page');
  await host.map.sources(host.map.facts.first()).first().click();
  expect((await opened).url()).toMatch(/^https:/);
  await (await opened).close();
  expect(await host.scrollTop()).toBe(0);
  expect(page.url()).toContain('plain.html');
});

test('in an isolated page sources open as often as they are asked for, and stay links', async ({
  visit,
  context,
}) => {
  await context.route(/^https:/, (route) => route.fulfill({ body: 'A source' }));
  const host = await visit({ name: 'isolated', embed: 'en/embed/malaysia/' });
  await host.map.whenAlive();
  await openFirstFact(host.map);
  const source = host.map.sources(host.map.facts.first()).first();
  for (const _ of ['first', 'second']) {
    const opened = context.waitForEvent('page');
    await source.click();
    await (await opened).close();
    await expect(source).toHaveAttribute('href', /^https:/);
  }
});

test('the map fills the screen where the host allows it, and offers nothing where not', async ({ visit }) => {
  const sandboxed = await visit({ name: 'amp' });
  await sandboxed.map.whenAlive();
  await expect(sandboxed.map.zoomIn).toBeVisible();
  const button = (host: typeof sandboxed) => host.frame.getByRole('button', { name: /full screen/i });
  await expect(button(sandboxed)).toHaveCount(0);

  const allowed = await visit({ name: 'plain' });
  await allowed.map.whenAlive();
  await button(allowed).click();
  await expect.poll(() => allowed.frame.evaluate(() => innerHeight)).toBe(800);
  await expect.poll(() => allowed.map.map.evaluate((element) => element.clientHeight)).toBeGreaterThan(400);
  await button(allowed).click();
  await expect.poll(() => allowed.frame.evaluate(() => innerHeight)).toBeLessThan(700);
});

test('a frame that is too low for map and card scrolls as a whole, and the card never by itself', async ({
  visit,
}) => {
  const host = await visit({ name: 'reading', embed: 'en/embed/malaysia/' });
  await host.map.whenAlive();
  await host.element.evaluate((frame) => frame.setAttribute('height', '260'));
  await expect.poll(() => host.frame.evaluate(() => innerHeight)).toBe(260);
  expect(await host.contentHeight()).toBeGreaterThan(300);
  const inCard = await host.map.panel.evaluate((panel) =>
    [panel, panel.parentElement, panel.closest('.sheet')].map((box) =>
      box ? box.scrollHeight - box.clientHeight : Number.NaN,
    ),
  );
  expect(inCard, 'what the card hides').toEqual([0, 0, 0]);
  const fullPage = host.frame.locator('a.full-page');
  await fullPage.scrollIntoViewIfNeeded();
  await expect(fullPage).toBeInViewport({ ratio: 1 });
  expect(await host.scrollTop()).toBe(0);
});
