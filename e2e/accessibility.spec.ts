import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { type App, expect, LANGUAGES, SIZES, test } from './reader-driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

declare global {
  var axe: { run(context: Document, options: RunOptions): Promise<AxeResults> } | undefined;
}

/** Runs axe in the page and says each violation with the elements that it was found at. */
async function violations(page: Page): Promise<string[]> {
  // Put in by the debugger's way, since the page's policy forbids foreign scripts.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const results = await page.evaluate((rules) => globalThis.axe?.run(document, rules), RULES);
  if (!results) throw new Error('axe did not run.');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary, any }) => {
      const related = any.flatMap(({ relatedNodes = [] }) => relatedNodes.map((node) => node.html));
      return [id, html, failureSummary, ...related].join(' | ');
    }),
  );
}

function unfoldAll({ page }: App) {
  return page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

const [LAPTOP, PHONE] = SIZES;
const PAGES = ['', 'malaysia/', 'embed/', 'embed/malaysia/'] as const;

/**
 * Every pair of size, language, colours and page is met, not every four of them: each combination leaves out another
 * page.
 */
const COMBINATIONS = [
  { size: LAPTOP, language: 'uk', colours: 'light' },
  { size: LAPTOP, language: 'en', colours: 'dark' },
  { size: PHONE, language: 'uk', colours: 'dark' },
  { size: PHONE, language: 'en', colours: 'light' },
] as const;

test.describe('axe finds nothing', () => {
  test.use({ engineComes: false });

  COMBINATIONS.forEach(({ size: { name, width, height }, language, colours }, index) => {
    test(`on a ${name} in ${language}, ${colours}`, async ({ app, page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: colours });
      for (const path of PAGES.filter((_, other) => other !== index)) {
        await app.open(`${language}/${path}`);
        await unfoldAll(app);
        expect.soft(await violations(page), path).toEqual([]);
      }
      await page.goto(`${language}/data/`);
      expect.soft(await violations(page), 'data/').toEqual([]);
    });
  });

  test('with the suggestions of the search, the dialog for newsrooms and the whole about section', async ({
    app,
    page,
  }) => {
    await app.open('en/');
    await app.search.fill('ma');
    await expect(app.searchOptions.first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await app.openMenu();
    await app.embedButton.click();
    await expect(app.dialog).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
});

test('axe finds nothing on the moving map, flat and as a globe', async ({ app, page }) => {
  await app.openWithEngine('en/?at=MYS');
  expect(await violations(page)).toEqual([]);
  await app.openMenu();
  await app.globe.click();
  await app.whenStill();
  expect(await violations(page)).toEqual([]);
});

/** What a finger reaches for all the time, and what must only keep to the least of WCAG 2.5.8. */
const LARGE_CONTROLS =
  '#tools button, #tools input, #tools a, #zoom button, #full-screen button, .menu summary, .key summary, .panel-close, .pager a, .full .legend-toggle';
const ALL_CONTROLS = 'button, input, select, summary, #tools a, .panel-close, .pager a, .company a';

/** Controls smaller than a size in either direction; links within text are not among them. */
function smallerThan(page: Page, size: number, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll(
    (controls, least) =>
      controls
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .flatMap((control) => {
          const { width, height } = control.getBoundingClientRect();
          const isSmall = Math.round(height) < least || Math.round(width) < least;
          return isSmall ? [`${control.outerHTML.slice(0, 90)}: ${width} × ${height}`] : [];
        }),
    size,
  );
}

/** Headings, buttons and chips whose text does not fit into them. */
function cutOff(page: Page): Promise<string[]> {
  return page
    .locator(
      'h1, h2, h3, h4, button, summary, .chip, #tools a, .pager a, .legend-sign, .legend-link, .fact-text',
    )
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        // For screen readers alone: a box of one pixel on purpose.
        .filter((element) => !element.matches('.visually-hidden'))
        .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          clientWidth > 0 ? scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 8 : false,
        )
        .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`),
    );
}

/** How far the page is wider than the screen, and what sticks out. */
function sideways(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

test.describe('the layout', () => {
  test.use({ engineComes: false });

  for (const language of LANGUAGES) {
    test(`has controls of at least 44 px and cuts no text off in ${language}`, async ({ app, page }) => {
      for (const { width, height, name } of SIZES) {
        await page.setViewportSize({ width, height });
        for (const path of ['', 'malaysia/', 'embed/malaysia/']) {
          await app.open(`${language}/${path}`);
          expect.soft(await smallerThan(page, 44, LARGE_CONTROLS), `small on a ${name}: ${path}`).toEqual([]);
          expect.soft(await smallerThan(page, 24, ALL_CONTROLS), `tiny on a ${name}: ${path}`).toEqual([]);
          expect.soft(await cutOff(page), `cut off on a ${name}: ${path}`).toEqual([]);
          expect.soft(await sideways(page), `wider than a ${name}: ${path}`).toBe(0);
        }
      }
    });

    test(`fits a width of 320 px, as at 400 % zoom, in ${language}`, async ({ app, page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of ['', 'malaysia/', 'training-malaysia/', 'embed/', 'embed/malaysia/']) {
        await app.open(`${language}/${path}`);
        await unfoldAll(app);
        expect.soft(await sideways(page), path).toBe(0);
        expect.soft(await cutOff(page), path).toEqual([]);
      }
    });
  }

  test('keeps its text whole where the reader sets wider spacing', async ({ app, page }) => {
    // The values of WCAG 1.4.12, set through the object model as a reader's extension would.
    await page.setViewportSize({ width: 390, height: 844 });
    await app.open('uk/malaysia/');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await cutOff(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  });
});

test.describe('in forced colours', () => {
  test.use({ engineComes: false });

  const outlineOf = (control: Locator) =>
    control.evaluate((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return { seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2, boxShadow };
    });

  test('every control shows its focus by an outline', async ({ app, page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await app.open('en/malaysia/');
    await app.openMenu();
    // Focus that comes by key is shown; a script's follows the last means of input.
    await page.keyboard.press('Tab');
    const controls = [
      app.search,
      app.globe,
      app.theme,
      app.embedButton,
      app.language('uk'),
      app.zoomIn,
      app.zoomOut,
      app.zoomReset,
      app.close,
      app.next,
      app.previous,
      app.legend.getByRole('button').first(),
      app.topics.first().locator('summary').first(),
    ];
    for (const control of controls) {
      await control.focus();
      expect.soft((await outlineOf(control)).seen, `${control}`).toBe(true);
    }
    await app.place('beijing').focus();
    await expect(app.place('beijing').locator('.ring')).not.toHaveCSS('stroke', 'none');
  });

  test('the map keeps its marks apart from the ground, and axe finds nothing', async ({ app, page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await app.open('en/');
    await expect(app.map).toHaveCSS('forced-color-adjust', 'none');
    expect(await violations(page)).toEqual([]);
  });
});
