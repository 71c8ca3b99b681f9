import { expect, test } from 'vitest';
import { isComposing } from './composition.ts';

test('a key within a composition is the input method’s, also where it is told only by its code', () => {
  expect(isComposing({ isComposing: true, keyCode: 27 })).toBe(true);
  expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
  expect(isComposing({ isComposing: false, keyCode: 27 })).toBe(false);
});
