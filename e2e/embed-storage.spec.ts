import { findBrowserWithWindow } from '../scripts/run/find-browser.ts';
import { drawnFeatures, expect, expectReported, test } from './embed-driver.ts';

// The one without a window has no settings for third parties.
const browser = findBrowserWithWindow();

test.skip(browser === null, 'Here is no browser that can block the storage of third parties.');

test.use({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({
        ...launchOptions,
        ...(browser !== null && { executablePath: browser }),
        args: [...(launchOptions.args ?? []), '--test-third-party-cookie-phaseout'],
      }),
    { scope: 'worker' },
  ],
});

test('with the storage of third parties blocked the map is drawn and tells all the same', async ({
  visit,
}) => {
  const host = await visit({ name: 'plain' });
  const storage = await host.frame.evaluate(() => {
    try {
      return String(localStorage.length);
    } catch (error) {
      return error instanceof Error ? error.name : 'thrown';
    }
  });
  expect(storage, 'what reading the storage does').toBe('SecurityError');
  await host.map.whenEngine();
  expect(await drawnFeatures(host.frame)).toBeGreaterThan(50);
  await host.map.clickAt([93, 33]);
  await expect(host.map.heading).toHaveText('China');
  await expectReported(host);
});
