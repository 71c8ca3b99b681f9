import type { Page } from '@playwright/test';
import { expect, type Host, holdEngine, test } from './embed-driver.ts';

/** What a wheel sends that is turned by six notches of 120. */
const WHEEL = 720;
/** A swipe over most of a phone's map. */
const SWIPE = 375;
const STEPS = 15;
/** How much of what a frame with nothing but text lets through the map must let through at least. */
const LEAST_SHARE = 300 / 359;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point on the map, in the host's page. */
async function pointOnMap(host: Host, share: number): Promise<Point> {
  const box = await host.map.map.boundingBox();
  if (box === null) throw new Error('The map has no box.');
  return { x: box.x + box.width / 2, y: box.y + box.height * share };
}

async function wheel(host: Host, distance = WHEEL): Promise<void> {
  const { x, y } = await pointOnMap(host, 0.5);
  await host.page.mouse.move(x, y);
  await host.page.mouse.wheel(0, distance);
}

/** Waits until the page has drawn what it was told. */
function twoFrames(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** Swipes upwards with one finger, from the top of the page. Returns how far the host went, in pixels. */
async function swipe({ page }: Host, { x, y }: Point): Promise<number> {
  await page.evaluate(() => scrollTo(0, 0));
  await twoFrames(page);
  const cdp = await page.context().newCDPSession(page);
  const start = Date.now() / 1000;
  const move = (share: number, after: number) =>
    cdp.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ x, y: y - SWIPE * share }],
      timestamp: start + after,
    });
  await cdp.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x, y }],
    timestamp: start,
  });
  for (let step = 1; step <= STEPS; step += 1) await move(step / STEPS, step * 0.02);
  // The finger rests before it lifts, so that the page does not coast on.
  await move(1, STEPS * 0.02 + 0.3);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: start + 1 });
  await twoFrames(page);
  return page.evaluate(() => scrollY);
}

test.describe('with a mouse', () => {
  test('a wheel over the map moves the article by as much, before and after the engine', async ({
    visit,
    page,
  }) => {
    const letEngineIn = await holdEngine(page);
    const host = await visit({ name: 'reading' });
    await host.map.whenAlive();
    await wheel(host);
    await expect.poll(host.scrollTop, { message: 'over the still map' }).toBe(WHEEL);

    await page.evaluate(() => scrollTo(0, 0));
    letEngineIn();
    await host.map.whenEngine();
    await wheel(host);
    await expect.poll(host.scrollTop, { message: "over the engine's map" }).toBe(WHEEL);
  });

  test('the hint speaks of Ctrl, in the language of the map, even in a narrow frame', async ({
    visit,
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const host = await visit({ name: 'reading', embed: 'uk/embed/' });
    await host.map.whenEngine();
    await wheel(host);
    await expect(host.hint).toBeVisible();
    await expect(host.hint).toHaveText(/Ctrl/);
    await expect(host.hint).toHaveText(/масштаб/);
  });

  test('Ctrl and the wheel zoom the map and leave the article where it is', async ({ visit, page }) => {
    const host = await visit({ name: 'reading' });
    await host.map.whenEngine();
    const before = await host.zoom();
    await page.keyboard.down('Control');
    await wheel(host);
    await page.keyboard.up('Control');
    await expect.poll(host.zoom).not.toBe(before);
    expect(await host.scrollTop()).toBe(0);
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } });

  test('a swipe over the map moves the article about as far as one over text', async ({
    visit,
    page,
    siteUrl,
  }) => {
    const letEngineIn = await holdEngine(page);
    const text = new URL('en/embed/text.html', siteUrl).href;
    await page.route(text, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>Nothing but text.' }),
    );
    const host = await visit({ name: 'reading' });
    await host.map.whenAlive();
    const from = await pointOnMap(host, 0.85);
    const beforeEngine = await swipe(host, from);
    letEngineIn();
    await host.map.whenEngine();
    const afterEngine = await swipe(host, from);
    const control = await swipe(await visit({ name: 'reading', embed: text }), from);

    expect(control).toBeGreaterThan(SWIPE / 2);
    expect(beforeEngine).toBeGreaterThanOrEqual(control * LEAST_SHARE);
    expect(afterEngine).toBeGreaterThanOrEqual(control * LEAST_SHARE);
  });

  test('the hint speaks of two fingers, in the language of the map, even in a wide frame', async ({
    visit,
    page,
  }) => {
    await page.setViewportSize({ width: 900, height: 1000 });
    const host = await visit({ name: 'reading', embed: 'uk/embed/' });
    await host.map.whenEngine();
    await swipe(host, await pointOnMap(host, 0.85));
    await expect(host.hint).toHaveText(/двома пальцями/);
    await expect(host.hint).toBeVisible();
  });
});

test('the hint can be read: it stays for a second and goes', async ({ visit }) => {
  const host = await visit({ name: 'reading' });
  await host.map.whenEngine();
  const legible = host.legibleHint();
  // Not so far that the map leaves the screen.
  await wheel(host, 60);
  expect(await legible).toBeGreaterThan(1000);
});
