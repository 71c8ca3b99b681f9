import type { Page } from '@playwright/test';
import { expect, holdEngine, test } from './embed-driver.ts';

const WISHES = 2000;

/** What the host's script has heard of one type; kept by e2e/hosts/api.js. */
function heard(page: Page, type: string): Promise<unknown[]> {
  return page.evaluate(
    (wanted) =>
      globalThis.hostEvents?.flatMap((event) => (event.type === wanted ? [event.id ?? null] : [])) ?? [],
    type,
  );
}

/** Asks the frame whether it is ready, and waits for the answer: messages before it have then been read, and obeyed. */
async function askReady(page: Page): Promise<void> {
  const before = (await heard(page, 'ready')).length;
  await page.evaluate(() => {
    const hello = { source: 'offshore-ai-map', version: 1, type: 'hello' };
    document.querySelector('iframe')?.contentWindow?.postMessage(hello, '*');
  });
  await expect.poll(async () => (await heard(page, 'ready')).length).toBeGreaterThan(before);
}

test.beforeEach(async ({ page }) => {
  await holdEngine(page);
});

test('what the reader chose after a wish of the host stands, whatever happens to tab and frame', async ({
  visit,
  page,
  siteUrl,
}) => {
  const host = await visit({ name: 'api', query: { base: siteUrl, language: 'en' } });
  await host.map.whenAlive();
  await page.evaluate(() => {
    globalThis.hostMap?.select('MYS');
    globalThis.hostMap?.setTheme('dark');
  });
  await expect(host.map.heading).toHaveText('Malaysia');
  await expect(host.frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await host.map.search.fill('Brazil');
  await host.map.searchOptions.first().click();
  await expect(host.map.heading).toHaveText('Brazil');
  await page.evaluate(() => {
    const wish = { source: 'offshore-ai-map', version: 1, type: 'view', view: 'globe' };
    document.querySelector('iframe')?.contentWindow?.postMessage(wish, '*');
  });
  await expect.poll(async () => (await host.map.state()).view).toBe('globe');
  const chosen = await host.map.state();
  expect(chosen).toMatchObject({ at: 'BRA', view: 'globe', theme: 'dark' });

  await host.frame.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  // What the first answer brings about is read before the second is given.
  await askReady(page);
  await askReady(page);
  expect(await host.map.state(), 'after the tab was hidden and shown').toEqual(chosen);

  const readies = (await heard(page, 'ready')).length;
  await host.frame.evaluate(() => location.reload());
  await expect.poll(async () => (await heard(page, 'ready')).length).toBeGreaterThan(readies);
  await askReady(page);
  expect(await host.map.state(), 'after the frame was loaded anew').toEqual(chosen);
  await expect(host.map.heading).toHaveText('Brazil');
});

test('thousands of wishes are few changes, and the last one counts', async ({ visit, page, siteUrl }) => {
  const host = await visit({ name: 'api', query: { base: siteUrl, language: 'en' } });
  await host.map.whenAlive();
  await host.frame.evaluate(() => {
    document.documentElement.dataset.changes = '0';
    globalThis.offshoreAiMap?.subscribe(() => {
      const { dataset } = document.documentElement;
      dataset.changes = String(Number(dataset.changes) + 1);
    });
  });
  const wishAll = (last: string): Promise<void> =>
    page.evaluate(
      ([id, count]) => {
        for (let index = 1; index < count; index += 1) globalThis.hostMap?.select(index % 2 ? 'BRA' : 'MYS');
        globalThis.hostMap?.select(id);
      },
      [last, WISHES] as const,
    );
  const changes = async () => Number(await host.frame.locator('html').getAttribute('data-changes'));

  await wishAll('SGP');
  await expect.poll(async () => (await heard(page, 'select')).at(-1)).toBe('SGP');
  expect((await host.map.state()).at).toBe('SGP');
  expect(await changes()).toBeLessThan(WISHES / 10);
  expect((await heard(page, 'select')).length).toBeLessThanOrEqual(await changes());

  // In a hidden tab no frame is ever drawn.
  await host.frame.evaluate(() => {
    globalThis.requestAnimationFrame = () => 0;
  });
  await wishAll('JPN');
  await expect.poll(async () => (await host.map.state()).at).toBe('JPN');
  await expect.poll(async () => (await heard(page, 'select')).at(-1)).toBe('JPN');
});
