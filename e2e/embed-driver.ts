import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator, Page } from '@playwright/test';
import { serve } from '../scripts/host/serve.ts';
import { test as base, expect, type MapDriver, mapIn } from './app.ts';
import { hostHeaders } from './hosts/headers.ts';
import { FILES, holdBack } from './resilience-driver.ts';

declare global {
  // Kept by e2e/hosts/host.js; only `var` declares a property of the global object.
  var hostMessages: readonly { readonly data: unknown; readonly origin: string }[];
}

/** A host page to open, and the embed that it frames. */
export interface HostVisit {
  /** The file in e2e/hosts, without its ending. */
  readonly name: string;
  /** The embed's address, relative to the site's root. */
  readonly embed?: string;
  /** Further keys of the host's own address. */
  readonly query?: Readonly<Record<string, string>>;
  /** The site to take it from, another one than the one under test. */
  readonly site?: string;
}

/** A page of another origin with a map in a frame. */
export interface Host {
  readonly page: Page;
  /** The frame's element in the host's page. */
  readonly element: Locator;
  readonly frame: Frame;
  readonly map: MapDriver;
  /** The line that says how the map is moved, while it is shown. */
  readonly hint: Locator;
  /** Waits for the hint to come and go. Returns for how many milliseconds it could be read. */
  legibleHint(): Promise<number>;
  /** The engine's zoom. */
  zoom(): Promise<number>;
  /** How far the host's page is scrolled, in pixels. */
  scrollTop(): Promise<number>;
  /** Height of the frame's content, in whole pixels. */
  contentHeight(): Promise<number>;
  /** The last height that the frame reported to its host; null where there is none yet. */
  reportedHeight(): Promise<number | null>;
  /** Pixels of the map's height that no card would cover in a frame of a height; negative where that is too low. */
  freeMapAt(height: number): Promise<number>;
}

/** The word that the WordPress-like hosts put into the fragment. */
export const SECRET = 'abcdefghij';

/** Opacity from which white on the veil can be read. */
const LEGIBLE = 0.8;
/** What the card leaves of the map in a frame of the right height, in pixels. */
const LEAST_FREE = 150;
const MOST_FREE = 260;
/** In a frame this wide the card stands beside the map, which then has the height of the frame but for bars. */
const CARD_BESIDE = 900;
const LEAST_FREE_BESIDE = 420;
const MOST_FREE_BESIDE = 450;
/** Longest wait for the hint, in milliseconds. */
const HINT_PATIENCE = 8000;

interface HostPages {
  /** Where they are served, with a slash at its end. */
  readonly url: string;
  /** Adds a page; returns its address. */
  add(html: string): string;
}

interface WorkerFixtures {
  /** Root of the site under test, on localhost. */
  readonly siteUrl: string;
  /** Serves the host pages from 127.0.0.1: another site than localhost. */
  readonly hosts: HostPages;
}

interface Fixtures {
  /** Opens a host page and finds its first map. */
  readonly visit: (visit: HostVisit) => Promise<Host>;
  /** Opens a page of the host's origin with the given HTML as its body. */
  readonly pasteIntoHost: (html: string) => Promise<void>;
  readonly noCookies: undefined;
}

const PYM = createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.min.js');

/** Playwright's test with host pages on another site than the map; fails where any cookie is set. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  siteUrl: [
    // Playwright wants a pattern where it looks up what a fixture needs.
    // biome-ignore lint/correctness/noEmptyPattern: this one needs nothing.
    async ({}, use, { project }) => {
      const { baseURL } = project.use;
      if (baseURL === undefined) throw new Error('The configuration has no baseURL.');
      await use(baseURL);
    },
    { scope: 'worker' },
  ],
  hosts: [
    async ({ siteUrl }, use) => {
      const root = mkdtempSync(join(tmpdir(), 'hosts-'));
      cpSync('e2e/hosts', root, { recursive: true });
      cpSync(PYM, join(root, 'vendor/pym.v1.min.js'));
      const { origin } = new URL(siteUrl);
      const server = await serve({ root, port: 0, headers: (pathname) => hostHeaders(pathname, origin) });
      const url = `http://127.0.0.1:${server.port}/`;
      let added = 0;
      const add = (html: string): string => {
        added += 1;
        writeFileSync(join(root, `added-${added}.html`), html);
        return `${url}added-${added}.html`;
      };
      await use({ url, add });
      await server.close();
      rmSync(root, { recursive: true });
    },
    { scope: 'worker' },
  ],
  visit: async ({ page, siteUrl, hosts }, use) => {
    await use(async ({ name, embed = 'en/embed/', query: more = {}, site = siteUrl }) => {
      const query = new URLSearchParams({
        src: new URL(embed, site).href,
        script: new URL('embed.js', site).href,
        ...more,
      });
      await page.goto(`${hosts.url}${name}.html?${query}`, { waitUntil: 'domcontentloaded' });
      return hostOf(page, page.locator('iframe').first());
    });
  },
  pasteIntoHost: async ({ page, hosts }, use) => {
    await use(async (html) => {
      const head = '<meta charset="utf-8"><title>Pasted</title><link rel="icon" href="icon.svg">';
      await page.goto(hosts.add(`<!doctype html><html lang="en">${head}<body>${html}</body></html>`));
    });
  },
  noCookies: [
    async ({ context }, use) => {
      await use(undefined);
      expect(await context.cookies(), 'cookies').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The map in one of the frames of a host's page that is open already. */
export async function hostOf(page: Page, element: Locator): Promise<Host> {
  const frame = await frameOf(element);
  return {
    page,
    element,
    frame,
    map: mapIn(frame),
    legibleHint: () => legibleHint(frame),
    hint: frame.locator('.maplibregl-cooperative-gesture-screen > div').filter({ visible: true }),
    zoom: () => frame.evaluate(() => globalThis.offshoreAiMap?.map?.getZoom() ?? Number.NaN),
    scrollTop: () => page.evaluate(() => scrollY),
    contentHeight: () => contentHeight(frame),
    reportedHeight: () => reportedHeight(page),
    freeMapAt: (height) => freeMapAt(frame, height),
  };
}

/** Waits until the frame is as tall as suits it: nothing is cut off, and the map has its share but no empty height. */
export async function expectFit(host: Host): Promise<void> {
  const misfit = async (): Promise<string> => {
    const height = await host.frame.evaluate(() => innerHeight);
    const cutOff = (await host.contentHeight()) - height;
    return cutOff > 1 ? `${cutOff} px are cut off` : misfitOf(host, height);
  };
  await expect.poll(misfit, { message: 'the height of the frame' }).toBe('');
}

/** Waits until the host was told a height that suits the frame. */
export async function expectReported(host: Host): Promise<void> {
  const misfit = async (): Promise<string> => misfitOf(host, (await host.reportedHeight()) ?? 0);
  await expect.poll(misfit, { message: 'the height that was reported' }).toBe('');
}

/** How many features the engine of a frame has drawn. */
export function drawnFeatures(frame: Frame): Promise<number> {
  return frame.evaluate(() => globalThis.offshoreAiMap?.map?.queryRenderedFeatures().length ?? 0);
}

/** Keeps the engine away until it is let in. */
export function holdEngine(page: Page): Promise<() => void> {
  return holdBack(page, FILES.engine);
}

async function frameOf(element: Locator): Promise<Frame> {
  const handle = await element.elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The host has no frame.');
  await expect.poll(() => frame.url(), { message: 'the frame has an address' }).toContain('/embed/');
  await frame.waitForLoadState();
  return frame;
}

function legibleHint(frame: Frame): Promise<number> {
  return frame.evaluate(
    async ([least, patience]) => {
      const veil = document.querySelector('.maplibregl-cooperative-gesture-screen');
      if (!veil) throw new Error('The map has no hint.');
      const isLegible = (): boolean => Number(getComputedStyle(veil).opacity) >= least;
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const end = performance.now() + patience;
      while (!isLegible() && performance.now() < end) await nextFrame();
      const start = performance.now();
      while (isLegible() && performance.now() < end) await nextFrame();
      return performance.now() - start;
    },
    [LEGIBLE, HINT_PATIENCE] as const,
  );
}

/** The page fills its frame, and is taller where bar, map and card need more. */
function contentHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollHeight);
}

async function freeMapAt(frame: Frame, height: number): Promise<number> {
  const free = await frame.locator('#free').evaluate((box) => box.getBoundingClientRect().height);
  return Math.round(free + height - (await contentHeight(frame)));
}

function reportedHeight(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const heights = globalThis.hostMessages.flatMap(({ data }) => {
      if (typeof data !== 'object' || data === null || !('height' in data)) return [];
      const ours = 'source' in data && data.source === 'offshore-ai-map';
      return ours && typeof data.height === 'number' ? [data.height] : [];
    });
    return heights.at(-1) ?? null;
  });
}

/** What is wrong with a height for a frame; empty where nothing is. */
async function misfitOf(host: Host, height: number): Promise<string> {
  const free = await host.freeMapAt(height);
  const width = await host.frame.evaluate(() => innerWidth);
  const [least, most] =
    width >= CARD_BESIDE ? [LEAST_FREE_BESIDE, MOST_FREE_BESIDE] : [LEAST_FREE, MOST_FREE];
  return free >= least && free <= most ? '' : `${height} px leave ${free} px of the map`;
}
