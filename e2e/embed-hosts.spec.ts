import { drawnFeatures, expect, expectFit, expectReported, type Host, SECRET, test } from './embed-driver.ts';

/** A point in a country that is large enough for a finger, away from its marks and its name. */
const WEST_OF_CHINA = [93, 33] as const;

/** Kinds of host pages, and whether they give their frames the height that these ask for. */
const HOSTS = [
  { name: 'plain', words: 'a plain frame', resizes: false },
  { name: 'sandbox', words: 'a sandbox that keeps the origin', resizes: false },
  { name: 'opaque', words: 'a sandbox of opaque origin', resizes: false, fragment: `#?secret=${SECRET}` },
  { name: 'isolated', words: 'a cross-origin isolated page', resizes: false },
  { name: 'strict', words: 'a page with a strict policy of its own', resizes: true },
  { name: 'script', words: 'a page with embed.js', resizes: true },
  { name: 'pym', words: "a page with pym's own script", resizes: true },
  { name: 'amp', words: 'a page that speaks like AMP', resizes: true, fragment: '#amp=1' },
  {
    name: 'wordpress',
    words: 'a page that speaks like WordPress',
    resizes: true,
    fragment: `#?secret=${SECRET}`,
  },
] as const;

test.use({ hasTouch: true });

async function expectHeight(host: Host, resizes: boolean): Promise<void> {
  await expectReported(host);
  if (resizes) await expectFit(host);
}

for (const { name, words, resizes, ...more } of HOSTS) {
  test(`in ${words} the map is drawn, a tap tells and moves nothing, and the height follows`, async ({
    visit,
    page,
  }) => {
    const host = await visit({ name });
    await host.map.whenEngine();
    expect(await drawnFeatures(host.frame)).toBeGreaterThan(50);
    expect(await host.scrollTop()).toBe(0);
    await expectHeight(host, resizes);
    const wide = await host.reportedHeight();
    const before = await host.contentHeight();

    await host.map.map.tap({ position: await host.map.pointOf(WEST_OF_CHINA) });
    await expect(host.map.heading).toHaveText('China');
    await expect(host.map.lead).toBeVisible();
    await expectHeight(host, resizes);
    await host.map.close.tap();
    await expect(host.map.heading).not.toHaveText('China');
    await expectHeight(host, resizes);
    // The article beneath stays where it is.
    expect(await host.reportedHeight()).toBe(wide);
    expect(await host.contentHeight()).toBe(before);

    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(host.reportedHeight, { message: 'a narrow map' }).toBeGreaterThan((wide ?? 0) + 40);
    await expectHeight(host, resizes);

    expect(await host.scrollTop()).toBe(0);
    if ('fragment' in more) expect(new URL(host.frame.url()).hash).toBe(more.fragment);
  });
}
