// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import type { Find } from '../dataset/search.ts';
import { pageFixture } from './fixture.ts';
import { SearchBox } from './search-box.tsx';

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

const FOUND: Find = (query) =>
  query === 'nowhere' ? [] : [{ key: 'a', kind: 'country', subject: 'SGP', name: 'Singapore', note: '' }];

/** A field whose answers come when they are let. */
function setUp() {
  let arrive: (find: Find) => void = () => {};
  const answers = new Promise<Find>((resolve) => {
    arrive = resolve;
  });
  const selected: (string | null)[] = [];
  void act(() =>
    render(
      <SearchBox page={pageFixture()} onSelect={(id) => void selected.push(id)} load={() => answers} />,
      document.body,
    ),
  );
  const field = document.querySelector('input');
  if (!field) throw new Error('There is no field.');
  const type = (text: string): void =>
    void act(() => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const press = (key: string): void =>
    void act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  const answer = async (): Promise<void> => {
    arrive(FOUND);
    await act(async () => void (await answers));
  };
  return { selected, type, press, answer };
}

describe('Enter before the answers have come', () => {
  test('takes the first of them once they have', async () => {
    const { selected, type, press, answer } = setUp();
    type('Singapore');
    press('Enter');
    expect(selected).toEqual([]);
    await answer();
    expect(selected).toEqual(['SGP']);
  });

  test.each([
    ['typed on', ({ type }: ReturnType<typeof setUp>) => type('Singapore, no')],
    ['pressed Escape', ({ press }: ReturnType<typeof setUp>) => press('Escape')],
  ])('takes none where the reader has %s since', async (_, since) => {
    const field = setUp();
    field.type('Singapore');
    field.press('Enter');
    since(field);
    await field.answer();
    expect(field.selected).toEqual([]);
  });

  test('takes none where nothing is found', async () => {
    const { selected, type, press, answer } = setUp();
    type('nowhere');
    press('Enter');
    await answer();
    expect(selected).toEqual([]);
  });
});
