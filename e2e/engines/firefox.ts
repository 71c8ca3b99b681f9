import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Engine, InPage, PageSize, Session } from './session.ts';

// WebGL without a graphics card is on a list of what Firefox refuses.
const PREFERENCES = { 'webgl.force-enabled': true, 'ui.prefersReducedMotion': 1 };

/** Starts Firefox by WebDriver BiDi. It needs a display: without one it has no WebGL. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    headless: false,
    extraPrefsFirefox: PREFERENCES,
  });
  return { name: 'Firefox', open: (size) => open(browser, size), close: () => browser.close() };
}

async function open(browser: Browser, size: PageSize): Promise<Session> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(size);
  return {
    open: async (address) => void (await page.goto(address)),
    run: (inPage, argument, frame) => run(page, inPage, argument, frame),
    clickAt: (x, y) => page.mouse.click(x, y),
    wheelAt: async (x, y, down) => {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: down });
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    // Puppeteer waits for a page to load, and one that was kept for the way back does not.
    back: () => page.evaluate('history.back()') as Promise<void>,
    forward: () => page.evaluate('history.forward()') as Promise<void>,
    resize: (next) => page.setViewport(next),
    print: () => page.pdf(),
    close: () => context.close(),
  };
}

function run<A, R>(page: Page, inPage: InPage<A, R>, argument: A, frame?: number): Promise<R> {
  const target = frame === undefined ? page.mainFrame() : page.mainFrame().childFrames()[frame];
  if (target === undefined) throw new Error(`The page has no frame ${frame}.`);
  // Sent as text: Puppeteer's own types cannot say that an argument goes as it is.
  return target.evaluate(`(${inPage})(${JSON.stringify(argument)})`) as Promise<R>;
}
