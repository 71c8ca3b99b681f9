import type { Frame } from '@playwright/test';
import type { Edition, Link } from '../src/dataset/model.ts';
import { expect, type MapDriver } from './app.ts';
import { test as embedTest } from './embed-driver.ts';
import { checkPicture } from './picture-driver.ts';
import { fetchEdition, lookAt, test } from './reader-driver.ts';

const TRAINING = 'Trains here (reported)';

/** The engine is in sight, at rest, and draws everything where it lies. */
async function expectTrue(
  driver: MapDriver,
  frame: Frame,
  edition: Edition,
  after: string,
  isShown?: (link: Link) => boolean,
): Promise<void> {
  await expect(driver.map, after).toHaveClass(/engine-on/, { timeout: 30_000 });
  await driver.whenStill();
  const { checked, faults } = await checkPicture(frame, edition, isShown);
  expect(faults, after).toEqual([]);
  expect(checked, after).toBeGreaterThan(3);
}

function projection(frame: Frame): Promise<'globe' | 'flat'> {
  return frame.evaluate(() =>
    globalThis.offshoreAiMap?.map?.getProjection()?.type === 'globe' ? 'globe' : 'flat',
  );
}

/** Turns the globe on or off as a reader does. */
async function turn(driver: MapDriver, frame: Frame, to: 'globe' | 'flat'): Promise<void> {
  await driver.openMenu();
  await driver.globe.click();
  await expect.poll(() => projection(frame)).toBe(to);
}

test('the engine draws every country and link where it lies, after every sequence of choices', async ({
  app,
  page,
  edition,
}) => {
  test.setTimeout(150_000);
  const frame = page.mainFrame();
  await app.openWithEngine('en/');
  await expectTrue(app, frame, edition, 'at first');
  await turn(app, frame, 'globe');
  await expectTrue(app, frame, edition, 'on the globe');
  await app.select('BRA');
  await expectTrue(app, frame, edition, 'with Brazil on the globe');
  await app.openMenu();
  await app.theme.click();
  await expectTrue(app, frame, edition, 'in other colours');
  await turn(app, frame, 'flat');
  await expectTrue(app, frame, edition, 'flat again');
  const training = app.legend.getByRole('button', { name: TRAINING });
  await training.click();
  await app.select(null);
  await app.zoomReset.click();
  await expectTrue(app, frame, edition, 'without a kind', ({ kind }) => kind !== 'trains');
  await training.click();
  await turn(app, frame, 'globe');
  await app.zoomIn.click();
  await turn(app, frame, 'flat');
  await expectTrue(app, frame, edition, 'enlarged on the globe, then flat');
});

test('finer shapes lie where the coarse ones did, flat and on the globe', async ({ app, page, edition }) => {
  test.setTimeout(120_000);
  const frame = page.mainFrame();
  await app.openWithEngine('en/?at=MYS&view=globe');
  const malaysia = edition.countries.find(({ id }) => id === 'MYS')?.labelPoint ?? [0, 0];
  for (const view of ['globe', 'flat', 'globe'] as const) {
    if ((await projection(frame)) !== view) await turn(app, frame, view);
    await expect(app.map).toHaveClass(/engine-on/, { timeout: 30_000 });
    await lookAt(app, malaysia, 4.2);
    const { checked, faults } = await checkPicture(frame, edition, 'land');
    expect(faults, view).toEqual([]);
    expect(checked, view).toBeGreaterThan(0);
  }
});

test('a map that opens as a globe is right after going flat', async ({ app, page, edition }) => {
  await app.openWithEngine('en/?view=globe');
  await expectTrue(app, page.mainFrame(), edition, 'as a globe');
  await turn(app, page.mainFrame(), 'flat');
  await expectTrue(app, page.mainFrame(), edition, 'flat');
});

test('while one projection gives way to another, no unfinished picture is in sight', async ({
  app,
  page,
}) => {
  await app.openWithEngine('en/');
  // Each picture of the engine: does it still lack something while it is in sight?
  const turned = page.evaluate(
    () =>
      new Promise<{ readonly pictures: number; readonly unfinished: number }>((resolve, reject) => {
        const map = globalThis.offshoreAiMap?.map;
        const box = document.querySelector('#map');
        if (!map || !box) return reject(new Error('The engine is not there.'));
        const start = map.getProjection()?.type;
        const count = { pictures: 0, unfinished: 0 };
        map.on('render', () => {
          const inSight = box.classList.contains('engine-on');
          count.pictures += 1;
          if (inSight && !map.areTilesLoaded()) count.unfinished += 1;
          if (inSight && map.getProjection()?.type !== start) resolve(count);
          else map.triggerRepaint();
        });
      }),
  );
  await app.openMenu();
  await app.globe.click();
  const { pictures, unfinished } = await turned;
  expect(pictures).toBeGreaterThan(1);
  expect(unfinished).toBe(0);
});

embedTest(
  'in an embedded map the host’s wish for a globe and back draws nothing false',
  async ({ visit, page, request }) => {
    const edition = await fetchEdition(request);
    const { map, frame } = await visit({ name: 'plain', embed: 'en/embed/malaysia/' });
    await map.whenEngine();
    for (const view of ['globe', 'flat'] as const) {
      await page.evaluate((wish) => {
        const message = { source: 'offshore-ai-map', version: 1, type: 'view', view: wish };
        document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
      }, view);
      await expect.poll(() => projection(frame)).toBe(view);
      await expectTrue(map, frame, { ...edition, links: [] }, view);
    }
  },
);
