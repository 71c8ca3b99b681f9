import fc from 'fast-check';
import { expect, holdEngine, test } from './embed-driver.ts';

declare global {
  // Made by e2e/hosts/api.js; only `var` declares a property of the global object.
  var hostMap: ReturnType<NonNullable<typeof globalThis.OffshoreAiMap>['embed']> | undefined;
  var hostEvents: readonly { readonly type: string; readonly id?: unknown }[] | undefined;
}

const HOSTILE = 10_000;
const BATCH = 1000;

const ENVELOPE = { source: 'offshore-ai-map', version: 1 };

/** What is not one of our values, whatever it is asked for. */
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }).filter((value) => value !== null && !isWanted(value)),
  fc.constantFrom<unknown>(
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '__proto__',
    '../../en/',
    'DARK',
    'a'.repeat(65),
    Number.MAX_VALUE,
    -1e308,
    1e21,
    ['MYS'],
    { toString: 'MYS' },
  ),
);

function isWanted(value: unknown): boolean {
  return typeof value === 'string' && /^(?:[a-z0-9-]{1,64}|[A-Z]{3}|\d{4}-\d\d-\d\d)$/.test(value);
}

/** Our messages, each with something wrong about what it asks for. */
const spoiled = fc
  .record({
    type: fc.constantFrom('select', 'theme', 'view', 'date'),
    id: junk,
    theme: junk,
    view: junk,
    date: fc.oneof(junk, fc.constant('2026-02-30')),
  })
  .map((fields) => ({ ...fields, ...ENVELOPE }));

/** Good wishes that come in another name, in another version, or in no name at all. */
const misaddressed = fc
  .record({
    source: fc.oneof(junk, fc.constantFrom<unknown>(undefined, 'offshore-ai-map ', 'Offshore-AI-Map')),
    version: fc.oneof(junk, fc.constantFrom<unknown>(undefined, 0, 2, '1', [1])),
    type: fc.constantFrom('select', 'theme', 'view'),
    id: fc.constant('SGP'),
    theme: fc.constant('dark'),
    view: fc.constant('globe'),
  })
  .filter(({ version }) => version !== 1);

/** Our own words, and others' that no frame may take for an order. */
const foreign = fc.constantFrom<unknown>(
  { ...ENVELOPE, type: 'ready' },
  { ...ENVELOPE, type: 'height', height: 1e9 },
  { ...ENVELOPE, type: '__proto__', id: 'SGP' },
  { sentinel: 'amp', type: 'embed-size', height: 1 },
  { message: 'link', value: 'https://evil.example/', secret: 'x' },
  'pymxPYMxmapxPYMxheightxPYMx1',
  'pymxPYMxmapxPYMxnavigateToxPYMxjavascript:alert(1)',
  '[]',
  'a'.repeat(10_000),
);

const hostile = fc.oneof(
  { weight: 3, arbitrary: spoiled },
  misaddressed,
  foreign,
  fc.jsonValue({ maxDepth: 3 }),
);

test('ten thousand hostile messages change nothing, and a good one after them still works', async ({
  visit,
  page,
}) => {
  await holdEngine(page);
  const host = await visit({ name: 'plain', embed: 'en/embed/malaysia/' });
  await host.map.whenAlive();
  const before = await host.map.state();
  const height = await host.contentHeight();
  const html = await host.map.panel.innerHTML();
  await host.frame.evaluate(() => {
    globalThis.offshoreAiMap?.subscribe(() => document.documentElement.setAttribute('data-changed', ''));
  });

  const messages = fc.sample(hostile, { numRuns: HOSTILE, seed: 2025 });
  expect(messages).toHaveLength(HOSTILE);
  for (let start = 0; start < HOSTILE; start += BATCH) {
    const batch = messages.slice(start, start + BATCH).map((message) => JSON.stringify(message) ?? 'null');
    await page.evaluate(async (texts) => {
      const target = document.querySelector('iframe')?.contentWindow;
      const answered = new Promise((resolve) => {
        const hear = ({ source, data }: MessageEvent) => {
          if (source !== target || data?.type !== 'ready') return;
          removeEventListener('message', hear);
          resolve(undefined);
        };
        addEventListener('message', hear);
      });
      for (const text of texts) {
        const message: unknown = JSON.parse(text);
        target?.postMessage(message, '*');
        if (typeof message !== 'object' || message === null) continue;
        // What JSON cannot say: cycles, own properties named like the prototype, containers, numbers that are none.
        const cycle: Record<string, unknown> = { ...message, id: Number.NaN, theme: 10n, view: new Date() };
        cycle.type = cycle;
        target?.postMessage(cycle, '*');
        target?.postMessage(new Map(Object.entries(message)), '*');
      }
      // Messages arrive in order: once this one is answered, the others have been read.
      target?.postMessage({ source: 'offshore-ai-map', version: 1, type: 'hello' }, '*');
      await answered;
    }, batch);
  }

  expect(await host.map.state()).toEqual(before);
  await expect(host.frame.locator('html')).not.toHaveAttribute('data-changed');
  expect(await host.map.panel.innerHTML()).toBe(html);
  expect(await host.contentHeight()).toBe(height);

  await page.evaluate(() => {
    const wish = { source: 'offshore-ai-map', version: 1, type: 'select', id: 'SGP' };
    document.querySelector('iframe')?.contentWindow?.postMessage(wish, '*');
  });
  await expect(host.map.heading).toHaveText('Singapore');
});

test('a wish for a place that there is not selects nothing', async ({ visit, page }) => {
  await holdEngine(page);
  const host = await visit({ name: 'plain', embed: 'en/embed/malaysia/' });
  await host.map.whenAlive();
  await page.evaluate(
    (message) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
    },
    { ...ENVELOPE, type: 'select', id: 'constructor' },
  );
  await expect.poll(async () => (await host.map.state()).at).toBeNull();
  await expect(host.map.heading).toHaveText('What the map shows');
});

test('a frame obeys its host alone', async ({ visit, page }) => {
  await holdEngine(page);
  const host = await visit({ name: 'plain', embed: 'en/embed/malaysia/' });
  await host.map.whenAlive();
  const wish = { ...ENVELOPE, type: 'select', id: 'SGP' };
  await page.evaluate(
    ({ address, message }) => {
      const sibling = document.createElement('iframe');
      sibling.id = 'sibling';
      sibling.src = address;
      document.body.append(sibling);
      return new Promise<void>((resolve) => {
        sibling.onload = () => resolve();
      }).then(() => {
        addEventListener('message', ({ data }) => {
          if (data === 'sent') document.body.dataset.sent = '';
        });
        return message;
      });
    },
    { address: new URL('icon.svg', page.url()).href, message: wish },
  );
  const sibling = await (await page.locator('#sibling').elementHandle())?.contentFrame();
  await sibling?.evaluate((message) => {
    parent.frames[0]?.postMessage(message, '*');
    parent.postMessage('sent', '*');
  }, wish);
  await expect(page.locator('body')).toHaveAttribute('data-sent');
  // Sent by the host after the sibling's, it shows that the sibling's has been read.
  await page.evaluate(
    (message) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
    },
    { ...ENVELOPE, type: 'theme', theme: 'dark' },
  );
  await expect(host.frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(host.map.heading).toHaveText('Malaysia');
});

test('a frame cannot make itself taller than the limit, and no other frame speaks for it', async ({
  visit,
  page,
}) => {
  await holdEngine(page);
  const host = await visit({ name: 'several' });
  await host.map.whenAlive();
  const heightOf = (index: number) =>
    page
      .locator('iframe')
      .nth(index)
      .evaluate((frame) => frame.clientHeight);
  await expect.poll(() => heightOf(1)).toBeGreaterThan(200);
  const second = await heightOf(1);
  await host.frame.evaluate(() => {
    parent.postMessage({ source: 'offshore-ai-map', version: 1, type: 'height', height: 1e9 }, '*');
  });
  await expect.poll(() => heightOf(0)).toBe(4000);
  expect(await heightOf(1)).toBe(second);
});

test("the host's own script makes a map, leads it, hears from it, and takes it away", async ({
  visit,
  page,
  siteUrl,
}) => {
  await holdEngine(page);
  const host = await visit({ name: 'api', embed: 'en/embed/', query: { base: siteUrl, language: 'en' } });
  await host.map.whenAlive();
  await page.evaluate(() => globalThis.hostMap?.select('MYS'));
  await expect(host.map.heading).toHaveText('Malaysia');
  await page.evaluate(() => globalThis.hostMap?.setTheme('dark'));
  await expect(host.frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await host.map.close.click();
  const selections = () =>
    page.evaluate(() => globalThis.hostEvents?.flatMap(({ type, id }) => (type === 'select' ? [id] : [])));
  await expect.poll(selections).toEqual(['MYS', null]);
  await page.evaluate(() => globalThis.hostMap?.destroy());
  await expect(page.locator('iframe')).toHaveCount(0);
});
