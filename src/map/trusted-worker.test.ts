import { afterEach, expect, test, vi } from 'vitest';
import { trustWorker } from './trusted-worker.ts';

const WORKER = 'https://map.example.org/assets/worker-entry.js';
const CODE = 'data:text/javascript;charset=utf-8,self.close()';

/** Trusted Types as a browser has them: what a page says of a text, and no second policy of one name. */
class FakeTrustedTypes {
  defaultPolicy: { readonly createScriptURL: (address: string) => string | null } | null = null;

  createPolicy(name: string, rules: { readonly createScriptURL: (address: string) => string | null }): void {
    if (name !== 'default' || this.defaultPolicy) throw new TypeError(`Policy ${name} disallowed`);
    this.defaultPolicy = rules;
  }
}

function browserAt(origin: string): FakeTrustedTypes {
  const trustedTypes = new FakeTrustedTypes();
  vi.stubGlobal('trustedTypes', trustedTypes);
  vi.stubGlobal('origin', origin);
  return trustedTypes;
}

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['a page', 'https://map.example.org', WORKER, true],
  ['a page', 'https://map.example.org', `${WORKER}?other`, false],
  ['a page', 'https://map.example.org', CODE, false],
  ['a page', 'https://map.example.org', 'https://evil.example/x.js', false],
  ['a frame of opaque origin', 'null', WORKER, true],
  ['a frame of opaque origin', 'null', CODE, true],
  ['a frame of opaque origin', 'null', 'https://evil.example/x.js', false],
])('in %s of origin %s a script of %s is let through: %s', (_, origin, address, isTrusted) => {
  const browser = browserAt(origin);
  trustWorker(WORKER);
  expect(browser.defaultPolicy?.createScriptURL(address)).toBe(isTrusted ? address : null);
});

test('a policy that is there already stays', () => {
  const browser = browserAt('https://map.example.org');
  const first = { createScriptURL: (address: string) => address };
  browser.defaultPolicy = first;
  trustWorker(WORKER);
  expect(browser.defaultPolicy).toBe(first);
});

test('a browser without Trusted Types needs nothing', () => {
  vi.stubGlobal('trustedTypes', undefined);
  expect(() => trustWorker(WORKER)).not.toThrow();
});
