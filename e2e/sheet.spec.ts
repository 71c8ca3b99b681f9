import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './reader-driver.ts';

test.use({ engineComes: false, viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

/** How much of the window the sheet takes, in pixels. */
function sheetHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sheet = document.querySelector('.sheet');
    if (!sheet) throw new Error('There is no sheet.');
    return Math.round(innerHeight - sheet.getBoundingClientRect().top);
  });
}

/** Drags a finger up or down the middle of the window; held still at the end unless it is to fling. */
async function drag(client: CDPSession, from: number, to: number, fling = false): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 195, y }] });
  const steps = fling ? 4 : 20;
  await touch('touchStart', from);
  for (let step = 1; step <= steps; step += 1) await touch('touchMove', from + ((to - from) * step) / steps);
  if (!fling) for (let still = 0; still < 6; still += 1) await touch('touchMove', to);
  await touch('touchEnd');
}

const PEEK = 132;
const HALF = 420;
const FULL = 784;

function button(page: Page) {
  return page.locator('.sheet-button');
}

async function expectRest(page: Page, height: number, rest: string): Promise<void> {
  await expect.poll(() => sheetHeight(page), `the sheet rests at ${rest}`).toBe(height);
  await expect(page.locator('#content')).toHaveAttribute('data-rest', rest);
}

test('a finger moves the sheet between its rests and on into the text, and the map keeps its place', async ({
  app,
  page,
}) => {
  await app.open('en/');
  const client = await page.context().newCDPSession(page);
  await expectRest(page, PEEK, 'peek');
  const map = await app.map.boundingBox();
  await drag(client, 780, 560);
  await expectRest(page, HALF, 'half');
  await expect(button(page)).toHaveAttribute('aria-expanded', 'true');
  await drag(client, 700, 440);
  await expectRest(page, FULL, 'full');
  expect(await app.map.boundingBox()).toEqual(map);
  // The same finger reads on: the text scrolls where the sheet has nowhere to go.
  await drag(client, 700, 500);
  await expect.poll(() => sheetHeight(page)).toBeGreaterThan(FULL + 100);
  await drag(client, 200, 800, true);
  await expect.poll(() => sheetHeight(page)).toBeLessThanOrEqual(FULL);
});

test('content that grows while it is read does not move the sheet', async ({ app, page }) => {
  await app.open('en/malaysia/');
  await expectRest(page, HALF, 'half');
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  await expect(page.locator('html')).toHaveClass(/reading/);
  const before = await sheetHeight(page);
  await page.locator('.panel').evaluate((panel) => {
    const late = document.createElement('p');
    late.textContent = 'Unfolded '.repeat(400);
    panel.append(late);
  });
  await expect.poll(() => sheetHeight(page)).toBe(before);
});

test('the button goes through the rests by tap and by key, and says whether the text is open', async ({
  app,
  page,
}) => {
  await app.open('uk/');
  await expect(button(page)).toHaveAccessibleName('Панель із текстом');
  await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
  await button(page).tap();
  await expectRest(page, HALF, 'half');
  await button(page).press('Enter');
  await expectRest(page, FULL, 'full');
  await expect(button(page)).toHaveAttribute('aria-expanded', 'true');
  await button(page).press('Space');
  await expectRest(page, PEEK, 'peek');
  await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
});

test('a tap on the map opens the sheet half, closing shows the map, and Back does both', async ({
  app,
  page,
}) => {
  await app.open('en/');
  await app.place('hangzhou').tap();
  await expectRest(page, HALF, 'half');
  await app.close.tap();
  await expectRest(page, PEEK, 'peek');
  await page.goBack();
  await expectRest(page, HALF, 'half');
  await page.keyboard.press('Escape');
  await expectRest(page, PEEK, 'peek');
});

test('the keyboard: what it reaches on the map lies free of the sheet', async ({ app, page }) => {
  await app.open('en/');
  await button(page).press('Enter');
  await button(page).press('Enter');
  await expectRest(page, FULL, 'full');
  await app.place('hangzhou').focus();
  await expectRest(page, PEEK, 'peek');
  await page.keyboard.press('Enter');
  await expectRest(page, HALF, 'half');
  await expect(app.place('hangzhou')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(app.heading).toBeFocused();
});

test('a phone that is turned has the panel at the side, and turned back the sheet where it was', async ({
  app,
  page,
}) => {
  await app.open('en/malaysia/');
  await expectRest(page, HALF, 'half');
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(() => app.panel.evaluate((panel) => panel.getBoundingClientRect().left)).toBe(484);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectRest(page, HALF, 'half');
});

test('a screen reader hears a button that says whether the text is open, then the text', async ({
  app,
  page,
}) => {
  await app.open('en/');
  await expect(page.locator('.sheet')).toMatchAriaSnapshot(`
    - button "Text panel" [expanded=false]
    - complementary "Facts":
      - heading "What the map shows" [level=2]
      - paragraph: /are reported to train/
  `);
  await app.select('MYS');
  await expect(page.locator('.sheet')).toMatchAriaSnapshot(`
    - button "Text panel" [expanded=true]
    - complementary "Facts":
      - heading "Malaysia" [level=2]
      - link "Close"
      - paragraph: /are reported to train/
  `);
});

test.describe('with a mouse', () => {
  test.use({ isMobile: false, hasTouch: false });

  test('the wheel over the sheet and a click of its button move it, and the map keeps its place', async ({
    app,
    page,
  }) => {
    await app.open('en/');
    await expectRest(page, PEEK, 'peek');
    const map = await app.map.boundingBox();
    await page.mouse.move(195, 790);
    await page.mouse.wheel(0, HALF - PEEK);
    await expectRest(page, HALF, 'half');
    await button(page).click();
    await expectRest(page, FULL, 'full');
    expect(await app.map.boundingBox()).toEqual(map);
    await button(page).click();
    await expectRest(page, PEEK, 'peek');
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, toleratedProblems: /^request: \S+\.js csp$/ });

  test('the page of a place opens with what is told of it in sight', async ({ app, page }) => {
    await page.goto('en/malaysia/');
    await expect(app.heading).toBeInViewport({ ratio: 1 });
    const box = await app.panel.boundingBox();
    expect(844 - (box?.y ?? 844)).toBeGreaterThanOrEqual(PEEK);
    await expect(button(page)).toBeHidden();
  });
});
