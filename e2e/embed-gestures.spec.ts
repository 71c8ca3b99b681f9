import type { CDPSession, Page } from '@playwright/test';
import { expect, type Host, test } from './embed-driver.ts';

/** What a wheel sends that is turned by six notches of 120. */
const WHEEL = 720;
/** A swipe over most of a phone's map. */
const SWIPE = 375;
/** How much of what a frame with nothing but text lets through the map must let through at least. */
const LEAST_SHARE = 300 / 359;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point on the map, in the host's page. */
const pointOnMap = async (host: Host, share: number): Promise<Point> => {
  const box = await host.map.map.boundingBox();
  if (box === null) throw new Error('The map has no box.');
  return { x: box.x + box.width / 2, y: box.y + box.height * share };
};

const wheel = async (host: Host): Promise<void> => {
  const { x, y } = await pointOnMap(host, 0.5);
  await host.page.mouse.move(x, y);
  await host.page.mouse.wheel(0, WHEEL);
};

/** Swipes upwards with one finger and waits until the page has come to rest. Returns how far the host went. */
const swipe = async (cdp: CDPSession, page: Page, from: Point): Promise<number> => {
  const before = await page.evaluate(() => scrollY);
  await cdp.send('Input.synthesizeScrollGesture', {
    ...from,
    yDistance: -SWIPE,
    preventFling: true,
    speed: 600,
    gestureSourceType: 'touch',
  });
  return (await page.evaluate(() => scrollY)) - before;
};

const blockEngine = (page: Page): Promise<void> => page.route(/\/assets\/engine-/, (route) => route.abort());

test.describe('with a mouse', () => {
  test('a wheel over the map moves the article by as much, once the engine draws', async ({ visit }) => {
    const host = await visit({ name: 'reading' });
    await host.map.whenEngine();
    await wheel(host);
    await expect.poll(host.scrollTop).toBe(WHEEL);
  });

  test('the hint speaks of Ctrl, in the language of the map, even in a narrow frame', async ({ visit, page }) => {
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

  test.describe('before the engine', () => {
    test.use({ toleratedProblems: /ERR_FAILED/ });

    test('a wheel over the still map moves the article by as much', async ({ visit, page }) => {
      await blockEngine(page);
      const host = await visit({ name: 'reading' });
      await host.map.whenAlive();
      await wheel(host);
      await expect.poll(host.scrollTop).toBe(WHEEL);
    });
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 }, toleratedProblems: /ERR_FAILED/ });

  test('a swipe on the map moves the article almost as far as one on text, before and after the engine', async ({
    visit,
    page,
  }) => {
    const cdp = await page.context().newCDPSession(page);
    const text = await visit({ name: 'reading', embed: 'en/embed/', });
    console.log(await swipe(cdp, page, await pointOnMap(text, 0.8)));
    await text.map.whenEngine();
    await page.evaluate(() => scrollTo(0, 0));
    console.log(await swipe(cdp, page, await pointOnMap(text, 0.8)));
    console.log(await text.hint.textContent(), await text.hint.isVisible());
  });
});
