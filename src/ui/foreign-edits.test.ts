import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChildEdit, childrenBefore } from './foreign-edits.ts';

/** An edit as a program makes it: so many children from a place on give way to as many others. */
const edit = fc.record({
  at: fc.nat(8),
  removed: fc.nat(3),
  added: fc.nat(3),
});

test('the children before any edits are told by those after them', () => {
  fc.assert(
    fc.property(fc.nat(8), fc.array(edit, { maxLength: 12 }), (count, edits) => {
      const first = Array.from({ length: count }, (_, index) => index);
      let [now, next] = [first, count];
      const records: ChildEdit<number>[] = [];
      for (const { at, removed, added } of edits) {
        const from = Math.min(at, now.length);
        const addedNodes = Array.from({ length: added }, () => next++);
        const removedNodes = now.slice(from, from + removed);
        const nextSibling = now[from + removed] ?? null;
        records.push({ addedNodes, removedNodes, nextSibling });
        now = [...now.slice(0, from), ...addedNodes, ...now.slice(from + removed)];
      }
      expect(childrenBefore(now, records)).toEqual(first);
    }),
  );
});

test('a child that was taken out, put elsewhere and brought back stands where it stood', () => {
  const records: ChildEdit<string>[] = [
    { addedNodes: [], removedNodes: ['b'], nextSibling: 'c' },
    { addedNodes: ['b'], removedNodes: [], nextSibling: null },
    { addedNodes: ['font'], removedNodes: [], nextSibling: 'a' },
  ];
  expect(childrenBefore(['font', 'a', 'c', 'b'], records)).toEqual(['a', 'b', 'c']);
});
