import { drawnFeatures, expect, expectFit, expectReported, type Host, SECRET, test } from './embed-driver.ts';

/** A point in a country that is large enough for a finger. */
const BRAZIL = [-52, -10] as const;

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
  test(`in ${words} the map is drawn, a tap tells, and the height follows`, async ({ visit }) => {
    const host = await visit({ name });
    await host.map.whenEngine();
    expect(await drawnFeatures(host.frame)).toBeGreaterThan(50);
    expect(await host.scrollTop()).toBe(0);
    await expectHeight(host, resizes);
    const before = await host.contentHeight();

    await host.map.map.tap({ position: await host.map.pointOf(BRAZIL) });
    await expect(host.map.heading).toHaveText('Brazil');
    await expect(host.map.lead).toBeVisible();
    await expectHeight(host, resizes);
    const grown = await host.contentHeight();
    expect(grown).toBeGreaterThan(before + 20);

    await host.map.close.tap();
    await expect(host.map.heading).not.toHaveText('Brazil');
    await expectHeight(host, resizes);
    // Within the pixel that the browser rounds the card's own height to.
    expect(Math.abs((await host.contentHeight()) - before)).toBeLessThanOrEqual(1);

    expect(await host.scrollTop()).toBe(0);
    if ('fragment' in more) expect(new URL(host.frame.url()).hash).toBe(more.fragment);
  });
}
