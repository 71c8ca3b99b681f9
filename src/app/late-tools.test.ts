// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { setProjection } from '../state/actions.ts';
import { createAppStore } from '../state/store.ts';
import { awaitTools } from './late-tools.ts';

afterEach(() => {
  history.replaceState(null, '', '/');
  vi.restoreAllMocks();
});

/** A bar of two tools; what a press does is known only once its script has come. */
function setUp({ failures = 0, query = '' } = {}) {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  history.replaceState(null, '', `/en/${query}`);
  document.body.innerHTML = `<div><button id="theme"><i></i></button><button id="embed"></button><a href="#about"></a></div>
    <button id="elsewhere"></button>`;
  const root = document.querySelector('div');
  if (!root) throw new Error('There is no bar.');
  const store = createAppStore();
  const bar = { loads: 0, isLive: false, pressed: [] as string[] };
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let beQuiet = (): void => {};
  const quiet = new Promise<void>((resolve) => {
    beQuiet = resolve;
  });
  const start = async (): Promise<void> => {
    bar.loads += 1;
    await arrival;
    if (bar.loads <= failures) throw new Error('did not come');
    bar.isLive = true;
    for (const button of root.querySelectorAll('button'))
      button.addEventListener('click', () => bar.pressed.push(button.id));
  };
  awaitTools({ root, store, quiet, start });
  const at = (selector: string): HTMLElement => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`There is no ${selector}.`);
    return element;
  };
  const settle = async (): Promise<void> => {
    arrive();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { bar, root, store, at, beQuiet, settle };
}

describe('Enter in a field before the tools live', () => {
  function field(text: string) {
    const page = setUp();
    const input = document.createElement('input');
    input.value = text;
    page.root.append(input);
    const keys: KeyboardEvent[] = [];
    const press = (key: string): void => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    };
    const enter = (init: KeyboardEventInit = {}): void => {
      input.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }));
      input.addEventListener('keydown', (event) => keys.push(event));
    };
    return { ...page, press, keys, enter };
  }

  test('is pressed again once they do', async () => {
    const { enter, settle, keys } = field('Johor');
    enter();
    await settle();
    expect(keys.map(({ key }) => key)).toEqual(['Enter']);
  });

  test('is not, where the reader has typed on', async () => {
    const { enter, press, settle, keys } = field('Joh');
    enter();
    press('o');
    await settle();
    expect(keys.map(({ key }) => key)).toEqual(['o']);
  });

  test('is told from one that composes a word', async () => {
    const { enter, settle, keys } = field('ё');
    enter({ isComposing: true });
    await settle();
    expect(keys.map(({ isComposing }) => isComposing)).toEqual([true]);
  });
});

/** Buttons of the tools, in the bar and elsewhere, and one that is none of theirs. */
function pageOf(fails = 0) {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
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
    // Once the tools live nothing is held any more, in other tests either.
    await press('own');
    expect(loads()).toBe(1);
  });
});

describe('the tools of a page are loaded', () => {
  test('not before somebody needs them', async () => {
    const { bar, at, settle } = setUp();
    at('#elsewhere').click();
    at('#elsewhere').focus();
    await settle();
    expect(bar.loads).toBe(0);
  });

  test('at a quiet moment', async () => {
    const { bar, beQuiet, settle } = setUp();
    beQuiet();
    await settle();
    expect(bar).toMatchObject({ loads: 1, isLive: true });
  });

  test.each(['pointerenter', 'pointerdown', 'focusin'])(
    'where the reader comes near them (%s)',
    async (type) => {
      const { bar, root, settle } = setUp();
      root.dispatchEvent(new Event(type, { bubbles: true }));
      await settle();
      expect(bar.isLive).toBe(true);
    },
  );

  test('where the reader has chosen something that their links must carry', async () => {
    const { bar, store, settle } = setUp();
    store.setState(setProjection('globe'));
    await settle();
    expect(bar.isLive).toBe(true);
  });

  test('where the address brings a choice along', async () => {
    const { bar, settle } = setUp({ query: '?theme=dark' });
    await settle();
    expect(bar.isLive).toBe(true);
  });

  test('once, whatever else happens', async () => {
    const { bar, root, store, at, beQuiet, settle } = setUp({ query: '?theme=dark' });
    beQuiet();
    root.dispatchEvent(new Event('pointerdown'));
    at('#theme').click();
    await settle();
    store.setState({ selection: { type: 'country', id: 'MYS' } });
    root.dispatchEvent(new Event('focusin'));
    await settle();
    expect(bar.loads).toBe(1);
  });
});

describe('a press before the tools live', () => {
  test('is answered once they do, and every later one at once', async () => {
    const { bar, at, settle } = setUp();
    at('#theme i').click();
    expect(bar.pressed).toEqual([]);
    await settle();
    expect(bar.pressed).toEqual(['theme']);
    at('#theme').click();
    expect(bar.pressed).toEqual(['theme', 'theme']);
  });

  test('is answered once, for the last button that was pressed', async () => {
    const { bar, at, settle } = setUp();
    at('#theme').click();
    at('#theme').click();
    at('#embed').click();
    await settle();
    expect(bar.pressed).toEqual(['embed']);
  });

  test('on a link leads where it leads', async () => {
    const { root, at, settle } = setUp();
    const followed = vi.fn();
    document.body.addEventListener('click', followed);
    at('a').click();
    expect(followed).toHaveBeenCalledOnce();
    document.body.removeEventListener('click', followed);
    root.dispatchEvent(new Event('pointerdown'));
    await settle();
    expect(followed).toHaveBeenCalledOnce();
  });
});

describe('where the tools do not come', () => {
  test('the next press tries again, and is the one that is answered', async () => {
    const { bar, at, settle } = setUp({ failures: 1 });
    at('#theme').click();
    await settle();
    expect(bar).toMatchObject({ loads: 1, isLive: false, pressed: [] });
    // By the keyboard, which came near long ago.
    at('#embed').click();
    await settle();
    expect(bar).toMatchObject({ loads: 2, isLive: true, pressed: ['embed'] });
  });

  test('a press that nobody answered is not made up for much later', async () => {
    const { bar, root, at, settle } = setUp({ failures: 1 });
    at('#embed').click();
    await settle();
    root.dispatchEvent(new Event('pointerenter'));
    await settle();
    expect(bar).toMatchObject({ isLive: true, pressed: [] });
  });

  test('a change of what is chosen tries again, as often as it must', async () => {
    const { bar, store, settle } = setUp({ failures: 2 });
    for (const projection of ['globe', 'flat', 'globe', 'flat'] as const) {
      store.setState(setProjection(projection));
      await settle();
    }
    expect(bar).toMatchObject({ loads: 3, isLive: true });
  });
});
