import type { Readable } from '../ui/observe.ts';

/** One value that changes now and then, and says so. */
export interface Feed<Value> extends Readable<Value> {
  tell(value: Value): void;
}

/** Begins with a value. */
export function createFeed<Value>(first: Value): Feed<Value> {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    getState: () => now,
    tell(value) {
      if (value === now) return;
      now = value;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
