import { describe, expect, test } from 'vitest';
import { DEFAULT_CHOICE } from '../scene/choice.ts';
import { themeOf } from './selectors.ts';
import { createAppStore } from './store.ts';

describe('createAppStore', () => {
  test('begins with what a reader gets who has chosen nothing', () => {
    expect(createAppStore().getState()).toEqual({ ...DEFAULT_CHOICE, systemDark: false });
  });

  test('makes stores that know nothing of each other', () => {
    const [one, other] = [createAppStore({ projection: 'globe' }), createAppStore()];
    one.setState({ theme: 'dark' });
    expect(other.getState()).toMatchObject({ projection: 'flat', theme: 'auto' });
  });
});

describe('themeOf', () => {
  test.each([
    ['auto', false, 'light'],
    ['auto', true, 'dark'],
    ['light', true, 'light'],
    ['dark', false, 'dark'],
  ] as const)('of the choice %s, with a system in dark: %s, is %s', (theme, systemDark, drawn) => {
    expect(themeOf({ theme, systemDark })).toBe(drawn);
  });
});
