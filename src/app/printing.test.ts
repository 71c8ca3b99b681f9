// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { watchPrinting } from './printing.ts';

test('paper is told by the events of printing and by the media query, until the undo', () => {
  const media = new EventTarget();
  vi.stubGlobal('matchMedia', (query: string) => Object.assign(media, { media: query }));
  let isPaper: boolean | null = null;
  const undo = watchPrinting((printing) => {
    isPaper = printing;
  });
  const change = (matches: boolean): void =>
    void media.dispatchEvent(Object.assign(new Event('change'), { matches }));
  expect(Reflect.get(media, 'media')).toBe('print');
  window.dispatchEvent(new Event('beforeprint'));
  expect(isPaper).toBe(true);
  window.dispatchEvent(new Event('afterprint'));
  expect(isPaper).toBe(false);
  change(true);
  expect(isPaper).toBe(true);
  change(false);
  expect(isPaper).toBe(false);
  undo();
  window.dispatchEvent(new Event('beforeprint'));
  change(true);
  expect(isPaper).toBe(false);
});
