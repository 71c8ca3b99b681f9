import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { select, setProjection, setTheme } from './actions.ts';
import { createAppStore, type Store } from './store.ts';
import { readAddress } from './url.ts';
import { syncUrl } from './url-sync.ts';

const edition = toEdition(sampleDataset(), sampleCountries, 'en');
const HOME = 'https://news.example/en/';
const section = { home: HOME };

/** A browser's session history, as far as the address needs it. */
function createSession(first: string) {
  const entries = [first];
  let at = 0;
  const listeners = new Set<() => void>();
  const current = (): string => entries[at] ?? first;
  const location = {
    get href() {
      return current();
    },
  };
  const history = {
    pushState: (_state: unknown, _title: string, href: string): void => {
      entries.splice(at + 1, entries.length, href);
      at++;
    },
    replaceState: (_state: unknown, _title: string, href: string): void => {
      entries[at] = href;
    },
  };
  const go = (steps: 1 | -1): void => {
    at = Math.min(entries.length - 1, Math.max(0, at + steps));
    for (const listener of listeners) listener();
  };
  const window = {
    history,
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  };
  return { window, location, entries, current, back: () => go(-1), forward: () => go(1) };
}

let session = createSession(HOME);
let undo: () => void = () => undefined;

/** Opens an address as a page does: the choice is read from it, then the two are kept alike. */
function open(href: string, history = true): Store {
  session = createSession(href);
  vi.stubGlobal('window', session.window);
  vi.stubGlobal('location', session.location);
  const store = createAppStore(readAddress(href, section, edition));
  undo = syncUrl(store, { section, edition, history });
  return store;
}

beforeEach(() => {
  undo = () => undefined;
});

afterEach(() => {
  undo();
  vi.unstubAllGlobals();
});

function selected(store: Store) {
  return store.getState().selection;
}

describe('syncUrl', () => {
  test('makes an entry of the history of a selection, and none of a view', () => {
    const store = open(HOME);
    store.setState(select(edition, 'MYS'));
    store.setState(setProjection('globe'));
    expect(session.entries).toEqual([HOME, `${HOME}?at=MYS&view=globe`]);
  });

  test('in a frame leaves the history alone', () => {
    const store = open(HOME, false);
    store.setState(select(edition, 'MYS'));
    expect(session.entries).toEqual([`${HOME}?at=MYS`]);
  });

  test('goes back and forward with the reader', () => {
    const store = open(HOME);
    store.setState(select(edition, 'MYS'));
    store.setState(select(edition, 'hangzhou'));
    session.back();
    expect(selected(store)).toEqual({ type: 'country', id: 'MYS' });
    session.back();
    expect(selected(store)).toEqual({ type: 'none' });
    session.forward();
    expect(selected(store)).toEqual({ type: 'country', id: 'MYS' });
    expect(session.entries).toHaveLength(3);
  });

  test('going back undoes the selection, and nothing that the reader chose since', () => {
    const store = open(HOME);
    store.setState(select(edition, 'MYS'));
    store.setState({ ...setTheme('dark'), ...setProjection('globe'), kinds: ['headquarters'] });
    session.back();
    expect(store.getState()).toMatchObject({
      selection: { type: 'none' },
      theme: 'dark',
      projection: 'globe',
      kinds: ['headquarters'],
    });
    expect(session.current()).toBe(`${HOME}?view=globe&theme=dark&kinds=headquarters`);
    session.forward();
    expect(selected(store)).toEqual({ type: 'country', id: 'MYS' });
    expect(session.entries).toHaveLength(2);
  });

  test.each(['?at=mys', '?view=flat', '?ref=a%20b', 'index.html', '?flag'])(
    'lets the reader go back over an address that is spelled otherwise: %s',
    (path) => {
      const store = open(HOME + path);
      store.setState(select(edition, 'hangzhou'));
      session.back();
      expect(session.entries).toHaveLength(2);
      session.forward();
      expect(selected(store)).toEqual({ type: 'place', id: 'hangzhou' });
    },
  );

  test('goes on where the browser refuses to write the address', () => {
    const store = open(HOME);
    session.window.history.pushState = () => {
      throw new Error('SecurityError');
    };
    store.setState(select(edition, 'MYS'));
    expect(selected(store)).toEqual({ type: 'country', id: 'MYS' });
  });

  test.each([
    ['ignores', () => undefined],
    [
      'forbids',
      () => {
        throw new Error('SecurityError');
      },
    ],
  ])('catches up where the browser %s more writes for a while', (_word, refuse) => {
    vi.useFakeTimers();
    const store = open(HOME);
    const { history } = session.window;
    const { pushState, replaceState } = history;
    Object.assign(history, { pushState: refuse, replaceState: refuse });
    for (const id of ['MYS', 'hangzhou', 'CHN']) store.setState(select(edition, id));
    store.setState(setTheme('dark'));
    vi.advanceTimersByTime(15_000);
    expect(session.current()).toBe(HOME);
    Object.assign(history, { pushState, replaceState });
    vi.runAllTimers();
    expect(session.entries).toEqual([HOME, `${HOME}?at=CHN&theme=dark`]);
    vi.useRealTimers();
  });

  test('gives up where the browser never lets it write', () => {
    vi.useFakeTimers();
    const store = open(HOME);
    Object.assign(session.window.history, { pushState: () => undefined, replaceState: () => undefined });
    store.setState(select(edition, 'MYS'));
    vi.runAllTimers();
    expect([session.current(), vi.getTimerCount()]).toEqual([HOME, 0]);
    store.setState(select(edition, 'CHN'));
    undo();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('does nothing any more once it is undone', () => {
    const store = open(HOME);
    undo();
    store.setState(select(edition, 'MYS'));
    expect(session.current()).toBe(HOME);
    session.back();
    expect(selected(store)).toEqual({ type: 'country', id: 'MYS' });
  });
});
