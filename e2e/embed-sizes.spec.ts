import type { Page } from '@playwright/test';
import { expect, type Host, holdEngine, test } from './embed-driver.ts';
import { LANGUAGES } from './reader-driver.ts';

/** Columns of phones and of articles, from the narrowest to the widest that the map is made for. */
const WIDTHS = [280, 320, 360, 640, 720, 1200] as const;

/** A suggestion may leave this much room at most, in pixels: more looks like a mistake. */
const MOST_ROOM = 110;

interface Needs {
  /** Height of the whole map before the reader touches it. */
  readonly whole: number;
  /** Height of the tallest card with its first fact, and whose it is. */
  readonly tallest: { readonly id: string; readonly height: number };
  /** What stands out of the frame at its side. */
  readonly tooWide: readonly string[];
}

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

async function setWidth(host: Host, width: number): Promise<void> {
  await host.element.evaluate((frame, wanted) => {
    frame.style.width = `${wanted}px`;
    // As tall as no card is, so that each is measured as it is.
    frame.style.height = '1600px';
  }, width);
  await expect.poll(() => host.frame.evaluate(() => innerWidth)).toBe(width);
}

/** Selects in the frame and measures what the reader gets. */
function measure(
  host: Host,
  id: string | null,
): Promise<{ readonly height: number; readonly tooWide: boolean }> {
  return host.frame.evaluate(async (subject) => {
    globalThis.offshoreAiMap?.select(subject);
    // The card is drawn in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    const height = document.getElementById('content')?.getBoundingClientRect().bottom ?? 0;
    return { height: Math.ceil(height), tooWide: document.documentElement.scrollWidth > innerWidth };
  }, id);
}

async function needsAt(host: Host, width: number, subjects: readonly string[]): Promise<Needs> {
  await setWidth(host, width);
  const whole = await measure(host, null);
  const tooWide = whole.tooWide ? ['the whole map'] : [];
  let tallest = { id: '', height: 0 };
  for (const id of subjects) {
    const { height, tooWide: isTooWide } = await measure(host, id);
    if (isTooWide) tooWide.push(id);
    if (height > tallest.height) tallest = { id, height };
  }
  return { whole: whole.height, tallest, tooWide };
}

/** The heights that the script of the page gives a new frame in a column of a width. */
function suggestionsAt(
  page: Page,
  width: number,
): Promise<{ readonly whole: number; readonly place: number }> {
  return page.evaluate((wanted) => {
    const column = document.createElement('div');
    column.style.width = `${wanted}px`;
    document.body.append(column);
    const suggestion = (place?: string): number => {
      const map = globalThis.OffshoreAiMap?.embed(column, place === undefined ? {} : { place });
      const height = Number.parseInt(column.querySelector('iframe')?.style.height ?? '', 10);
      map?.destroy();
      return height;
    };
    const suggestions = { whole: suggestion(), place: suggestion('malaysia') };
    column.remove();
    return suggestions;
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
    const suggestions = await Promise.all(WIDTHS.map((width) => suggestionsAt(page, width)));

    const host = await visit({ name: 'plain', embed: `${language}/embed/` });
    await host.map.whenAlive();
    const subjects = await subjectsOf(host);
    expect(subjects.length).toBeGreaterThan(15);
    for (const [index, width] of WIDTHS.entries()) {
      const suggested = suggestions[index] ?? { whole: 0, place: 0 };
      const { whole, tallest, tooWide } = await needsAt(host, width, subjects);
      const where = `at ${width} pixels`;
      expect.soft(tooWide, `wider than the frame ${where}`).toEqual([]);
      expect.soft(suggested.whole, `whole map ${where}`).toBeGreaterThanOrEqual(whole);
      expect.soft(suggested.whole - whole, `room under the whole map ${where}`).toBeLessThan(MOST_ROOM);
      expect.soft(suggested.place, `card of ${tallest.id} ${where}`).toBeGreaterThanOrEqual(tallest.height);
      expect.soft(suggested.place - tallest.height, `room under that card ${where}`).toBeLessThan(MOST_ROOM);
    }
  });
}
