// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { FakeEngineMap } from '../map/fake-engine-map.ts';
import { watchContext } from './context-loss.ts';

test('a context counts as restored only when the engine has drawn with it, each time anew', () => {
  const map = new FakeEngineMap();
  let state = 'there';
  watchContext(map.engine, {
    onLost: () => {
      state = 'lost';
    },
    onRestored: () => {
      state = 'restored';
    },
  });
  for (let round = 0; round < 2; round++) {
    map.fire('idle');
    expect(state).not.toBe('lost');
    map.fire('webglcontextlost');
    map.fire('idle');
    expect(state).toBe('lost');
    map.fire('webglcontextrestored');
    expect(state).toBe('lost');
    map.fire('idle');
    expect(state).toBe('restored');
  }
});
