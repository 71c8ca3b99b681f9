import { type App, expect, expectSelected, LANGUAGES, lookAt, placesOfWorld, test } from './reader-driver.ts';

/** Ids of the marks that can be seen. */
function marksInSight(app: App): Promise<string[]> {
  return app.page.locator('#map a[data-place]').evaluateAll((marks) =>
    marks
      .filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
      .map((mark) => mark.getAttribute('data-place') ?? '')
      .toSorted(),
  );
}

test('from the world to Nusajaya and back: nearer, the campuses come in, and they leave with the way back', async ({
  app,
  edition,
}) => {
  const world = placesOfWorld(edition)
    .map(({ id }) => id)
    .toSorted();
  await app.openWithEngine('en/');
  expect(await marksInSight(app)).toEqual(world);
  const chip = app.legend.getByRole('button', { name: 'Campus', exact: true });
  await expect(chip, 'the legend has what the map has').toBeHidden();

  await app.search.fill('Nusajaya');
  await app.search.press('Enter');
  await expectSelected(app, 'Nusajaya', 'nusajaya');
  await app.whenStill();
  await expect(app.place('nusajaya')).toBeVisible();
  await expect(app.place('sedenak')).toBeVisible();
  await expect(app.place('kempas'), 'nearer still').toBeHidden();
  await expect(chip).toBeVisible();
  await expect(app.lead).toContainText('no source ties a server hall here to a Chinese tenant');
  await expect(app.panel.locator('.site')).toContainText('DayOne');
  await expect(app.panel.locator('.site')).toContainText('240 MW');

  await app.zoomIn.click();
  await app.whenStill();
  await expect(app.place('kempas')).toBeVisible();
  await app.place('sedenak').click();
  await expectSelected(app, 'Sedenak', 'sedenak');
  await app.page.goBack();
  await expectSelected(app, 'Nusajaya', 'nusajaya');

  await app.page.keyboard.press('Escape');
  await app.zoomReset.click();
  await app.whenStill();
  await expect.poll(() => marksInSight(app)).toEqual(world);
  await expect(chip).toBeHidden();
});

test('marks of a near view touch no other, and the keyboard reaches each', async ({ app, edition }) => {
  await app.openWithEngine('en/');
  for (const [point, zoom] of [
    [[103.6, 1.5], 6.2],
    [[103.6, 1.5], 7.6],
    [[106.8, -6.2], 6],
    [[101, 13.3], 7.4],
  ] as const) {
    await lookAt(app, point, zoom);
    await app.whenStill();
    const marks = await app.page.locator('#map a[data-place] .mark:first-of-type').evaluateAll((paths) =>
      paths
        .filter((path) => path.checkVisibility({ visibilityProperty: true }))
        .map((path) => {
          const { x, y, width, height } = path.getBoundingClientRect();
          return {
            id: path.closest('[data-place]')?.getAttribute('data-place') ?? '',
            x: x + width / 2,
            y: y + height / 2,
          };
        })
        .filter(({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight),
    );
    expect(marks.length, `${point} at ${zoom}`).toBeGreaterThan(1);
    const touching = marks.flatMap((a, index) =>
      marks
        .slice(index + 1)
        .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 14)
        .map((b) => `${a.id} ${b.id}`),
    );
    expect(touching, `${point} at ${zoom}`).toEqual([]);
  }
  // Where the map has brought a mark in, the keyboard finds it.
  const near = edition.places.filter(({ country, minZoom = 0 }) => country === 'THA' && minZoom === 7);
  expect(near.length).toBeGreaterThan(3);
  for (const { id, name } of near) {
    await app.place(id).focus();
    await expect(app.place(id)).toBeFocused();
    await expect(app.place(id)).toHaveAccessibleName(new RegExp(`^\\u2068?${name}`));
  }
});

test.describe('what is not established', () => {
  test.use({ engineComes: false });

  for (const language of LANGUAGES) {
    test(`an allegation never looks like a report (${language})`, async ({ app, page }) => {
      await app.open(`${language}/thailand/`);
      await app.unfold();
      const fact = app.fact('moonshot-allegation');
      await expect(fact.locator('.status-chip')).toHaveText({ en: 'Alleged', uk: 'Звинувачення' }[language]);
      await expect(fact.locator('.status-chip')).toHaveClass(/status-alleged/);
      await expect(app.lead).toContainText({ en: /alleged/i, uk: /звинувач/i }[language]);
      // No land of Thailand’s is filled, nothing flows there, and no mark of it is one of training.
      await expect(app.country('THA')).not.toHaveClass(/training/);
      await expect(page.locator('#map .flow [data-targets*="Thailand"], [data-tip="THA"]')).toHaveCount(0);
      const marks = page.locator('#map a[data-place]').filter({ has: page.locator('.tone-training') });
      expect(await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-place')))).toEqual([
        'training-singapore',
        'training-malaysia',
      ]);
      // Its chip does not have the colours of a report’s.
      const colour = (status: string) =>
        page
          .locator(`.status-${status}`)
          .first()
          .evaluate((chip) => {
            const { backgroundColor, outlineStyle } = getComputedStyle(chip);
            return `${backgroundColor} ${outlineStyle}`;
          });
      expect(await colour('alleged')).not.toBe(await colour('reported'));
    });
  }

  test('in Brazil the campus for ByteDance and the region that Alibaba plans stand apart', async ({
    app,
    page,
  }) => {
    await app.open('en/brazil/');
    const looks = await Promise.all(
      ['pecem', 'alibaba-brazil'].map(async (id) => {
        const box = await app.place(id).locator('.mark').first().boundingBox();
        const path = app.place(id).locator('.mark').first();
        return {
          x: box?.x ?? 0,
          y: box?.y ?? 0,
          d: await path.getAttribute('d'),
          class: await path.getAttribute('class'),
        };
      }),
    );
    const [campus, region] = looks;
    if (!campus || !region) throw new Error('Brazil lacks a mark.');
    expect(Math.hypot(campus.x - region.x, campus.y - region.y)).toBeGreaterThan(60);
    expect(campus.d).not.toBe(region.d);
    expect([campus.class, region.class]).toEqual(['mark tone-campus hollow', 'mark tone-planned hollow']);
    const tone = (id: string) => page.locator(`#map [data-link="${id}"]`).first().getAttribute('class');
    expect(await tone('bytedance-campus-pecem')).toContain('tone-campus');
    expect(await tone('alibaba-plan-brazil')).toContain('tone-planned');
    await app.place('pecem').click();
    await expectSelected(app, 'Pecém', 'pecem');
    await expect(app.lead).toContainText('ByteDance');
    await expect(app.lead).not.toContainText('Alibaba');
    await app.select('alibaba-brazil');
    await expect(app.heading).toHaveText('São Paulo');
    await expect(app.lead).not.toContainText('ByteDance');
  });
});
