import {
  cameraOf,
  clickGround,
  expect,
  expectSelected,
  fetchEdition,
  groundOf,
  inSight,
  LANGUAGES,
  lookAt,
  NOTHING_SELECTED,
  test,
} from './reader-driver.ts';

/** On Borneo, away from the mark on the Malay Peninsula and from Brunei, which is small and answers to clicks near it. */
const SARAWAK = [111.7, 1.7] as const;
/** Beijing, Hangzhou and Singapore: what training in Malaysia is tied to, and shares its flow with. */
const FLOW_ENDS = [
  [116.4, 39.9],
  [120.2, 30.3],
  [103.8, 1.35],
] as const;
/** Where no ship and no mark is. */
const ARABIAN_SEA = [63, 12] as const;
/** The ends of Brazil in the west, the east and the south: its tie to Hangzhou is too long to be framed with it. */
const ENDS_OF_BRAZIL = [
  [-72, -9],
  [-36, -8],
  [-53, -32],
] as const;

test('a click on the land of Malaysia opens its facts, and the address says so', async ({ app }) => {
  await app.openWithEngine('en/');
  const { zoom } = await cameraOf(app.page);
  await app.clickAt(SARAWAK);
  await expectSelected(app, 'Malaysia', 'MYS');
  await expect(app.lead).toBeVisible();
  expect(await app.facts.count()).toBeGreaterThan(1);
  // The map goes there, draws its outline, and its links stand out from the others.
  await app.whenStill();
  const drawn = await app.page.evaluate(() =>
    globalThis.offshoreAiMap?.map
      ?.queryRenderedFeatures({ layers: ['outlined'] })
      .map(({ properties }) => String(properties.id)),
  );
  expect(new Set(drawn)).toEqual(new Set(['MYS']));
  const ends = await inSight(app, [SARAWAK, ...FLOW_ENDS]);
  expect(ends, 'the country and the ends of its ties are in sight').not.toContain(false);
  expect((await cameraOf(app.page)).zoom).toBeGreaterThan(zoom + 0.5);
});

test('a click on the sea, Escape and the close button each clear the selection', async ({ app }) => {
  await app.openWithEngine('en/?at=MYS');
  const ways = {
    sea: () => clickGround(app, null),
    escape: () => app.page.keyboard.press('Escape'),
    close: () => app.close.click(),
  };
  for (const [name, clear] of Object.entries(ways)) {
    await app.select('MYS');
    await expectSelected(app, 'Malaysia', 'MYS', name);
    await app.whenStill();
    await clear();
    await expectSelected(app, NOTHING_SELECTED, null, name);
  }
  // Nothing selected, the whole story is in sight again.
  await app.whenStill();
  const { x, y } = await app.pointOf(ARABIAN_SEA);
  await app.map.click({ position: { x, y } });
  await expectSelected(app, NOTHING_SELECTED, null);
});

test('a country without facts says so and leads to the nearest that has some', async ({ app, edition }) => {
  await app.openWithEngine('en/');
  const withFacts = new Set(edition.facts.flatMap(({ about }) => about));
  expect(withFacts, 'Kazakhstan is taken for a country without facts').not.toContain('KAZ');
  await lookAt(app, [68, 48], 2);
  await clickGround(app, 'KAZ');
  await expectSelected(app, 'Kazakhstan', 'KAZ');
  await expect(app.panel).toContainText('No facts are known here');
  await expect(app.facts).toHaveCount(0);
  const nearest = app.panel.locator('.no-facts a');
  const name = (await nearest.textContent()) ?? '';
  await nearest.click();
  await expect(app.heading).toHaveText(name);
  await expect(app.heading).toBeFocused();
  await expect(app.lead).toBeVisible();
  await expect(app.topics.first()).toBeVisible();
});

test('a country under the pointer is highlighted, and no longer when the pointer leaves it', async ({
  app,
}) => {
  await app.openWithEngine('en/');
  const isLit = () =>
    app.page.evaluate(
      () => globalThis.offshoreAiMap?.map?.getFeatureState({ source: 'countries', id: 'IND' }).hover ?? false,
    );
  const land = await groundOf(app, 'IND');
  const box = await app.map.boundingBox();
  if (!land || !box) throw new Error('India is not on the screen.');
  expect(await isLit()).toBe(false);
  await app.page.mouse.move(box.x + land.x, box.y + land.y);
  await expect.poll(isLit).toBe(true);
  await expect(app.engineCanvas).toHaveCSS('cursor', 'pointer');
  await app.page.mouse.move(box.x + box.width / 2, box.y - 20);
  await expect.poll(isLit).toBe(false);
});

test('with reduced motion the map jumps to a selection', async ({ app }) => {
  await app.openWithEngine('en/');
  const before = await cameraOf(app.page);
  const after = await app.page.evaluate(() => {
    const map = globalThis.offshoreAiMap?.map;
    globalThis.offshoreAiMap?.select('BRA');
    return { moving: map?.isMoving(), lng: map?.getCenter().lng };
  });
  expect(after.moving).toBe(false);
  expect(after.lng).toBeLessThan(before.lng - 20);
  expect(await inSight(app, ENDS_OF_BRAZIL)).toEqual([true, true, true]);
});

test.describe('without reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the map flies to a selection and arrives', async ({ app }) => {
    await app.openWithEngine('en/');
    const moving = await app.page.evaluate(() => {
      globalThis.offshoreAiMap?.select('BRA');
      return globalThis.offshoreAiMap?.map?.isMoving();
    });
    expect(moving).toBe(true);
    await expect.poll(async () => (await cameraOf(app.page)).moving, { timeout: 20_000 }).toBe(false);
    expect(await inSight(app, ENDS_OF_BRAZIL)).toEqual([true, true, true]);
  });
});

test('the buttons zoom in and out and bring the first view back', async ({ app }) => {
  await app.openWithEngine('en/');
  const first = await cameraOf(app.page);
  await app.zoomIn.click();
  await expect.poll(async () => (await cameraOf(app.page)).zoom).toBeCloseTo(first.zoom + 1, 2);
  await app.zoomOut.click();
  await app.zoomOut.click();
  await expect.poll(async () => (await cameraOf(app.page)).zoom).toBeLessThan(first.zoom - 0.5);
  await app.zoomReset.click();
  await expect.poll(async () => (await cameraOf(app.page)).zoom).toBeCloseTo(first.zoom, 2);
  expect((await cameraOf(app.page)).lng).toBeCloseTo(first.lng, 1);
});

test.describe('on the still map', () => {
  test.use({ engineComes: false });

  for (const language of LANGUAGES) {
    test(`every fact in ${language} has a source, and every source opens safely`, async ({
      app,
      request,
    }) => {
      const { facts, places } = await fetchEdition(request, language);
      const subjects = new Set([
        ...facts.flatMap(({ about }) => about),
        ...places.map(({ country }) => country),
      ]);
      await app.open(`${language}/`);
      const seen = new Set<string>();
      const problems: string[] = [];
      for (const subject of subjects) {
        await app.select(subject);
        await expect(app.panel.locator('.topic .facts-elsewhere'), 'its facts have come').toHaveCount(0);
        const read = await app.facts.evaluateAll((articles) =>
          articles.map((article) => ({
            id: article.getAttribute('data-fact') ?? '',
            sources: article.querySelectorAll('[data-source]').length,
            unsafe: [...article.querySelectorAll('a')]
              .filter(
                ({ href, rel, target }) =>
                  !href.startsWith('https://') || !rel.includes('noopener') || target !== '_blank',
              )
              .map(({ href }) => href),
            silent: [...article.querySelectorAll('a[data-source]')].filter(
              (link) => !link.querySelector('.visually-hidden')?.textContent,
            ).length,
          })),
        );
        for (const { id, sources, unsafe, silent } of read) {
          seen.add(id);
          if (sources === 0) problems.push(`${subject}: ${id} has no source`);
          if (unsafe.length > 0) problems.push(`${subject}: ${id} links to ${unsafe.join()}`);
          if (silent > 0) problems.push(`${subject}: ${id} does not say that a new tab opens`);
        }
      }
      expect(problems).toEqual([]);
      expect([...seen].toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
    });
  }

  test('the evidence of a fact unfolds to its sources', async ({ app }) => {
    await app.open('en/malaysia/');
    const fact = app.facts.first();
    const source = app.sources(fact).first();
    await app.topics.first().locator('summary').first().click();
    await expect(fact).toBeVisible();
    await expect(source).toBeHidden();
    await fact.locator('summary').click();
    await expect(source).toBeVisible();
    await expect(fact.locator('.source-publisher').first()).not.toBeEmpty();
    await expect(fact.locator('.source-part').first()).not.toBeEmpty();
  });
});

test('a plain visit sets no cookie and leaves nothing behind', async ({ app, context }) => {
  await app.openWithEngine('en/');
  await app.select('MYS');
  await app.whenStill();
  await app.openMenu();
  await app.theme.click();
  expect(await context.cookies()).toEqual([]);
  const { origins } = await context.storageState({ indexedDB: true });
  expect(origins).toEqual([]);
});
