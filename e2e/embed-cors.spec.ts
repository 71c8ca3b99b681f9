import type { Locator } from '@playwright/test';
import { type RunningServer, serve } from '../scripts/host/serve.ts';
import { expect, expectFit, hostOf, test } from './embed-driver.ts';

test.describe('from a server without CORS headers', () => {
  test.use({ toleratedProblems: /CORS|ERR_FAILED/ });

  let site: RunningServer;
  test.beforeAll(async () => {
    site = await serve({ root: process.env.E2E_ROOT ?? 'dist', port: 0, cors: false });
  });
  test.afterAll(() => site.close());

  test('a frame of opaque origin still shows the still map and its facts', async ({ visit }) => {
    const host = await visit({ name: 'opaque', embed: 'en/embed/malaysia/', site: site.url });
    expect(await host.frame.evaluate(() => globalThis.offshoreAiMap === undefined)).toBe(true);
    await expect(host.map.heading).toHaveText('Malaysia');
    await expect(host.map.lead).toBeVisible();
    await expect(host.map.stillMap).toBeVisible();
    const shape = await host.map.country('MYS').first().boundingBox();
    expect(shape?.width).toBeGreaterThan(20);
    // In its colours: land on an ocean, not one black shape.
    const fill = (shape: Locator) => shape.first().evaluate((path) => getComputedStyle(path).fill);
    expect(await fill(host.map.country('KAZ'))).not.toBe(await fill(host.map.stillMap.locator('.sphere')));
  });

  test('the dialog’s script is one that a browser runs', async ({ app, page, pasteIntoHost }) => {
    await app.open(`${site.url}en/`);
    await app.openMenu();
    await app.embedButton.click();
    const snippet = app.dialog.getByLabel('Snippet', { exact: true });
    await expect(snippet).toHaveValue(/<script async src="[^"]+\/assets\/embed-\w+\.js"><\/script>$/);
    await pasteIntoHost(
      `<div>${(await snippet.inputValue()).replace(/ height="\d+"/, ' height="300"')}</div>`,
    );
    await expectFit(await hostOf(page, page.locator('iframe')));
  });
});
