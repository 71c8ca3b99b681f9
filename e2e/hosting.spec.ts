import { serve } from '../scripts/host/serve.ts';
import { type App, expect, test } from './app.ts';
import { servePlainly } from './resilience-driver.ts';

const ROOT = process.env.E2E_ROOT ?? 'dist';

/** The whole way of a reader, on whatever host: engine, facts, another page, the other language. */
async function expectWholeSite(app: App, base: string): Promise<void> {
  const { page } = app;
  await app.openWithEngine(`${base}en/`);
  await app.select('MYS');
  await expect(app.heading).toHaveText('Malaysia');
  await expect(page).toHaveURL(`${base}en/?at=MYS`);
  await app.language('uk').click();
  await expect(page).toHaveURL(`${base}uk/malaysia/`);
  await app.whenAlive();
  await expect(app.heading).toHaveText('Малайзія');
  await app.whenEngine();
  await page.goBack();
  await expect(app.heading).toHaveText('Malaysia');
}

test('the site works under a path of a host', async ({ app }) => {
  const server = await serve({ root: ROOT, port: 0, base: '/news/2026/map/' });
  try {
    expect(new URL(server.url).pathname).toBe('/news/2026/map/');
    await expectWholeSite(app, server.url);
  } finally {
    await server.close();
  }
});

test('the site works on a plain server that knows nothing of its headers', async ({ app }) => {
  const server = await servePlainly(ROOT, '/a/b/');
  try {
    await expectWholeSite(app, server.url);
  } finally {
    server.close();
  }
});

test.describe('a reader of Ukrainian', () => {
  test.use({ locale: 'uk-UA' });

  test('the root sends the reader to Ukrainian, query and fragment along', async ({ app, page }) => {
    await page.goto('./?at=MYS&from=newsletter#about');
    await expect(page).toHaveURL(/\/uk\/\?(?=.*at=MYS)(?=.*from=newsletter).*#about$/);
    await app.whenAlive();
    await expect(app.heading).toHaveText('Малайзія');
  });
});

test.describe('a reader of neither language', () => {
  test.use({ locale: 'de-DE' });

  test('the root sends the reader to English', async ({ page }) => {
    await page.goto('./');
    await expect(page).toHaveURL(/\/en\/$/);
  });
});

test.describe('what an attacker would try', () => {
  test.use({ toleratedProblems: /Trusted/ });

  test('no text becomes HTML or a script, also where the engine’s worker may start', async ({
    app,
    page,
  }) => {
    await app.openWithEngine();
    const outcomes = await page.evaluate(() => {
      const tries = {
        html: () => Object.assign(document.createElement('div'), { innerHTML: '<b>text</b>' }),
        script: () => Object.assign(document.createElement('script'), { src: '/embed.js' }),
        worker: () => new Worker('/embed.js'),
        policy: () =>
          globalThis.trustedTypes?.createPolicy('mine', { createScriptURL: (address) => address }),
      };
      return Object.entries(tries).map(([name, attempt]) => {
        try {
          attempt();
          return `${name}: done`;
        } catch (error) {
          return `${name}: ${error instanceof Error ? error.name : error}`;
        }
      });
    });
    expect(outcomes).toEqual([
      'html: TypeError',
      'script: TypeError',
      'worker: TypeError',
      'policy: TypeError',
    ]);
  });
});
