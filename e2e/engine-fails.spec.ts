import type { Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { fetchEdition } from './reader-driver.ts';
import {
  addressKey,
  expectStillMapWorks,
  FILES,
  failureReason,
  holdBack,
  type Language,
  NOTES,
} from './resilience-driver.ts';

/** Something that keeps the engine away, and what the page has to say of it. */
interface Trouble {
  readonly name: string;
  readonly reason: keyof typeof NOTES.en;
  readonly language: Language;
  readonly cause: (page: Page) => Promise<unknown>;
}

function answer(pattern: string, status: number, body: string) {
  return (page: Page) =>
    page.route(pattern, (route) => route.fulfill({ status, body, contentType: 'application/json' }));
}

function abort(pattern: string) {
  return (page: Page) => page.route(pattern, (route) => route.abort());
}

const TROUBLES: readonly Trouble[] = [
  {
    name: 'the engine’s file cannot be loaded',
    reason: 'engine-unreachable',
    language: 'en',
    cause: abort(FILES.engine),
  },
  {
    name: 'the engine’s worker is blocked',
    reason: 'worker-blocked',
    language: 'uk',
    cause: abort(FILES.worker),
  },
  {
    name: 'the countries answer 404',
    reason: 'geography-unreachable',
    language: 'en',
    cause: answer(FILES.world, 404, 'Not found'),
  },
  {
    name: 'the countries do not come through',
    reason: 'geography-unreachable',
    language: 'uk',
    cause: abort(FILES.world),
  },
  {
    name: 'the countries are broken JSON',
    reason: 'geography-broken',
    language: 'uk',
    cause: answer(FILES.world, 200, '{"type":"Topology","objects":'),
  },
  {
    name: 'the countries are another file',
    reason: 'geography-broken',
    language: 'en',
    cause: answer(FILES.world, 200, '{"type":"Feature"}'),
  },
];

/** The one line says the reason, `ready` is rejected with it, and the still map goes on. */
async function expectStillMapAndNote(app: App, { reason, language }: Pick<Trouble, 'reason' | 'language'>) {
  expect(await failureReason(app)).toBe(reason);
  await expect(app.note).toHaveText(NOTES[language][reason]);
  await expect(app.note).toHaveRole('status');
  await expect(app.engineCanvas).toHaveCount(0);
  expect(await app.page.evaluate(() => globalThis.offshoreAiMap?.map)).toBeNull();
  await expectStillMapWorks(app, language);
  await expect(app.note, 'the line stays').toHaveText(NOTES[language][reason]);
}

test.describe('trouble on the way', () => {
  test.use({ toleratedProblems: /\/assets\/(?:engine|worker-entry|world|detail)-/ });

  for (const trouble of TROUBLES) {
    test(`where ${trouble.name}, the still map goes on and says so (${trouble.language})`, async ({
      app,
      page,
    }) => {
      await trouble.cause(page);
      await app.open(`${trouble.language}/`);
      await expectStillMapAndNote(app, trouble);
    });
  }

  test('where the detail of a near view answers 404, the engine goes on without it', async ({
    app,
    page,
  }) => {
    await page.route('**/assets/detail-*.json', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    const asked = page.waitForRequest('**/assets/detail-*.json');
    // Nothing ties it to elsewhere, so the camera goes near.
    await app.openWithEngine('en/?at=LUX');
    await asked;
    await expect(app.map).toHaveClass(/engine-on/);
    await expect(app.heading).toHaveText('Luxembourg');
    await expect(app.note).toBeHidden();
  });
});

/** Lets minutes pass at once for the page, in steps, as one long wait may start another. */
async function letMinutesPass(page: Page): Promise<void> {
  for (let step = 0; step < 4; step += 1) await page.clock.fastForward(60_000);
}

for (const [name, file] of [
  ['engine’s file', FILES.engine],
  ['countries', FILES.world],
  ['engine’s worker', FILES.worker],
] as const) {
  test(`where the ${name} never answer${name === 'countries' ? '' : 's'}, the page works at once and says so after a while`, async ({
    app,
    page,
  }) => {
    await page.clock.install();
    await holdBack(page, file);
    const asked = page.waitForRequest(file);
    await app.open('en/');
    await expectStillMapWorks(app, 'en');
    await asked;
    await expect(app.note, 'as long as it may still come, nothing is said').toBeHidden();
    await expect
      .poll(async () => {
        await letMinutesPass(page);
        return app.note.textContent();
      })
      .toMatch(NOTES.en.timeout);
    expect(await failureReason(app)).toBe('timeout');
    await expectStillMapWorks(app, 'en');
  });
}

test.describe('trouble with the facts', () => {
  test.use({ toleratedProblems: /\/assets\/(?:outline|facts)-/ });

  for (const [name, cause, language, reason] of [
    ['answer 404', answer(FILES.facts, 404, 'Not found'), 'en', 'dataset-unreachable'],
    ['do not come through', abort(FILES.facts), 'uk', 'dataset-unreachable'],
    ['are broken JSON', answer(FILES.facts, 200, '{"places":['), 'uk', 'dataset-unreachable'],
  ] as const) {
    test(`where the facts ${name}, the page that came with them stays, with links to every other (${language})`, async ({
      app,
      page,
    }) => {
      await cause(page);
      await page.goto(`${language}/malaysia/`);
      await expect(app.note).toHaveText(NOTES[language][reason]);
      await expect(app.stillMap).toBeVisible();
      await app.unfold();
      const fact = app.facts.first();
      await fact.locator('summary').first().click();
      await expect(app.sources(fact).first()).toBeVisible();
      await app.place('training-singapore').click();
      await expect(page).toHaveURL(new RegExp(`/${language}/singapore/$`));
      await expect(app.lead).toBeVisible();
    });
  }

  test('where the facts answer 404, scripts of the page learn why from `ready`', async ({ app, page }) => {
    await answer(FILES.facts, 404, 'Not found')(page);
    await page.goto('en/');
    await expect(app.note).toHaveText(NOTES.en['dataset-unreachable']);
    expect(await failureReason(app)).toBe('dataset-unreachable');
  });

  test('where one fact is damaged, the rest is shown and the page says that a part is missing', async ({
    app,
    page,
    request,
  }) => {
    const { facts, ...rest } = await fetchEdition(request);
    const [broken, ...others] = facts.filter(({ about }) => about[0] === 'MYS');
    const damaged = facts.map((fact) => (fact === broken ? { ...fact, text: 7 } : fact));
    await answer(FILES.facts, 200, JSON.stringify({ ...rest, facts: damaged }))(page);
    await holdBack(page, FILES.engine);
    await app.open('en/');
    await expect(app.note).toHaveText(NOTES.en['dataset-broken']);
    await expectStillMapWorks(app, 'en');
    await app.select('MYS');
    await expect(app.lead).toBeVisible();
    expect(addressKey(page, 'at')).toBe('MYS');
    await app.unfold();
    await expect(app.fact(others[0]?.id ?? '')).toBeVisible();
    await expect(app.fact(broken?.id ?? '')).toHaveCount(0);
  });
});
