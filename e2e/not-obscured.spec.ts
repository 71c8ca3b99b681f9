import type { Page } from '@playwright/test';
import { expect, LANGUAGES, test } from './reader-driver.ts';

test.use({ engineComes: false });

/** Of the first line of the panel's heading: whether it is in the window, and what else is drawn over it. */
function overHeading(page: Page): Promise<{ readonly inWindow: boolean; readonly over: string[] }> {
  return page.evaluate(() => {
    const heading = document.querySelector('#panel h2');
    if (!heading) throw new Error('The panel has no heading.');
    const range = document.createRange();
    range.selectNodeContents(heading);
    const [line] = range.getClientRects();
    if (!line) throw new Error('The heading is empty.');
    const middle = line.top + line.height / 2;
    const hits = [0.1, 0.5, 0.9].map((share) =>
      document.elementFromPoint(line.left + line.width * share, middle),
    );
    return {
      inWindow: line.bottom <= innerHeight,
      over: hits.flatMap((one) => (one && !heading.contains(one) ? [one.className || one.tagName] : [])),
    };
  });
}

const PHONES = [
  [390, 844],
  [393, 852],
  [412, 823],
  [360, 640],
] as const;

for (const language of LANGUAGES) {
  test(`on a phone nothing covers the name of what is selected, wherever the page stands (${language})`, async ({
    app,
    page,
  }) => {
    await app.open(`${language}/malaysia/`);
    for (const [width, height] of PHONES) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => scrollTo(0, 0));
      const reach = await app.heading.evaluate(
        (heading) => heading.getBoundingClientRect().bottom - innerHeight,
      );
      for (let top = Math.max(0, Math.ceil(reach)); top < reach + 160; top += 40) {
        await page.evaluate((y) => scrollTo(0, y), top);
        const { inWindow, over } = await overHeading(page);
        if (inWindow) expect.soft(over, `${width} × ${height}, scrolled by ${top}`).toEqual([]);
      }
    }
  });
}

for (const [width, height] of [
  [390, 844],
  [1280, 600],
] as const) {
  test(`what the keyboard reaches in the panel is never under something else (${width} × ${height})`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await app.open('en/brazil/');
    await page.locator('.skip-link').focus();
    await page.keyboard.press('Enter');
    const steps = await app.panel.locator('a, summary, button').count();
    const covered: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused?.closest('#panel')) return null;
        const { left, top, width: wide, height: high } = focused.getBoundingClientRect();
        const hit = document.elementFromPoint(left + Math.min(wide / 2, 20), top + high / 2);
        return hit && (focused.contains(hit) || hit.contains(focused)) ? null : focused.textContent;
      });
      if (fault !== null) covered.push(fault);
    }
    expect(steps).toBeGreaterThan(5);
    expect(covered).toEqual([]);
  });
}
