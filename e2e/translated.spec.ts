import type { Frame, Page } from '@playwright/test';
import { type MapDriver, mapIn } from './app.ts';
import { expect, test } from './reader-driver.ts';
import { holdBack } from './resilience-driver.ts';
import { impressionOf, type Manner, translate } from './translator-driver.ts';

test.use({ toleratedProblems: /engine-|Failed to load resource|net::ERR_FAILED/ });

/** What a reader does on a page, in turn; each step changes texts in some part of it. */
type Step = readonly [name: string, act: (map: MapDriver, page: Page) => Promise<unknown>];

/** Waits for the first announcement: before it, a way back to where the page began is none. */
async function whenAnnounced(page: Page): Promise<void> {
  await expect(page.locator('#announcer [role=status]')).not.toBeEmpty();
}

const SELECTIONS: readonly Step[] = [
  [
    'a link of the panel',
    async ({ panel }, page) => {
      await panel.locator('[data-subject]:visible').first().click();
      await whenAnnounced(page);
    },
  ],
  ['a mark of the map', ({ place }) => place('alibaba-brazil').press('Enter')],
  ['the next place', ({ next }) => next.press('Enter')],
  ['the place before', ({ previous }) => previous.press('Enter')],
  ['Back', (_, page) => page.goBack()],
  ['a country without facts', (map) => map.select('KAZ')],
  ['the nearest with facts', ({ panel }) => panel.locator('.no-facts a').click()],
  ['letters in the search', (map) => searchFor(map, 'ch')],
  ['letters that find nothing', ({ search }) => search.pressSequentially('qq')],
  ['fewer letters', ({ search }) => search.press('Backspace').then(() => search.press('Backspace'))],
  ['the first suggestion', ({ search }) => search.press('Enter')],
  ['close', ({ close }) => close.click()],
];

const CONTROLS: readonly Step[] = [
  ['a kind away', ({ legend }) => legend.locator('button').first().click()],
  ['and back', ({ legend }) => legend.locator('button').first().click()],
  ['the globe', ({ openMenu, globe }) => openMenu().then(() => globe.click())],
  ['light colours', ({ theme }) => theme.click()],
  ['dark colours', ({ theme }) => theme.click()],
];

const DIALOG: readonly Step[] = [
  [
    'the dialog',
    async ({ openMenu, embedButton, dialog }) => {
      await openMenu();
      await embedButton.click();
      await dialog.waitFor();
    },
  ],
  ['another language', ({ dialog }) => dialog.locator('select').nth(0).selectOption('uk')],
  ['other colours', ({ dialog }) => dialog.locator('select').nth(1).selectOption('dark')],
  ['another view', ({ dialog }) => dialog.locator('select').nth(2).selectOption('flat')],
  ['a place', ({ dialog }) => dialog.locator('select').nth(3).selectOption('malaysia')],
  ['without a kind', ({ dialog }) => dialog.locator('[type=checkbox]').first().uncheck()],
  ['a fixed height', ({ dialog }) => dialog.locator('[type=radio]').last().check()],
  ['the height by itself', ({ dialog }) => dialog.locator('[type=radio]').first().check()],
  ['a copy', ({ dialog }) => dialog.locator('.copy-button').click()],
  ['out of the dialog', ({ dialog }) => dialog.press('Escape')],
];

const CARD: readonly Step[] = [
  ['a mark of the map', ({ place }) => place('training-malaysia').press('Enter')],
  [
    'another mark',
    async ({ place }, page) => {
      await place('hangzhou').press('Enter');
      await whenAnnounced(page);
    },
  ],
  ['a topic over the frame', ({ topics }) => topics.first().locator('summary').first().press('Enter')],
  ['out of the topic', ({ topics }) => topics.first().locator('summary').first().press('Escape')],
  ['a country', (map) => map.select('MYS')],
  ['a country without facts', (map) => map.select('KAZ')],
  ['the nearest with facts', ({ panel }) => panel.locator('.no-facts a').click()],
  ['letters in the search', (map) => searchFor(map, 'br')],
  ['the first suggestion', ({ search }) => search.press('Enter')],
  ['close', ({ close }) => close.click()],
];

/** Types, and waits for what is found: the search comes when it is first used. */
async function searchFor({ search, searchOptions }: MapDriver, letters: string): Promise<void> {
  await search.pressSequentially(letters);
  await searchOptions.first().waitFor();
}

interface Pair {
  readonly page: Page;
  readonly map: MapDriver;
}

async function opened(page: Page, path: string, whileLoading = async (): Promise<void> => {}): Promise<Pair> {
  const map = mapIn(page.mainFrame());
  // Neither page gets the engine, and both say so.
  await page.route(/\/assets\/engine-/, (route) => route.abort());
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await whileLoading();
  await map.whenAlive();
  return { page, map };
}

/** Where a translated page differs from the page as it is, beyond being translated. */
async function faults(plain: Frame, translated: Frame): Promise<string[]> {
  const [one, other] = await Promise.all([plain, translated].map(impressionOf));
  if (!one || !other) throw new Error('There are two pages.');
  const at = [...one.words, ''].findIndex((letter, index) => letter !== other.words[index]);
  return [
    ...(one.words === other.words ? [] : [one.words.slice(at, at + 30), other.words.slice(at, at + 30)]),
    ...(one.focus === other.focus ? [] : [one.focus, other.focus]),
    ...other.left.map((text) => `not translated: ${text}`),
    ...other.blank.map((text) => `blank on the map: ${text}`),
  ];
}

/** Takes the same steps on a page as it is and on one that is translated, and compares all that they say. */
async function compare(plain: Pair, translated: Pair, steps: readonly Step[]): Promise<void> {
  const frames = [plain.page.mainFrame(), translated.page.mainFrame()] as const;
  for (const [name, act] of steps) {
    await Promise.all([plain, translated].map(({ map, page }) => act(map, page)));
    await expect.poll(() => faults(...frames), { message: name }).toEqual([]);
  }
}

const pages: readonly (readonly [path: string, manner: Manner, steps: readonly Step[]])[] = [
  ['en/malaysia/', 'replaces', SELECTIONS],
  ['uk/', 'wraps', SELECTIONS],
  ['en/', 'replaces', [...CONTROLS, ...DIALOG]],
  ['en/embed/malaysia/', 'replaces', CARD],
];

for (const [path, manner, steps] of pages) {
  test(`${path} says the same in the same place where a translator ${manner} its texts`, async ({
    page,
    context,
  }) => {
    // Two pages, and every step on both.
    test.slow();
    const plain = await opened(await context.newPage(), path);
    const translated = await opened(page, path);
    await translate(page.mainFrame(), manner);
    await compare(plain, translated, steps);
  });
}

test('what a translator has done before the script comes does no harm, and a selection is announced', async ({
  page,
  context,
}) => {
  const plain = await opened(await context.newPage(), 'en/malaysia/');
  const letIn = await holdBack(page, '**/assets/outline-*');
  const translated = await opened(page, 'en/malaysia/', async () => {
    await translate(page.mainFrame(), 'replaces');
    letIn();
  });
  await compare(plain, translated, [
    ['a country', (each) => each.select('CHN')],
    ['nothing', (each) => each.select(null)],
    ['another country', (each) => each.select('BRA')],
  ]);
  await expect(page.locator('#announcer [role=status]')).toHaveText(/⟦Brazil\. .+⟧/);
});
