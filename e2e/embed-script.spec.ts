import type { Page } from '@playwright/test';
import { expect, test } from './embed-driver.ts';

const FALLBACK = '<div id="map"><a href="https://map.example.org/">The map</a></div>';

function embed(page: Page): Promise<void> {
  return page.evaluate(() => {
    const target = document.querySelector('#map');
    if (target) globalThis.OffshoreAiMap?.embed(target, { language: 'en' });
  });
}

test('as a module the script knows its site, and finds frames in shadow roots', async ({
  page,
  siteUrl,
  pasteIntoHost,
}) => {
  await pasteIntoHost(`${FALLBACK}<div id="open"></div><div id="closed"></div>
    <script type="module" src="${siteUrl}embed.js"></script>`);
  await embed(page);
  const made = page.locator('#map iframe');
  await expect(made).toHaveAttribute('src', `${siteUrl}en/embed/`);

  await page.evaluate((src) => {
    const inside = (id: string, mode: ShadowRootMode): Element => {
      const root = document.getElementById(id)?.attachShadow({ mode });
      const box = document.createElement('div');
      root?.append(box);
      return box;
    };
    const frame = document.createElement('iframe');
    frame.dataset.offshoreAiMap = '';
    frame.src = src;
    inside('open', 'open').append(frame);
    const closed = inside('closed', 'closed');
    globalThis.OffshoreAiMap?.embed(closed, { language: 'en', height: 151 });
    const hidden = closed.querySelector('iframe');
    // Nothing else can look into a closed root.
    setInterval(() => document.body.setAttribute('data-closed', hidden?.style.height ?? ''), 50);
  }, `${siteUrl}en/embed/malaysia/`);
  await expect(page.locator('#open iframe')).toHaveAttribute('style', /height: \d{3,}px/);
  await expect(page.locator('body')).toHaveAttribute('data-closed', /^(?!151px)\d{3,}px$/);
});

test.describe('pasted as text', () => {
  test.use({ toleratedProblems: /^console: OffshoreAiMap\.embed: .* base/ });

  test('the script takes the site of a map in the page, and says what is missing where there is none', async ({
    page,
    request,
    siteUrl,
    pasteIntoHost,
    problems,
  }) => {
    const code = await (await request.get(`${siteUrl}embed.js`)).text();
    await pasteIntoHost(`${FALLBACK}<script>${code}</script>`);
    await embed(page);
    await expect.poll(() => problems.length).toBe(1);
    await expect(page.locator('iframe')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'The map' })).toBeVisible();

    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.dataset.offshoreAiMap = '';
      frame.src = src;
      document.body.append(frame);
    }, `${siteUrl}uk/embed/malaysia/?theme=dark`);
    await embed(page);
    await expect(page.locator('#map iframe')).toHaveAttribute('src', `${siteUrl}en/embed/`);
    expect(problems).toHaveLength(1);
  });
});
