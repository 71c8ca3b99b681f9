import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fault, type Site, serveSite } from './faulty-site.ts';
import { serveHost } from './host-site.ts';
import {
  atRest,
  clickOn,
  drawn,
  engineInSight,
  heading,
  inWindow,
  isStill,
  note,
  outcome,
  projection,
  select,
  takesText,
} from './page-questions.ts';
import type { Engine, PageSize, Session } from './session.ts';

const ROOT = process.env.E2E_ROOT ?? 'dist';

const DESKTOP: PageSize = { width: 1000, height: 700 };
const PHONE: PageSize = { width: 390, height: 740 };

interface Ground {
  readonly site: Site;
  readonly page: Session;
}

/**
 * Everything that must hold in every browser engine, whoever made it; asked of the built site. An engine that cannot be
 * started on this system is left out.
 */
export function describeEngine(name: string, start: (() => Promise<Engine>) | null): void {
  describe.skipIf(start === null)(name, () => {
    let engine: Engine;
    beforeAll(async () => {
      if (start !== null) engine = await start();
    });
    afterAll(() => engine?.close());

    const on = (
      words: string,
      check: (ground: Ground) => Promise<void>,
      fault?: Fault,
      size = DESKTOP,
    ): void =>
      test(words, async () => {
        const site = await serveSite(ROOT, fault);
        const page = await engine.open(size);
        try {
          await check({ site, page });
        } finally {
          await page.close();
          await site.close();
        }
      });

    describeMap(on);
    describeFaults(on);
    describePlace(on);
    describeHosts(on);
  });
}

type On = (words: string, check: (ground: Ground) => Promise<void>, fault?: Fault, size?: PageSize) => void;

function describeMap(on: On): void {
  on('draws the map with WebGL, and clicks on a mark and on land select', async ({ site, page }) => {
    await page.open(`${site.url}en/`);
    expect(await outcome(page)).toBeNull();
    expect((await drawn(page)).faults).toEqual([]);
    expect(await takesText(page)).toBe(await page.run(() => globalThis.trustedTypes === undefined, null));
    await clickOn(page, '[data-place="beijing"] .mark');
    expect(await heading(page)).toBe('Beijing');
    await page.press('Escape');
    await expect.poll(() => heading(page)).not.toBe('Beijing');
    await atRest(page);
    const india = (await drawn(page)).points.find(({ code }) => code === 'IND');
    if (!india) throw new Error('India is not in sight.');
    await page.clickAt(india.x, india.y);
    await expect.poll(() => heading(page)).toBe('India');
  });

  on('turns into a globe and back, and draws the countries where they lie', async ({ site, page }) => {
    await page.open(`${site.url}en/`);
    expect(await outcome(page)).toBeNull();
    for (const view of ['globe', 'flat', 'globe'] as const) {
      await page.run(() => document.querySelector<HTMLElement>('.globe-toggle')?.click(), null);
      await expect.poll(() => projection(page), { timeout: 20_000 }).toBe(view);
      await engineInSight(page);
      await atRest(page);
      const { faults, points } = await drawn(page);
      expect(faults, view).toEqual([]);
      expect(points.length, view).toBeGreaterThan(2);
    }
  });

  on('keeps the map where the graphics context is lost', async ({ site, page }) => {
    await page.open(`${site.url}en/`);
    expect(await outcome(page)).toBeNull();
    await page.run(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('#engine canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    }, null);
    await expect.poll(() => isStill(page)).toBe(true);
    await select(page, 'BRA');
    expect(await heading(page)).toBe('Brazil');
  });
}

function describeFaults(on: On): void {
  on(
    'without JavaScript shows the map and the facts, and its links lead on',
    async ({ site, page }) => {
      await page.open(`${site.url}en/malaysia/`);
      expect(await page.run(() => globalThis.offshoreAiMap === undefined, null)).toBe(true);
      expect(await heading(page)).toBe('Malaysia');
      expect(await isStill(page)).toBe(true);
      expect(
        await page.run(() => document.querySelectorAll('article[data-fact]').length, null),
      ).toBeGreaterThan(3);
      await clickOn(page, '[data-place="training-singapore"] .mark');
      await expect.poll(() => heading(page)).toBe('Singapore');
    },
    'no-script',
  );

  on(
    'without WebGL says so, and everything else works',
    async ({ site, page }) => {
      await page.open(`${site.url}en/`);
      expect(await outcome(page)).toBe('no-webgl');
      await clickOn(page, '[data-place="hangzhou"] .mark');
      expect(await heading(page)).toBe('Hangzhou');
      expect(await note(page)).toMatch(/no WebGL/);
    },
    'no-webgl',
  );

  on(
    'works where the browser forbids storage',
    async ({ site, page }) => {
      await page.open(`${site.url}en/?theme=dark`);
      expect(await outcome(page)).toBeNull();
      await select(page, 'BRA');
      expect(await heading(page)).toBe('Brazil');
    },
    'no-storage',
  );

  on(
    'stays the still map where the engine does not arrive',
    async ({ site, page }) => {
      await page.open(`${site.url}en/`);
      expect(await outcome(page)).toBe('engine-unreachable');
      await clickOn(page, '[data-place="hangzhou"] .mark');
      expect(await heading(page)).toBe('Hangzhou');
      expect(await note(page)).toMatch(/could not be loaded/);
    },
    'engine-missing',
  );

  on(
    'stays the still map where workers are blocked',
    async ({ site, page }) => {
      await page.open(`${site.url}en/`);
      expect(await outcome(page)).toBe('worker-blocked');
      await clickOn(page, '[data-place="hangzhou"] .mark');
      expect(await heading(page)).toBe('Hangzhou');
    },
    'no-worker',
  );

  for (const fault of ['facts-missing', 'facts-broken'] as const)
    on(
      `keeps the facts of the page and its links (${fault})`,
      async ({ site, page }) => {
        await page.open(`${site.url}en/malaysia/`);
        expect(await outcome(page)).toMatch(/^dataset-/);
        expect(await note(page)).not.toBe('');
        await select(page, 'BRA');
        expect(await heading(page)).toBe('Malaysia');
        await clickOn(page, '[data-place="training-singapore"] .mark');
        await expect.poll(() => heading(page)).toBe('Singapore');
      },
      fault,
    );

  on('goes on without a network once it has come', async ({ site, page }) => {
    await page.open(`${site.url}en/`);
    expect(await outcome(page)).toBeNull();
    site.goOffline();
    await select(page, 'BRA');
    expect(await heading(page)).toBe('Brazil');
    await page.press('Escape');
    await expect.poll(() => heading(page)).not.toBe('Brazil');
  });
}

function describePlace(on: On): void {
  on('keeps the selection on the way back from another site, and step by step', async ({ site, page }) => {
    const host = await serveHost(site.url);
    try {
      await page.open(`${site.url}en/`);
      expect(await outcome(page)).toBeNull();
      const first = await heading(page);
      // WebKit counts only pages on which the reader has done something.
      await clickOn(page, '[data-place="beijing"] .mark');
      expect(await heading(page)).toBe('Beijing');
      await atRest(page);
      await page.open(`${host.url}two.html`);
      await page.back();
      await expect.poll(() => heading(page)).toBe('Beijing');
      expect(await outcome(page)).toBeNull();
      await page.back();
      await expect.poll(() => heading(page)).toBe(first);
      await page.forward();
      await expect.poll(() => heading(page)).toBe('Beijing');
      await select(page, 'BRA');
      expect(await heading(page)).toBe('Brazil');
    } finally {
      await host.close();
    }
  });

  on('prints the page with its map and facts', async ({ site, page }) => {
    await page.open(`${site.url}en/malaysia/`);
    expect(await outcome(page)).toBeNull();
    const pdf = await page.print();
    // Not every driver can print; docs/browsers.md says which.
    if (pdf !== null) {
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
      expect(pdf.length).toBeGreaterThan(30_000);
    }
    await select(page, 'BRA');
    expect(await heading(page)).toBe('Brazil');
  });

  on('finds a place by its name', async ({ site, page }) => {
    await page.open(`${site.url}en/`);
    await outcome(page);
    await clickOn(page, '[role=combobox]');
    await page.type('mala');
    await expect
      .poll(() => page.run(() => document.querySelector('[role=option]')?.textContent ?? '', null))
      .toContain('Malaysia');
    await page.press('ArrowDown');
    await page.press('Enter');
    await expect.poll(() => heading(page)).toBe('Malaysia');
  });

  on(
    'shows the answer beside the map on a phone',
    async ({ site, page }) => {
      await page.open(`${site.url}en/`);
      expect(await outcome(page)).toBeNull();
      await select(page, 'SGP');
      await expect.poll(() => heading(page)).toBe('Singapore');
      await expect.poll(() => inWindow(page, '#panel h2')).toBe(true);
      await expect.poll(() => inWindow(page, 'p[data-lead]')).toBe(true);
    },
    undefined,
    PHONE,
  );
}

function describeHosts(on: On): void {
  const inHost = (
    words: string,
    check: (ground: Ground & { readonly host: string }) => Promise<void>,
  ): void =>
    on(words, async (ground) => {
      const host = await serveHost(ground.site.url);
      try {
        await check({ ...ground, host: host.url });
      } finally {
        await host.close();
      }
    });

  inHost('is alive in a sandbox of opaque origin', async ({ page, host }) => {
    await page.open(`${host}opaque.html`);
    expect(await outcome(page, 0)).toBeNull();
    await select(page, 'BRA', 0);
    expect(await heading(page, 0)).toBe('Brazil');
  });

  inHost('draws two maps on one page', async ({ page, host }) => {
    await page.open(`${host}two.html`);
    expect(await outcome(page, 0)).toBeNull();
    await page.run(() => scrollTo(0, document.body.scrollHeight), null);
    expect(await outcome(page, 1)).toBeNull();
    await select(page, 'BRA', 1);
    expect(await heading(page, 1)).toBe('Brazil');
    expect(await heading(page, 0)).not.toBe('Brazil');
  });

  inHost('is as tall in its host as it needs, and the article scrolls over it', async ({ page, host }) => {
    await page.open(`${host}script.html`);
    expect(await outcome(page, 0)).toBeNull();
    const spare = async (): Promise<number> => {
      const given = await page.run(() => document.querySelector('iframe')?.clientHeight ?? 0, null);
      const wanted = await page.run(() => Math.ceil(document.documentElement.scrollHeight), null, 0);
      return Math.abs(given - wanted);
    };
    await expect.poll(spare).toBeLessThanOrEqual(1);
    const at = await page.run(() => {
      const { left, top, width } = document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + 200 };
    }, null);
    await page.wheelAt(at.x, at.y, 240);
    await expect.poll(() => page.run(() => scrollY, null)).toBeGreaterThan(200);
  });
}
