import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { pageFixture } from './fixture.ts';
import { SearchBox } from './search-box.tsx';
import { CLOSED, type SearchState, stepOf, typed } from './search-state.ts';

function press(state: SearchState, keys: readonly string[], count: number): SearchState {
  return keys.reduce((before, key) => {
    const step = stepOf(before, key, count);
    return step.type === 'state' ? step.state : before;
  }, state);
}

describe('the search field', () => {
  test('is a combobox whose list and hint exist from the start', () => {
    const html = renderToString(<SearchBox page={pageFixture()} onSelect={() => {}} />);
    expect(html).toMatch(
      /<input[^>]* role="combobox"[^>]* aria-expanded="false" aria-controls="search-list"/,
    );
    expect(html).toContain('aria-label="Find a place, a company, a topic or a fact"');
    expect(html).toMatch(/<div id="search-list"[^>]* role="listbox"[^>]* hidden/);
    expect(html).toContain('id="search-hint"');
    expect(html).toContain('role="status"');
  });
});

describe('its keys', () => {
  const open = typed('ma');

  test('typing opens the suggestions and marks none, an emptied field closes them', () => {
    expect(open).toEqual({ query: 'ma', open: true, active: -1 });
    expect(typed('  ')).toEqual({ query: '  ', open: false, active: -1 });
  });

  test('the arrows walk round through the suggestions and the text', () => {
    expect(press(open, ['ArrowDown'], 3).active).toBe(0);
    expect(press(open, ['ArrowDown', 'ArrowDown', 'ArrowDown'], 3).active).toBe(2);
    expect(press(open, ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'], 3).active).toBe(-1);
    expect(press(open, ['ArrowUp'], 3).active).toBe(2);
    expect(press(open, ['ArrowDown', 'ArrowUp'], 3).active).toBe(-1);
  });

  test('Enter takes the marked suggestion, or the first', () => {
    expect(stepOf({ ...open, active: 2 }, 'Enter', 3)).toEqual({ type: 'choose', index: 2 });
    expect(stepOf(open, 'Enter', 3)).toEqual({ type: 'choose', index: 0 });
    expect(stepOf(open, 'Enter', 0)).toEqual({ type: 'none' });
  });

  test('Escape closes the suggestions, then empties the field, then is the page’s', () => {
    expect(press(open, ['Escape'], 3)).toEqual({ query: 'ma', open: false, active: -1 });
    expect(press(open, ['Escape', 'Escape'], 3)).toEqual(CLOSED);
    expect(stepOf(CLOSED, 'Escape', 0)).toEqual({ type: 'none' });
  });

  test('a closed list opens again with an arrow', () => {
    expect(press(open, ['Escape', 'ArrowDown'], 3)).toEqual({ query: 'ma', open: true, active: 0 });
  });

  test('other keys stay with the field', () => {
    for (const key of ['Home', 'End', 'a', 'ArrowLeft'])
      expect(stepOf(open, key, 3)).toEqual({ type: 'none' });
  });
});
