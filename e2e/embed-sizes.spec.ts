import type { Page } from '@playwright/test';
import { expect, type Host, holdEngine, test } from './embed-driver.ts';
import { LANGUAGES } from './reader-driver.ts';

/** Columns of phones and of articles, from the narrowest to the widest that the map is made for. */
const WIDTHS = [280, 320, 360, 640, 720, 1200] as const;

/** What of the map is free of the card at the least, in pixels. */
const LEAST_FREE = 100;

/** Everything that has a card of its own. */
function subjectsOf(host: Host): Promise<string[]> {
  return host.frame.evaluate(() => {
    const shapes = [...document.querySelectorAll('#map a [data-country], #map a[data-place]')];
    const ids = shapes.flatMap(
      (each) => each.getAttribute('data-place') ?? each.getAttribute('data-country') ?? [],
    );
    return [...new Set(ids)];
  });
}

async function setSize(host: Host, width: number, height: number): Promise<void> {
  await host.element.evaluate(
    (frame, wanted) => {
      frame.style.width = `${wanted.width}px`;
      frame.style.height = `${wanted.height}px`;
    },
    { width, height },
  );
  await expect.poll(() => host.frame.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
}

/** Selects one after the other in the frame; names what does not fit, and how. */
function faultsIn(host: Host, subjects: readonly string[]): Promise<string[]> {
  return host.frame.evaluate(
    async ([all, least]) => {
      const found: string[] = [];
      for (const id of [null, ...all]) {
        globalThis.offshoreAiMap?.select(id);
        // The card is drawn in a task of its own, and the layout hears of its height in a frame after that.
        await new Promise((resolve) => setTimeout(resolve));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const { scrollWidth, scrollHeight } = document.documentElement;
        if (scrollWidth > innerWidth) found.push(`${id} is ${scrollWidth} wide`);
        if (scrollHeight > innerHeight) found.push(`${id} is ${scrollHeight} high`);
        const free = document.getElementById('free')?.getBoundingClientRect().height ?? 0;
        if (free < least) found.push(`${id} leaves ${Math.round(free)} of the map`);
      }
      return found;
    },
    [subjects, LEAST_FREE] as const,
  );
}

/** The height that the script of the page gives a new frame in a column of a width. */
function suggestionAt(page: Page, width: number): Promise<number> {
  return page.evaluate((wanted) => {
    const column = document.createElement('div');
    column.style.width = `${wanted}px`;
    document.body.append(column);
    const map = globalThis.OffshoreAiMap?.embed(column, {});
    const height = Number.parseInt(column.querySelector('iframe')?.style.height ?? '', 10);
    map?.destroy();
    column.remove();
    return height;
  }, width);
}

for (const language of LANGUAGES) {
  test(`a frame of the suggested height shows all without a scrollbar, at every width (${language})`, async ({
    visit,
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 1000 });
    await holdEngine(page);
    await visit({ name: 'script', embed: `${language}/embed/` });
    await expect.poll(() => page.evaluate(() => globalThis.OffshoreAiMap !== undefined)).toBe(true);
    const suggestions = await Promise.all(WIDTHS.map((width) => suggestionAt(page, width)));

    const host = await visit({ name: 'plain', embed: `${language}/embed/` });
    await host.map.whenAlive();
    const subjects = await subjectsOf(host);
    expect(subjects.length).toBeGreaterThan(15);
    for (const [index, width] of WIDTHS.entries()) {
      const suggested = suggestions[index] ?? 0;
      await setSize(host, width, suggested);
      expect.soft(await faultsIn(host, subjects), `${width} × ${suggested}`).toEqual([]);
      expect.soft(suggested, `not taller than a phone at ${width}`).toBeLessThanOrEqual(640);
    }
  });
}
