import {
  collisions,
  expect,
  LANGUAGES,
  labelBoxes,
  markBoxes,
  placesOfWorld,
  test,
} from './reader-driver.ts';

const PLANS = ['alibaba-brazil', 'alibaba-mexico'];
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

for (const viewport of SIZES) {
  test.describe(`on a window of ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const language of LANGUAGES) {
      test(`every company is named, and tags lead to what is out of sight, in ${language}`, async ({
        app,
        edition,
        page,
      }) => {
        await app.openWithEngine(`${language}/`);
        const labels = await labelBoxes(app);
        const written = labels.map(({ what }) => what).join(', ');
        const firms = placesOfWorld(edition).flatMap(({ roles }) =>
          roles.filter(({ kind }) => kind === 'headquarters').flatMap((role) => role.organizations),
        );
        for (const firm of firms) expect.soft(written).toContain(firm);
        expect(collisions(labels, labels)).toEqual([]);

        // Their names are the same in the data of a language, and in its tags.
        const names = PLANS.map((id) => edition.places.find((place) => place.id === id)?.name ?? id);
        const [tag] = await app.tags
          .filter({ visible: true })
          .filter({ hasText: /planned|заплановано/ })
          .all();
        if (!tag) throw new Error('No tag for what is planned.');
        if (language === edition.language) for (const name of names) await expect(tag).toContainText(name);
        const marks = await markBoxes(app);
        for (const box of await app.tags.filter({ visible: true }).all()) {
          const { x, y, width, height } = (await box.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
          expect(height).toBeGreaterThanOrEqual(44);
          const area = { what: 'tag', left: x, top: y, right: x + width, bottom: y + height };
          expect(collisions([area], marks)).toEqual([]);
        }

        await tag.click();
        await app.whenStill();
        for (const id of PLANS) {
          const box = await app.place(id).locator('.mark').first().boundingBox();
          expect(box?.x).toBeGreaterThan(0);
          expect(box?.x).toBeLessThan(viewport.width);
          const hit = await page.evaluate(
            ([x, y]) =>
              document
                .elementFromPoint(x ?? 0, y ?? 0)
                ?.closest('[data-place]')
                ?.getAttribute('data-place'),
            [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2],
          );
          expect(hit).toBe(id);
        }
      });
    }
  });
}

test('a tag of one subject selects it, by keyboard too', async ({ app, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await app.open('en/');
  const tag = app.tags.filter({ visible: true, hasText: 'United States' });
  await tag.press('Enter');
  await expect(app.heading).toHaveText('United States');
  await expect(app.tags.filter({ visible: true, hasText: 'United States' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, toleratedProblems: /\.js csp$/ });

  test('tags of one subject lead to its page', async ({ app, page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('en/');
    const tag = app.tags.filter({ visible: true, hasText: 'United States' });
    await expect(tag).toHaveCount(1);
    await expect(tag).toHaveAttribute('href', /united-states\//);
  });
});
