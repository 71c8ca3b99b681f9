// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { FakeEngineMap } from './fake-engine-map.ts';
import { attachHover, countryAt } from './pointer.ts';

function highlighted(map: FakeEngineMap): string[] {
  return [...map.hoverStates].filter(([, hover]) => hover).map(([id]) => id);
}

function point(map: FakeEngineMap, ...ids: unknown[]): void {
  map.drawn = ids.map((id) => ({ properties: { id } }));
  map.fire('mousemove', { point: [1, 2] });
}

test('the country at a point is the topmost that is drawn there, and over the sea there is none', () => {
  const map = new FakeEngineMap();
  expect(countryAt(map.engine, [1, 2])).toBeNull();
  map.drawn = [{ properties: { id: 'MYS' } }, { properties: { id: 'SGP' } }];
  expect(countryAt(map.engine, [1, 2])).toBe('MYS');
  map.drawn = [{ properties: { id: 7 } }];
  expect(countryAt(map.engine, [1, 2])).toBeNull();
});

test('one country at most is highlighted: that under the mouse', () => {
  const map = new FakeEngineMap();
  const undo = attachHover(map.engine);
  point(map, 'MYS');
  expect(highlighted(map)).toEqual(['MYS']);
  expect(map.canvas.className).toBe('over-country');
  point(map, 'THA');
  expect(highlighted(map)).toEqual(['THA']);
  point(map);
  expect(highlighted(map)).toEqual([]);
  expect(map.canvas.className).toBe('');
  point(map, 'THA');
  map.fire('mouseout');
  expect(highlighted(map)).toEqual([]);
  undo();
  point(map, 'MYS');
  expect(highlighted(map)).toEqual([]);
});
