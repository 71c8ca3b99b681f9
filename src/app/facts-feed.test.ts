import { afterEach, expect, test, vi } from 'vitest';
import { outlineOf, toEdition } from '../dataset/edition.ts';
import { factsFiles } from '../dataset/fact-files.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { select } from '../state/actions.ts';
import { createAppStore } from '../state/store.ts';
import { FACT_VIEWS } from '../ui/fact-views.ts';
import { followFacts, type PageFacts } from './facts-feed.ts';
import { createFeed } from './feed.ts';

const whole = toEdition(sampleDataset(), sampleCountries, 'en');
const edition = { ...outlineOf(whole), facts: [], sites: [], sources: [] };
const files = new Map(factsFiles(whole).map(({ name, evidences }) => [name, JSON.stringify(evidences)]));

/** A page of the story, on a line that carries what `serve` gives for a name. */
function pageThat(serve: (name: string) => Response | Promise<Response>) {
  vi.stubGlobal('fetch', async (url: string) => serve(url));
  const store = createAppStore({
    selection: { type: 'none' },
    projection: 'flat',
    theme: 'auto',
  });
  const notes: string[] = [];
  const feed = createFeed<PageFacts>({ edition, views: null });
  followFacts({
    feed,
    store,
    source: {
      urlOf: (name) => name,
      own: { name: 'story', file: Promise.resolve({ text: files.get('story') ?? '' }) },
    },
    note: (failure) => notes.push(failure),
  });
  return { store, feed, notes, ids: () => feed.getState().edition.facts.map(({ id }) => id) };
}

afterEach(() => vi.unstubAllGlobals());

test('the facts of the page come first, those of another subject when it is selected, and each once', async () => {
  const asked: string[] = [];
  const { store, feed, notes, ids } = pageThat((name) => {
    asked.push(name);
    return new Response(files.get(name));
  });
  await vi.waitFor(() => expect(feed.getState().views).toBe(FACT_VIEWS));
  expect(asked).toEqual([]);
  expect(ids()).not.toContain('headquarters-hangzhou');
  store.setState(select(edition, 'hangzhou'));
  await vi.waitFor(() => expect(ids()).toContain('headquarters-hangzhou'));
  store.setState(select(edition, 'CIV'));
  store.setState(select(edition, 'training-malaysia'));
  store.setState(select(edition, null));
  store.setState(select(edition, 'hangzhou'));
  expect(asked, 'a country without facts has no file').toEqual(['of-hangzhou', 'of-MYS']);
  expect(notes).toEqual([]);
});

test('a file that does not come is said, and asked for again at the next selection', async () => {
  let isUp = false;
  const { store, notes, ids } = pageThat((name) =>
    isUp ? new Response(files.get(name)) : new Response('', { status: 503 }),
  );
  store.setState(select(edition, 'hangzhou'));
  await vi.waitFor(() => expect(notes).toEqual(['dataset-unreachable']));
  isUp = true;
  store.setState(select(edition, 'MYS'));
  store.setState(select(edition, 'hangzhou'));
  await vi.waitFor(() => expect(ids()).toContain('headquarters-hangzhou'));
});
