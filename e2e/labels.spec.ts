import {
  type App,
  collisions,
  expect,
  LANGUAGES,
  labelBoxes,
  mapBox,
  mapButtonBoxes,
  markBoxes,
  outside,
  SIZES,
  test,
} from './reader-driver.ts';
import { FILES, holdBack } from './resilience-driver.ts';

/** Everything that a reader would find wrong with the labels in sight, in words. */
async function faultsOf(app: App) {
  const labels = await labelBoxes(app);
  return {
    overlapping: collisions(labels, labels),
    'over a mark': collisions(labels, await markBoxes(app)),
    'under a button': collisions(labels, await mapButtonBoxes(app)),
    'cut off': outside(labels, await mapBox(app)),
  };
}

const NO_FAULTS = { overlapping: [], 'over a mark': [], 'under a button': [], 'cut off': [] };

/** How many names the first view has room for at least: a wide one most of them, a narrow one those of Asia. */
function leastLabels(width: number): number {
  return width < 560 ? 4 : 8;
}

for (const { name, width, height } of SIZES) {
  test.describe(`on a ${name} of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const language of LANGUAGES) {
      test(`no label collides, hides a mark or is cut off in ${language}`, async ({ app }) => {
        await app.openWithEngine(`${language}/`);
        expect((await labelBoxes(app)).length).toBeGreaterThanOrEqual(leastLabels(width));
        expect(await faultsOf(app), 'first view').toEqual(NO_FAULTS);
        for (const id of ['MYS', 'hangzhou', 'NLD']) {
          await app.select(id);
          await app.whenStill();
          expect(await faultsOf(app), id).toEqual(NO_FAULTS);
        }
      });
    }

    test.describe('before any script has run', () => {
      // The browser says so of what it was to load for a script that may not run.
      test.use({ javaScriptEnabled: false, toleratedProblems: /\.js csp$/ });

      for (const language of LANGUAGES) {
        test(`no label collides or is cut off in ${language}`, async ({ app, page }) => {
          for (const path of [`${language}/`, `${language}/malaysia/`, `${language}/embed/`]) {
            await page.goto(path);
            expect((await labelBoxes(app)).length, path).toBeGreaterThan(0);
            const { 'under a button': _notThereYet, ...faults } = await faultsOf(app);
            expect.soft(faults, path).toEqual({ overlapping: [], 'over a mark': [], 'cut off': [] });
          }
        });
      }
    });
  });
}

test('each label stands beside the mark that it names', async ({ app, edition }) => {
  await app.openWithEngine('en/');
  const marks = new Map((await markBoxes(app)).map((mark) => [mark.what, mark]));
  const labels = await labelBoxes(app);
  const named = new Map(
    edition.places.map(({ id, name, roles }) => {
      const firms = roles.filter(({ kind }) => kind === 'headquarters').flatMap((role) => role.organizations);
      return [firms.length > 0 ? firms.join(', ') : name, id];
    }),
  );
  // Others stand on their land or on the sea.
  const ofMarks = labels.filter(({ what }) => named.has(what));
  expect(ofMarks.length).toBeGreaterThan(7);
  for (const label of ofMarks) {
    const mark = marks.get(named.get(label.what) ?? '');
    if (!mark) throw new Error(`${label.what} names no mark.`);
    const gapX = Math.max(0, mark.left - label.right, label.left - mark.right);
    const gapY = Math.max(0, mark.top - label.bottom, label.top - mark.bottom);
    expect(Math.hypot(gapX, gapY), label.what).toBeLessThan(28);
  }
});

test('no label moves by more than a pixel when the moving map takes over', async ({ app, page }) => {
  const letEngineCome = await holdBack(page, FILES.engine);
  await app.open('en/');
  await expect.poll(async () => (await labelBoxes(app)).length).toBeGreaterThan(7);
  const still = await labelBoxes(app);
  letEngineCome();
  await app.whenEngine();
  const moving = new Map((await labelBoxes(app)).map((label) => [label.what, label]));
  expect([...moving.keys()].toSorted()).toEqual(still.map(({ what }) => what).toSorted());
  for (const { what, left, top } of still) {
    expect(Math.abs((moving.get(what)?.left ?? 0) - left), what).toBeLessThan(1);
    expect(Math.abs((moving.get(what)?.top ?? 0) - top), what).toBeLessThan(1);
  }
});
