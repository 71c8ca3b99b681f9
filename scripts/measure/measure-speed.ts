import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { serve } from '../host/serve.ts';
import { browserEnvironment, browserFlags } from '../run/browser-flags.ts';
import { findBrowser } from '../run/find-browser.ts';
import { slowDown } from './slow-line.ts';

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

declare global {
  var timing: { alive: number; ready: number; largest: number } | undefined;
}

const SIZES = {
  laptop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { root: { type: 'string', default: 'dist' }, runs: { type: 'string', default: '5' } },
  });
  const copy = await makeEngineFirst(values.root);
  const own = await serve({ root: values.root, port: 0 });
  const other = await serve({ root: copy, port: 0 });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: browserFlags(),
    env: browserEnvironment(),
  });
  try {
    for (const size of ['laptop', 'phone'] as const) {
      const [ours, theirs]: [Timing[], Timing[]] = [[], []];
      // By turns, so that whatever else the machine does touches both alike.
      for (let run = 0; run < Number(values.runs); run += 1) {
        ours.push(await measure(browser, 'still map first', size, own.url));
        theirs.push(await measure(browser, 'engine first', size, other.url));
      }
      printTable(
        `${size}, ${SIZES[size].width} × ${SIZES[size].height}, median of ${values.runs}`,
        ours,
        theirs,
      );
    }
  } finally {
    await browser.close();
    await Promise.all([own.close(), other.close(), rm(copy, { recursive: true })]);
  }
}

/** A copy of the built site in which the English page is built the usual way; the server then sends it as slowly. */
async function makeEngineFirst(root: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'engine-first-'));
  await Promise.all(
    ['assets', 'favicon.svg'].map((name) => cp(join(root, name), join(copy, name), { recursive: true })),
  );
  const html = await readFile(join(root, 'en/index.html'), 'utf8');
  await mkdir(join(copy, 'en'));
  await writeFile(join(copy, 'en/index.html'), engineFirst(html, await engineOf(root, html)));
  return copy;
}

/** The page as maps are usually built: no map in the HTML, the engine asked for at once. */
function engineFirst(html: string, engine: string): string {
  const from = html.indexOf('<svg class="still');
  const to = html.indexOf('<div id="zoom"');
  if (from < 0 || to < 0) throw new Error('The page has no still map to leave out.');
  const empty =
    '<svg class="still plane" viewBox="0 0 1 1"></svg><svg class="overlay plane"><g class="places"></g></svg>';
  const early = `<link rel="modulepreload" href="../assets/${engine}"></head>`;
  return html.slice(0, from).replace('</head>', early) + empty + html.slice(to);
}

/** The engine's file, as the page's main module names it. */
async function engineOf(root: string, html: string): Promise<string> {
  const main = /assets\/main-[\w-]+\.js/.exec(html)?.[0];
  const found = main ? /engine-[\w-]+\.js/.exec(await readFile(join(root, main), 'utf8'))?.[0] : undefined;
  if (!found) throw new Error('The built page names no engine.');
  return found;
}

type Variant = 'still map first' | 'engine first';

async function measure(
  browser: Browser,
  variant: Variant,
  size: keyof typeof SIZES,
  url: string,
): Promise<Timing> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await slowDown(page);
  await allowNames(page);
  await watch(page);
  if (variant === 'engine first') await hurryEngine(page);
  await page.goto(`${url}en/`);
  await whenReady(page);
  const { first, largest, alive, ready } = await readTiming(page);
  await context.close();
  const isStill = variant === 'still map first';
  return {
    firstPaint: first,
    largestPaint: largest,
    mapSeen: isStill ? first : ready,
    mapUsable: isStill ? Math.max(first, alive) : ready,
    engineReady: ready,
  };
}

/** The loader of these scripts wraps every function in a call of `__name`, which a page does not have. */
function allowNames(page: Page): Promise<unknown> {
  return page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
}

/** Notes the moments at which the page comes to life and the engine draws. */
function watch(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
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
}

/** Asks for the engine as soon as there is a page, as a touch of the map does. */
function hurryEngine(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const touch = (): void => {
      if (globalThis.timing?.alive)
        document.querySelector('#map')?.dispatchEvent(new PointerEvent('pointerdown'));
      else requestAnimationFrame(touch);
    };
    requestAnimationFrame(touch);
  });
}

const PATIENCE = 120_000;

/** Waits until the engine draws. The page's policy forbids the evaluated strings that Playwright's own waiting needs. */
async function whenReady(page: Page): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while ((await readTiming(page)).ready === 0) {
    if (Date.now() > deadline) throw new Error('The engine did not come.');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function readTiming(page: Page) {
  return page.evaluate(() => ({
    ...(globalThis.timing ?? { alive: 0, ready: 0, largest: 0 }),
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
}

const ROWS = [
  ['First paint', 'firstPaint'],
  ['Largest contentful paint', 'largestPaint'],
  ['Map on the screen', 'mapSeen'],
  ['Map answers a tap', 'mapUsable'],
  ['Engine draws', 'engineReady'],
] as const;

function printTable(size: string, ours: readonly Timing[], theirs: readonly Timing[]): void {
  console.log(`\n${size}\n\n| moment | still map first | engine first | share |\n|---|---|---|---|`);
  for (const [name, key] of ROWS) {
    const [own, other] = [ours, theirs].map((all) => median(all.map((timing) => timing[key])));
    const [a, b] = [own ?? 0, other ?? 0];
    console.log(`| ${name} | ${seconds(a)} | ${seconds(b)} | ${Math.round((100 * a) / b)} % |`);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

await main();
