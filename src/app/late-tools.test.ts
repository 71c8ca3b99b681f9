// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createAppStore } from '../state/store.ts';
import { awaitTools } from './late-tools.ts';

function pageOf(fails = 0) {
  document.body.innerHTML =
    '<div id="tools"><button id="own"></button></div><button id="foot" data-tool="share"></button><button id="other"></button>';
  const pressed: string[] = [];
  let loads = 0;
  const start = async (): Promise<void> => {
    loads += 1;
    if (loads <= fails) throw new Error('It does not come.');
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Element) pressed.push(target.id);
    });
  };
  const root = document.querySelector('#tools') ?? document.body;
  awaitTools({ root, store: createAppStore(), quiet: new Promise(() => undefined), start });
  return {
    loads: () => loads,
    pressed,
    press: async (id: string): Promise<void> => {
      document.getElementById(id)?.click();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

describe('a button that is pressed before the tools live', () => {
  test.each(['own', 'foot'])('brings them, and is pressed again (%s)', async (id) => {
    const { press, pressed, loads } = pageOf();
    await press(id);
    expect([loads(), pressed]).toEqual([1, [id]]);
    await press(id);
    expect([loads(), pressed]).toEqual([1, [id, id]]);
  });

  test('may be tried again where they do not come', async () => {
    const { press, pressed, loads } = pageOf(1);
    await press('foot');
    expect([loads(), pressed]).toEqual([1, []]);
    await press('foot');
    expect([loads(), pressed]).toEqual([2, ['foot']]);
  });

  test('is left alone where it is none of theirs', async () => {
    const { press, loads } = pageOf();
    await press('other');
    expect(loads()).toBe(0);
  });
});
