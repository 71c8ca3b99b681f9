import { expect, test } from './app.ts';
import { LANGUAGES } from './reader-driver.ts';
import { expectStillMapWorks, failureReason, NOTES } from './resilience-driver.ts';

const isRoot = process.getuid?.() === 0;

// A browser of its own, without any graphics interface. The configuration has found the program.
test.use({
  launchOptions: {
    ...(process.env.CHROMIUM_PATH === undefined ? {} : { executablePath: process.env.CHROMIUM_PATH }),
    args: ['--disable-gpu', '--disable-3d-apis', '--no-first-run', ...(isRoot ? ['--no-sandbox'] : [])],
  },
});

for (const language of LANGUAGES) {
  test(`without WebGL the still map stays, works and says why (${language})`, async ({ app }) => {
    await app.open(`${language}/`);
    expect(await failureReason(app)).toBe('no-webgl');
    await expect(app.note).toHaveText(NOTES[language]['no-webgl']);
    await expect(app.engineCanvas).toHaveCount(0);
    await expectStillMapWorks(app, language);
  });
}

test('without WebGL a page asked for as a globe shows the flat still map', async ({ app }) => {
  await app.open('en/?view=globe&at=MYS');
  expect(await failureReason(app)).toBe('no-webgl');
  await expect(app.stillMap).toBeVisible();
  await expect(app.heading).toHaveText('Malaysia');
});

test('without WebGL the embedded map works too', async ({ app }) => {
  await app.open('en/embed/');
  expect(await failureReason(app)).toBe('no-webgl');
  await expect(app.note).toHaveText(NOTES.en['no-webgl']);
  await app.place('hangzhou').click();
  await expect(app.heading).toHaveText('Hangzhou');
});
