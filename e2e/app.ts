import { test as base, expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { PublicState } from '../src/app/public-api.ts';

/** Degrees east and north. */
export type LngLat = readonly [number, number];

/** A map, alone on a page or in a frame. The selectors of its markup stand here and in no test. */
export interface MapDriver {
  /** The box that the map is drawn in. */
  readonly map: Locator;
  readonly stillMap: Locator;
  readonly engineCanvas: Locator;
  readonly legend: Locator;
  readonly labels: Locator;
  /** At the edge of the map, for what is out of sight. */
  readonly tags: Locator;
  /** The one line that says what is wrong with the map. */
  readonly note: Locator;
  readonly panel: Locator;
  readonly heading: Locator;
  /** What answers first. */
  readonly lead: Locator;
  /** The topics of the panel, folded at first. */
  readonly topics: Locator;
  readonly facts: Locator;
  /** Ways to facts that stand in another panel. */
  readonly factLinks: Locator;
  readonly close: Locator;
  readonly next: Locator;
  readonly previous: Locator;
  readonly search: Locator;
  readonly searchOptions: Locator;
  readonly globe: Locator;
  readonly theme: Locator;
  readonly embedButton: Locator;
  readonly zoomIn: Locator;
  readonly zoomOut: Locator;
  readonly zoomReset: Locator;
  readonly dialog: Locator;
  country(code: string): Locator;
  place(id: string): Locator;
  fact(id: string): Locator;
  /** The links and addresses of the sources in a fact or in the whole panel. */
  sources(within?: Locator): Locator;
  language(language: string): Locator;
  /** Unfolds the menu of what a page seldom needs: globe, embed, colours. */
  openMenu(): Promise<void>;
  /** Waits until the script has brought the page to life. */
  whenAlive(): Promise<void>;
  /** Waits until the engine shows the map; fails with the reason where it does not. */
  whenEngine(): Promise<void>;
  /** Waits until the engine gives up, and says why. */
  engineFailure(): Promise<string>;
  state(): Promise<PublicState>;
  /** Unfolds every topic of the panel, so that all its facts are in sight. */
  unfold(): Promise<void>;
  /** Selects as a script of the page would. */
  select(id: string | null): Promise<void>;
  /** Where a point of the Earth is drawn by the engine, in pixels from the map's upper left corner. */
  pointOf(point: LngLat): Promise<{ readonly x: number; readonly y: number }>;
  /** Presses the mouse on a point of the Earth, on the engine's map. */
  clickAt(point: LngLat): Promise<void>;
  /** Waits until the engine's map has come to rest. */
  whenStill(): Promise<void>;
}

/** The map on a page of its own. */
export interface App extends MapDriver {
  readonly page: Page;
  /** Opens an address of the site, relative to its root, and waits until it lives. */
  open(path?: string): Promise<void>;
  /** Opens it and waits for the engine. */
  openWithEngine(path?: string): Promise<void>;
}

interface Fixtures {
  readonly app: App;
  /** What a test provokes on purpose, such as a request that fails; set with `test.use`. */
  readonly toleratedProblems: RegExp | null;
  /** What went wrong on the page so far. Every test fails at its end where something did. */
  readonly problems: readonly string[];
}

/** Playwright's test with the map on a page; fails where a page reports an error or calls a third party. */
export const test = base.extend<Fixtures>({
  toleratedProblems: [null, { option: true }],
  problems: [
    async ({ page, toleratedProblems }, use) => {
      const problems: string[] = [];
      watchProblems(page, problems);
      await use(problems);
      const unexpected = problems.filter((problem) => !toleratedProblems?.test(problem));
      expect(unexpected, 'what went wrong on the page').toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ page }, use) => use(createApp(page)),
});

export { expect };

/** Drives the map of a frame; of a page it is the main frame. */
export function mapIn(frame: Frame): MapDriver {
  const locators = locatorsIn(frame);
  return {
    ...locators,
    openMenu: async () => {
      const menu = frame.locator('details.menu');
      if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
    },
    whenAlive: () => whenAlive(frame),
    whenEngine: async () => expect(await engineOutcome(frame), 'why the engine stays away').toBeNull(),
    engineFailure: async () => (await engineOutcome(frame)) ?? 'none',
    state: () =>
      frame.evaluate(() => {
        if (globalThis.offshoreAiMap === undefined) throw new Error('The page is not alive.');
        return globalThis.offshoreAiMap.state();
      }),
    unfold: () =>
      locators.topics.evaluateAll((topics) => {
        for (const topic of topics) topic.toggleAttribute('open', true);
      }),
    select: (id) => frame.evaluate((target) => globalThis.offshoreAiMap?.select(target), id),
    pointOf: (point) => pointOf(frame, point),
    clickAt: async (point) => locators.map.click({ position: await pointOf(frame, point) }),
    whenStill: () => whenStill(frame),
  };
}

function locatorsIn(frame: Frame) {
  const panel = frame.locator('#panel');
  return {
    map: frame.locator('#map'),
    stillMap: frame.locator('svg.still'),
    engineCanvas: frame.locator('#engine canvas'),
    legend: frame.locator('#legend'),
    labels: frame.locator('#map .label'),
    tags: frame.locator('#edge-tags .edge-tag'),
    note: frame.locator('#map-note'),
    panel,
    heading: panel.locator('h2'),
    lead: panel.locator('p[data-lead]'),
    topics: panel.locator('details.topic'),
    facts: panel.locator('article[data-fact]'),
    factLinks: panel.locator('.fact-links a'),
    close: panel.locator('.panel-close'),
    next: panel.locator('a[rel=next]'),
    previous: panel.locator('a[rel=prev]'),
    search: frame.getByRole('combobox'),
    searchOptions: frame.getByRole('option'),
    globe: frame.locator('.globe-toggle'),
    theme: frame.locator('.theme-toggle'),
    embedButton: frame.locator('.embed-button'),
    zoomIn: frame.locator('.zoom-in'),
    zoomOut: frame.locator('.zoom-out'),
    zoomReset: frame.locator('.zoom-reset'),
    dialog: frame.getByRole('dialog'),
    country: (code: string) => frame.locator(`[data-country="${code}"]`),
    place: (id: string) => frame.locator(`[data-place="${id}"]`),
    fact: (id: string) => panel.locator(`article[data-fact="${id}"]`),
    sources: (within = panel) => within.locator('[data-source]'),
    language: (language: string) => frame.locator(`.languages a[hreflang=${language}]`),
  };
}

/** Why the engine stays away; null where it came. */
async function engineOutcome(frame: Frame): Promise<string | null> {
  await whenAlive(frame);
  return frame.evaluate(async () => {
    try {
      await globalThis.offshoreAiMap?.ready;
      return null;
    } catch (error) {
      return String(error);
    }
  });
}

async function whenAlive(frame: Frame): Promise<void> {
  const alive = (): Promise<boolean> => frame.evaluate(() => globalThis.offshoreAiMap !== undefined);
  await expect.poll(alive, { message: 'the page comes to life' }).toBe(true);
}

function pointOf(frame: Frame, [longitude, latitude]: LngLat) {
  return frame.evaluate(
    (point) => {
      const map = globalThis.offshoreAiMap?.map;
      if (!map) throw new Error('The engine is not there.');
      const { x, y } = map.project([point.longitude, point.latitude]);
      return { x, y };
    },
    { longitude, latitude },
  );
}

function whenStill(frame: Frame): Promise<void> {
  return frame.evaluate(async () => {
    const map = globalThis.offshoreAiMap?.map;
    if (!map) return;
    await new Promise<void>((resolve) => {
      map.once('idle', () => resolve());
      map.triggerRepaint();
    });
  });
}

/** Writes down what no page of the site may do: errors, failed requests, calls to third parties. */
function watchProblems(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The reader went on before the answer came.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    if (!isOwn(request.url())) problems.push(`third party: ${request.url()}`);
  });
}

function isOwn(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return !/^(?:https?|wss?):$/.test(protocol) || hostname === 'localhost' || hostname === '127.0.0.1';
}

function createApp(page: Page): App {
  const driver = mapIn(page.mainFrame());
  const open = async (path = 'en/'): Promise<void> => {
    await page.goto(path);
    await driver.whenAlive();
  };
  return {
    ...driver,
    page,
    open,
    openWithEngine: async (path) => {
      await open(path);
      await driver.whenEngine();
    },
  };
}
