import {
  clickGround,
  countriesOfPlaces,
  DOUBLE_CLICK_TIME,
  expect,
  expectSelected,
  fetchEdition,
  LANGUAGES,
  lookAt,
  NOTHING_SELECTED,
  namesAlongStory,
  placesOfWorld,
  territory,
  test,
  whenPanelIsAlive,
  zoomFor,
} from './reader-driver.ts';
import { FILES, holdBack } from './resilience-driver.ts';

test.describe('marks', () => {
  // They stand over both maps, and answer by themselves.
  test.use({ engineComes: false });

  test('where the whole story is in sight, a click on its mark opens each place', async ({
    app,
    page,
    edition,
  }) => {
    await page.setViewportSize({ width: 1680, height: 900 });
    // A press asks for the engine: it is on its way as long as this takes.
    await holdBack(page, FILES.engine);
    await app.open('en/');
    expect(placesOfWorld(edition).length).toBeGreaterThanOrEqual(12);
    for (const { id, name, country, precision } of placesOfWorld(edition)) {
      await app.select(null);
      await expect(app.heading).toHaveText(NOTHING_SELECTED);
      await app.whenStill();
      // Sooner, a click beside the last one would be half of a double one.
      await page.waitForTimeout(DOUBLE_CLICK_TIME);
      await app.place(id).click();
      // A mark of which only the country is known stands for the country.
      await expectSelected(app, name, precision === 'country' ? country : id, id);
      await expect(app.place(id)).toHaveClass(/selected/);
    }
  });
});

test('a click on its land opens each country that a place lies in', async ({ app, edition }) => {
  // Ten views, drawn by the processor where there is no graphics card.
  test.slow();
  await app.openWithEngine('en/');
  for (const code of countriesOfPlaces(edition)) {
    const country = edition.countries.find(({ id }) => id === code);
    if (!country) throw new Error(`${code} is not on the map.`);
    await lookAt(app, country.labelPoint, zoomFor(country));
    await clickGround(app, code);
    await expectSelected(app, country.name, code, code);
    await expect(app.panel, 'no code is for readers').not.toContainText(code);
    await expect(app.lead, code).not.toBeEmpty();
    // A fact stands once: a country may tell of what its place tells.
    await expect(app.facts.or(app.factLinks), `facts of ${code}`).not.toHaveCount(0);
  }
});

test.describe('small territories', () => {
  const SMALL = ['SGP', 'HKG', 'MAC', 'BHR'];

  test.describe('at world view', () => {
    test.use({ engineComes: false });

    test('have a hit area of at least 24 px', async ({ app }) => {
      await app.open('en/');
      for (const code of SMALL) {
        const area = await territory(app, code).boundingBox();
        expect(area?.width, code).toBeGreaterThanOrEqual(24);
        expect(area?.height, code).toBeGreaterThanOrEqual(24);
      }
    });
  });

  for (const engineComes of [false, true]) {
    test.describe(engineComes ? 'on the moving map' : 'on the still map', () => {
      test.use({ engineComes });

      test('open at world view where no mark is drawn over them', async ({ app }) => {
        await (engineComes ? app.openWithEngine('en/') : app.open('en/'));
        // Dubai's mark stands some 15 px beside Bahrain.
        const area = await territory(app, 'BHR').boundingBox();
        if (!area) throw new Error('Bahrain has no hit area.');
        await app.page.mouse.click(area.x + area.width / 2, area.y + area.height / 2);
        await expectSelected(app, 'Bahrain', 'BHR');
      });
    });
  }

  test('that lie under a mark at world view open from nearer', async ({ app, edition }) => {
    await app.openWithEngine('en/');
    for (const code of SMALL) {
      const country = edition.countries.find(({ id }) => id === code);
      if (!country) throw new Error(`${code} is not on the map.`);
      await lookAt(app, country.labelPoint, zoomFor(country));
      await clickGround(app, code);
      await expectSelected(app, country.name, code, code);
    }
  });
});

test.describe('in the panel', () => {
  test.use({ engineComes: false });

  for (const language of LANGUAGES) {
    test(`next walks along the story in ${language} and comes round, previous goes back`, async ({
      app,
      request,
    }) => {
      const edition = await fetchEdition(request, language);
      const names = namesAlongStory(edition);
      await app.open(`${language}/`);
      await whenPanelIsAlive(app);
      for (const [index, name] of names.entries()) {
        await expect(app.next).toContainText(name);
        await app.next.click();
        await expectSelected(app, name, edition.story.order[index] ?? null);
      }
      await app.next.click();
      await expect(app.heading).toHaveText(names[0] ?? '');
      await app.previous.click();
      await expect(app.heading).toHaveText(names.at(-1) ?? '');
    });
  }

  test('every place of the story is listed under its company and opens from there', async ({
    app,
    edition,
  }) => {
    await app.open('en/');
    for (const { id, name, country, precision } of placesOfWorld(edition)) {
      await app.select(null);
      // A mark of which only the country is known stands for the country.
      const subject = precision === 'country' ? country : id;
      await app.panel.locator(`.company a[data-subject="${subject}"]`).first().click();
      await expectSelected(app, name, subject);
    }
  });

  test('a place says how exactly it is known, and leads to its country and to what it is tied to', async ({
    app,
  }) => {
    await app.open('en/hangzhou/');
    await expect(app.panel).toContainText('accurate to the city');
    await app.panel.locator('.link-line a').first().click();
    await expect(app.heading).not.toHaveText('Hangzhou');
    await app.page.goBack();
    await app.panel.locator('.country-link a').click();
    await expectSelected(app, 'China', 'CHN');
  });

  test('the address of a mark that stands for its country leads to the country', async ({ app, page }) => {
    await app.open('en/training-malaysia/');
    await expect(app.heading).toHaveText('Malaysia');
    expect((await app.state()).at).toBe('MYS');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/en\/malaysia\/$/);
    await app.open('en/?at=training-malaysia');
    await expect(app.heading).toHaveText('Malaysia');
    expect((await app.state()).at).toBe('MYS');
  });

  test('the legend hides and shows a kind of place, and keeps the last', async ({ app, edition }) => {
    // A view of the world has no campus, and so no chip for them.
    await app.open('en/');
    const seen = () =>
      app.page
        .locator('#map a[data-place]')
        .evaluateAll((marks) =>
          marks
            .filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
            .map((mark) => mark.getAttribute('data-place')),
        );
    const headquarters = placesOfWorld(edition)
      .filter(({ roles }) => roles.some(({ kind }) => kind === 'headquarters'))
      .map(({ id }) => id);
    expect((await seen()).length).toBe(placesOfWorld(edition).length);
    const kinds = app.legend.getByRole('button');
    await kinds.nth(0).click();
    await expect(kinds.nth(0)).toHaveAttribute('aria-pressed', 'false');
    for (const id of headquarters) expect(await seen()).not.toContain(id);
    await kinds.nth(0).click();
    for (const index of [1, 2, 3]) await kinds.nth(index).click();
    expect((await seen()).toSorted()).toEqual(headquarters.toSorted());
    await expect(app.page).toHaveURL(/[?&]kinds=headquarters,campus$/);
    // The last that can be seen stays.
    await kinds.nth(0).click();
    expect((await seen()).toSorted()).toEqual(headquarters.toSorted());
    // What has opened is told apart from what is planned, whatever its shape.
    await kinds.nth(2).click();
    await kinds.nth(0).click();
    expect((await seen()).toSorted()).toEqual(['alibaba-dubai', 'alibaba-france', 'johor']);
    await kinds.nth(0).click();
    await kinds.nth(2).click();
    await kinds.nth(0).click();
    await expect(kinds.nth(0)).toHaveAttribute('aria-pressed', 'true');
  });
});
