import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';

// Measures how soon a reader on a slow line sees the map and can use it, against the same page built the usual way:
// an empty box until the engine has come. Prints a table; docs/performance.md says how to read it.

/** Milliseconds from the start of the navigation. */
interface Timing {
  /** First paint of text or picture; the still map is part of it. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** The map is on the screen. */
  readonly mapSeen: number;
  /** A tap on the map shows its facts without leaving the page. */
  readonly mapUsable: number;
  readonly engineReady: number;
}

type Variant = 'still map first' | 'engine first';

declare global {
  var timing: { alive: number; ready: number; largest: number } | undefined;
}

const VIEWPORTS = {
  laptop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

const BROWSER_FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const slowDown = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
};

/** Notes the moments at which the page comes to life and the engine draws. */
const watch = (page: Page): Promise<void> =>
  page.addInitScript(() => {
    const timing = { alive: 0, ready: 0, largest: 0 };
    globalThis.timing = timing;
    let api: unknown;
    Object.defineProperty(globalThis, 'offshoreAiMap', {
      get: () => api,
      set: (value: { readonly ready: Promise<void> }) => {
        api = value;
        timing.alive = performance.now();
        void value.ready.then(() => {
          timing.ready = performance.now();
        });
      },
    });
    new PerformanceObserver((list) => {
      timing.largest = list.getEntries().at(-1)?.startTime ?? timing.largest;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });

/** The page as maps are usually built: no map in the HTML, the engine asked for at once, marks shown when it draws. */
const engineFirst = (html: string, engine: string, root: string): string => {
  const still = '<svg class="still stage" viewBox="0 0 1 1"></svg>';
  const overlay = '<svg class="overlay stage"><g class="places"></g></svg>';
  const early = `<link rel="modulepreload" href="${root}assets/${engine}"></head>`;
  const from = html.indexOf('<svg class="still');
  const to = html.indexOf('<div id="zoom"');
  if (from < 0 || to < 0) throw new Error('The page has no still map to leave out.');
  return html.slice(0, from).replace('</head>', early) + still + overlay + html.slice(to);
};

/** The engine's file, as the page's main module names it. */
const engineOf = async (folder: string, html: string): Promise<string> => {
  const main = /assets\/main-[\w-]+\.js/.exec(html)?.[0];
  const found = main ? /engine-[\w-]+\.js/.exec(await readFile(`${folder}/${main}`, 'utf8'))?.[0] : undefined;
  if (!found) throw new Error('The built page names no engine.');
  return found;
};

const routeEngineFirst = async (context: BrowserContext, folder: string): Promise<void> => {
  const html = await readFile(`${folder}/en/index.html`, 'utf8');
  const body = engineFirst(html, await engineOf(folder, html), '../');
  // Answered by the server, so that the line is as slow for it: the fulfilled page would come at once.
  await context.addInitScript(() => {
    const start = (): void => {
      if (globalThis.offshoreAiMap === undefined) requestAnimationFrame(start);
      else document.querySelector('#map')?.dispatchEvent(new PointerEvent('pointerdown'));
    };
    requestAnimationFrame(start);
  });
  await context.route('**/en/', (route) => route.fulfill({ body, contentType: 'text/html' }));
};

const measure = async (browser: Browser, variant: Variant, viewport: (typeof VIEWPORTS)['phone' | 'laptop'], url: string) => {
  const context = await browser.newContext({ viewport, locale: 'en-GB', reducedMotion: 'reduce' });
  return { context, variant, url };
};

void measure;
void routeEngineFirst;
void parseArgs;
void findBrowser;
void serve;
