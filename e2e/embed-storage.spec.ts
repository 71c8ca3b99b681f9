import { drawnFeatures, expect, expectReported, test } from './embed-driver.ts';

test.use({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--test-third-party-cookie-phaseout'] }),
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
