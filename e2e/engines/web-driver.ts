import { type ChildProcess, spawn } from 'node:child_process';
import { freePort } from '../../scripts/run/free-port.ts';

/** A WebDriver program that answers, and how to ask it (W3C WebDriver, https://www.w3.org/TR/webdriver2/). */
export interface WebDriver {
  /**
   * Sends a command.
   *
   * @throws Error with what the driver says, where it refuses.
   */
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  stop(): void;
}

/** Milliseconds until a driver must answer at all. */
const PATIENCE = 15_000;

/** Starts a WebDriver program on a free port. */
export async function startWebDriver(program: string, environment: NodeJS.ProcessEnv): Promise<WebDriver> {
  const port = await freePort();
  const child = spawn(program, ['-p', String(port)], { stdio: 'ignore', env: environment });
  const driver: WebDriver = {
    send: (method, path, body) => send(`http://127.0.0.1:${port}${path}`, method, body),
    stop: () => void child.kill(),
  };
  await whenReady(driver, child);
  return driver;
}

async function send(address: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const read: unknown = await answer.json();
  const value: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, 'value') : undefined;
  if (answer.ok) return value;
  throw new Error(`${method} ${new URL(address).pathname}: ${JSON.stringify(value)}`);
}

async function whenReady(driver: WebDriver, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    if (child.exitCode !== null) throw new Error('The driver ended by itself.');
    try {
      await driver.send('GET', '/status');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('The driver does not answer.');
}
