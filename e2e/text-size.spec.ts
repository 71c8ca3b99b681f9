import type { Page } from '@playwright/test';
import { type App, expect } from './app.ts';
import { test } from './reader-driver.ts';

/** Sets the size of text that a reader has chosen in the browser; not a zoom, the window stays as wide as it is. */
async function chooseTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', {
    fontSizes: { standard, fixed: Math.round((standard * 13) / 16) },
  });
}

/** Pixels that the page is wider than its window; the room that is kept for a scrollbar is none. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/** Tools, titles and buttons that touch one another, or whose text is wider than they are. */
function crowded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll('.masthead, .tools > *, .tools .languages a')].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    const nameOf = (one: Element): string => one.textContent?.trim() || one.className;
    const cut = parts
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((one) => `${nameOf(one)} is wider than its box`);
    const touching = parts.flatMap((one, index) =>
      parts.slice(index + 1).flatMap((other) => {
        if (one.contains(other) || other.contains(one)) return [];
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const apart =
          a.right <= b.left + 0.5 ||
          b.right <= a.left + 0.5 ||
          a.bottom <= b.top + 0.5 ||
          b.bottom <= a.top + 0.5;
        return apart ? [] : [`${nameOf(one)} touches ${nameOf(other)}`];
      }),
    );
    return [...cut, ...touching];
  });
}

/** What stands over the first line of the title, if not the title itself. */
function overTitle(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const title = document.querySelector('h1')?.getBoundingClientRect();
    if (!title) throw new Error('The page has no title.');
    const places = [0, 2, title.top / 2, title.top + 4].map((y) =>
      document.elementFromPoint(title.left + 8, y),
    );
    return places.flatMap((one) => (one?.closest('.skip-link') ? ['the skip link'] : []));
  });
}

test.describe('with text of 150 and 200 %', () => {
  test.use({ engineComes: false });

  for (const size of [24, 32]) {
    test(`nothing of the page overlaps, peeks out or scrolls sideways (${size} px)`, async ({
      app,
      page,
    }) => {
      test.slow();
      await chooseTextSize(page, size);
      for (const path of ['uk/malaysia/', 'en/', 'uk/embed/malaysia/']) {
        for (const [width, height] of [
          [1280, 800],
          [640, 790],
          [390, 844],
        ] as const) {
          await page.setViewportSize({ width, height });
          await app.open(path);
          const where = `${path} at ${width}`;
          expect.soft(await crowded(page), where).toEqual([]);
          expect.soft(await overTitle(page), where).toEqual([]);
          expect.soft(await overhang(page), where).toBe(0);
        }
      }
    });
  }

  test('an embedded card is no slot: it has room, or the frame scrolls as a whole', async ({ app, page }) => {
    await chooseTextSize(page, 32);
    await page.setViewportSize({ width: 640, height: 790 });
    await app.open('uk/embed/malaysia/');
    const { hidden, room } = await page.locator('#side').evaluate((side) => ({
      hidden: side.scrollHeight - side.clientHeight,
      room: side.clientHeight,
    }));
    expect(hidden === 0 || room >= 240, `${room} px, ${hidden} px hidden`).toBe(true);
  });
});

async function openLists(app: App): Promise<void> {
  await app.page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

/** The smallest text in sight, in pixels, with its words. */
function smallTexts(page: Page, least: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || !parent.checkVisibility({ visibilityProperty: true }))
        continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < limit) found.add(`${size}px: ${node.textContent.trim().slice(0, 40)}`);
    }
    return [...found];
  }, least);
}

test.describe('on a phone', () => {
  test.use({ engineComes: false, viewport: { width: 390, height: 844 } });

  test('no text is smaller than 12 pixels, on the map, in the panel, in a frame and in the dialog', async ({
    app,
    page,
  }) => {
    for (const path of ['uk/embed/malaysia/', 'uk/malaysia/']) {
      await app.open(path);
      await openLists(app);
      expect.soft(await smallTexts(page, 12), path).toEqual([]);
    }
    await app.openMenu();
    await app.embedButton.click();
    await expect(app.dialog).toBeVisible();
    expect(await smallTexts(page, 12), 'the dialog').toEqual([]);
  });
});

const LONG_WORD = 'Щ'.repeat(300);

/**
 * Puts a word that no line can hold into the texts of the page, one of each kind after the other; names those that widen
 * it. The labels of buttons and of the map's key are left out: no data name them.
 */
function widenedBy(page: Page, word: string, within: string): Promise<string[]> {
  return page.evaluate(
    ([long, selector]) => {
      const root = document.documentElement;
      const tooWide = (): boolean =>
        root.scrollWidth > root.clientWidth ||
        [...document.querySelectorAll('#panel, dialog')].some((box) => box.scrollWidth > box.clientWidth);
      const found: string[] = [];
      const seen = new Set<string>();
      for (const part of document.querySelectorAll(selector)) {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          const before = node.textContent;
          if (
            !parent ||
            !before?.trim() ||
            parent.closest('.visually-hidden, svg, button, .legend-chip, .languages')
          )
            continue;
          const kind = [parent, parent.parentElement]
            .map((one) => `${one?.tagName}.${one?.className}`)
            .join();
          if (seen.has(kind)) continue;
          seen.add(kind);
          node.textContent = long;
          if (tooWide()) found.push(`${parent.tagName}.${parent.className}: ${before.slice(0, 30)}`);
          node.textContent = before;
        }
      }
      return found;
    },
    [word, within] as const,
  );
}

test.describe('a word of 300 letters', () => {
  test.use({ engineComes: false });

  for (const [width, height] of [
    [390, 844],
    [1280, 800],
    [320, 256],
  ] as const) {
    test(`scrolls nothing sideways, whichever text it stands in (${width} px)`, async ({ app, page }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      for (const path of ['en/malaysia/', 'en/training-malaysia/', 'en/', 'en/embed/malaysia/']) {
        await app.open(path);
        await openLists(app);
        expect.soft(await widenedBy(page, LONG_WORD, 'body'), path).toEqual([]);
      }
      await app.open('en/');
      await app.search.fill(LONG_WORD);
      expect.soft(await overhang(page), 'a search for it').toBe(0);
      await app.search.fill('ma');
      await expect(app.searchOptions.first()).toBeVisible();
      expect.soft(await widenedBy(page, LONG_WORD, '.search'), 'what is found').toEqual([]);
      // While it is written in, the field takes the whole of a narrow bar.
      await app.search.fill('');
      await app.search.blur();
      await app.openMenu();
      await app.embedButton.click();
      await expect(app.dialog).toBeVisible();
      expect.soft(await overhang(page), 'the dialog').toBe(0);
      expect.soft(await widenedBy(page, LONG_WORD, 'dialog'), 'the dialog').toEqual([]);
    });
  }
});
