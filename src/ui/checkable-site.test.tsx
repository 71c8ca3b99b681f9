// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useCheckableSite } from './checkable-site.ts';

const BASE = 'https://map.example.org/';
const SCRIPT = { src: `${BASE}assets/embed-1f.js`, integrity: 'sha384-abc' };

function Shown() {
  const { script } = useCheckableSite({ base: BASE, script: SCRIPT });
  return <p>{JSON.stringify(script)}</p>;
}

/** Mounts a site whose files are answered so; gives the script that its snippet names once that is known. */
async function scriptWhere(answer: () => Promise<Response>): Promise<unknown> {
  const asked = vi.fn(answer);
  vi.stubGlobal('fetch', asked);
  const root = document.createElement('div');
  render(<Shown />, root);
  expect(JSON.parse(root.textContent ?? '')).toEqual(SCRIPT);
  await vi.waitFor(() => expect(asked).toHaveBeenCalledWith(SCRIPT.src, { method: 'HEAD' }));
  // The state follows the answer by some turns of the loop.
  await new Promise((done) => setTimeout(done, 20));
  const text = root.textContent ?? '';
  render(null, root);
  return JSON.parse(text);
}

afterEach(() => vi.unstubAllGlobals());

test('a script that other sites may read keeps its integrity', async () => {
  const headers = { 'Access-Control-Allow-Origin': '*' };
  expect(await scriptWhere(async () => new Response(null, { headers }))).toEqual(SCRIPT);
});

test('one that they may not read loses it, as a browser would block it', async () => {
  expect(await scriptWhere(async () => new Response(null))).toEqual({ src: SCRIPT.src });
});

test.each([
  ['is not reached', () => Promise.reject(new TypeError('offline'))],
  ['does not answer such questions', async () => new Response(null, { status: 405 })],
])('one whose site %s keeps it', async (_words, answer) => {
  expect(await scriptWhere(answer)).toEqual(SCRIPT);
});
