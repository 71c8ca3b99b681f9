import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pictureDrawer } from './draw-picture.ts';
import { inTurn, openWorkshop, type Workshop } from './workshop.ts';

const SCRIPT = 'export function double(number) {\n  // Twice.\n  return number * 2;\n}\n';

let folder = '';
/** One that does all itself, and one with threads; both know nothing yet. */
let workshops: readonly Workshop[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshop-'));
  workshops = [1, 2].map((cores) => openWorkshop({ cores, cache: join(folder, `cache-${cores}`) }));
});

afterAll(async () => {
  for (const workshop of workshops) await workshop.close();
  rmSync(folder, { recursive: true });
});

function drawing(color: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="63"><rect width="60" height="63" fill="${color}"/><text x="5" y="40" font-size="30">Їжак</text></svg>`;
}

describe.each([0, 1])('workshop %i', (index) => {
  function workshop(): Workshop {
    const open = workshops[index];
    if (!open) throw new Error('There is no such workshop.');
    return open;
  }

  test('draws the picture that is drawn without it, once, and another of another drawing', async () => {
    const wanted = (await pictureDrawer())(drawing('#0a5fb4'));
    const first = await workshop().picture(drawing('#0a5fb4'));
    const second = await workshop().picture(drawing('#0a5fb4'));
    const other = await workshop().picture(drawing('#a8231c'));
    expect([first.isNew, second.isNew, other.isNew]).toEqual([true, false, true]);
    expect(first.bytes.equals(wanted)).toBe(true);
    expect(second.bytes.equals(wanted)).toBe(true);
    expect(other.bytes.equals(wanted)).toBe(false);
  });

  test('makes scripts small and files compressed', async () => {
    const small = await workshop().script(SCRIPT);
    expect(small).not.toContain('Twice');
    expect(await workshop().script(SCRIPT)).toBe(small);
    const path = join(folder, `page-${index}.html`);
    writeFileSync(path, SCRIPT.repeat(20));
    expect(await workshop().compression([{ path, effort: 'good' }])).toBe(1);
    expect(readFileSync(`${path}.br`).length).toBeLessThan(200);
  });

  test('says why a task has failed', async () => {
    await expect(workshop().picture('no drawing')).rejects.toThrow();
    await expect(workshop().script('export {')).rejects.toThrow();
  });
});

test('both make the same', async () => {
  const scripts = await Promise.all(workshops.map(({ script }) => script(SCRIPT)));
  expect(scripts[0]).toBe(scripts[1]);
  const [one, two] = [0, 1].map((index) => readFileSync(join(folder, `page-${index}.html.br`)));
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
});

test('things are done so many at a time, and come back in their order', async () => {
  let [now, most] = [0, 0];
  const results = await inTurn([30, 10, 20, 0], 2, async (milliseconds) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((done) => setTimeout(done, milliseconds));
    now -= 1;
    return milliseconds;
  });
  expect(results).toEqual([30, 10, 20, 0]);
  expect(most).toBe(2);
});
