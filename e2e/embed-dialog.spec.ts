import type { Locator, Page } from '@playwright/test';
import { expect, expectFit, hostOf, test } from './embed-driver.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

function snippetIn(dialog: Locator): Promise<string> {
  return dialog.getByLabel('Snippet', { exact: true }).inputValue();
}

/** Attributes of the frame that a snippet makes, as a browser reads them: on a page of no policy, since ours takes no text. */
async function frameOf(page: Page, snippet: string) {
  const blank = await page.context().newPage();
  const attributes = await blank.evaluate((html) => {
    const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
    return { src: frame?.src ?? '', height: Number(frame?.height), title: frame?.title ?? '' };
  }, snippet);
  await blank.close();
  return { ...attributes, src: new URL(attributes.src) };
}

test('each choice shows in the snippet and in the preview', async ({ app }) => {
  await app.open('en/');
  await app.openMenu();
  await app.embedButton.click();
  await expect(app.dialog).toBeVisible();
  const preview = app.dialog.locator('iframe');
  const address = async () => (await frameOf(app.page, await snippetIn(app.dialog))).src;
  expect((await address()).pathname).toMatch(/\/en\/embed\/$/);

  await app.dialog.getByLabel('Language').selectOption('uk');
  await expect.poll(async () => (await address()).pathname).toMatch(/\/uk\/embed\/$/);
  await app.dialog.getByLabel('Opens at').selectOption('malaysia');
  await expect.poll(async () => (await address()).pathname).toMatch(/\/uk\/embed\/malaysia\/$/);
  await app.dialog.getByLabel('Colours').selectOption('dark');
  await expect.poll(async () => (await address()).searchParams.get('theme')).toBe('dark');
  await app.dialog.getByLabel(/^View/).selectOption('globe');
  await expect.poll(async () => (await address()).searchParams.get('view')).toBe('globe');
  await app.dialog.getByLabel('Headquarters').uncheck();
  await expect.poll(async () => (await address()).searchParams.get('kinds')).not.toContain('headquarters');

  await app.dialog.getByLabel('Fixed').check();
  await app.dialog.getByLabel('Height in pixels').fill('720');
  await app.page.keyboard.press('Tab');
  const frame = async () => frameOf(app.page, await snippetIn(app.dialog));
  await expect.poll(async () => (await frame()).height).toBe(720);
  expect(await snippetIn(app.dialog)).not.toContain('<script');

  await expect(preview).toHaveAttribute('src', (await address()).href);
  await expect(preview).toHaveAttribute('height', '720');
  const inside = preview.contentFrame();
  await expect(inside.getByRole('heading', { name: 'Малайзія' })).toBeVisible();
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the height that is suggested suits every place that the frame opens at', async ({ app }) => {
  await app.open('en/');
  await app.openMenu();
  await app.embedButton.click();
  await app.dialog.getByLabel('Fixed').check();
  const height = async () => Number(await app.dialog.getByLabel('Height in pixels').inputValue());
  const ofAll = await height();
  await app.dialog.getByLabel('Opens at').selectOption('malaysia');
  expect(await height()).toBe(ofAll);
  expect((await frameOf(app.page, await snippetIn(app.dialog))).height).toBe(ofAll);
  const preview = app.dialog.locator('iframe').contentFrame();
  await expect(preview.getByRole('heading', { name: 'Malaysia' })).toBeVisible();
  const cutOff = () =>
    preview.locator('html').evaluate(({ scrollHeight }) => Math.max(0, scrollHeight - innerHeight));
  await expect.poll(cutOff).toBe(0);
});

test('works by keyboard alone: opens, copies with a confirmation, closes, and gives the focus back', async ({
  app,
}) => {
  const { page } = app;
  await app.open('en/');
  await app.openMenu();
  await app.embedButton.focus();
  await page.keyboard.press('Enter');
  await expect(app.dialog).toBeVisible();
  const copy = app.dialog.getByRole('button', { name: 'Copy the snippet' });
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(app.dialog.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippetIn(app.dialog));
  await page.keyboard.press('Escape');
  await expect(app.dialog).toBeHidden();
  await expect(app.embedButton).toBeFocused();
});

test('the snippet works as it is in an empty page of another site', async ({ app, page, pasteIntoHost }) => {
  await app.open('en/');
  await app.openMenu();
  await app.embedButton.click();
  await app.dialog.getByLabel('Opens at').selectOption('malaysia');
  const snippet = await snippetIn(app.dialog);
  expect(snippet).toContain('integrity="sha384-');

  await pasteIntoHost(snippet);
  const host = await hostOf(page, page.locator('iframe'));
  await expect(host.map.heading).toHaveText('Malaysia');
  await expect(host.map.lead).toBeVisible();
  await expectFit(host);
  const before = await host.contentHeight();
  await host.map.whenEngine();
  await host.map.close.click();
  await expect(host.map.heading).not.toHaveText('Malaysia');
  await expectFit(host);
  // The article beneath stays where it is.
  expect(await host.contentHeight()).toBe(before);
  await expect(page.getByRole('link', { name: /China’s AI/ })).toHaveAttribute('href', /\/en\/malaysia\/$/);
});
