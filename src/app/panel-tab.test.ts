// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leadTabToPanel } from './panel-tab.ts';

let undo: () => void = () => {};

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
}

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  (document.activeElement ?? document).dispatchEvent(event);
  vi.runAllTimers();
  return event;
}

/** Enter on a mark is a click that the browser makes, without a count. */
function enterOn(id: string): void {
  const mark = find(`[data-place=${id}]`);
  mark.focus();
  mark.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }));
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<div id="map"><a href="#a" data-place="beijing"></a><a href="#b" data-place="paris"></a></div><aside id="panel"><h2 tabindex="-1"></h2></aside>';
  undo = leadTabToPanel(find('#map'));
});

afterEach(() => {
  undo();
  vi.useRealTimers();
});

test('Tab leads from a mark that Enter has selected to the heading of the panel', () => {
  enterOn('beijing');
  expect(document.activeElement).toBe(find('[data-place=beijing]'));
  expect(press('Tab').defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(find('#panel h2'));
});

test('once only: a reader who comes back walks from mark to mark', () => {
  enterOn('beijing');
  press('Tab');
  find('[data-place=beijing]').focus();
  expect(press('Tab').defaultPrevented).toBe(false);
});

test('Shift and Tab, a mark that is only reached, a press of the mouse and Escape are left alone', () => {
  enterOn('beijing');
  expect(press('Tab', { shiftKey: true }).defaultPrevented).toBe(false);
  find('[data-place=paris]').focus();
  expect(press('Tab').defaultPrevented).toBe(false);
  find('[data-place=paris]').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  expect(press('Tab').defaultPrevented).toBe(false);
  enterOn('paris');
  press('Escape');
  expect(press('Tab').defaultPrevented).toBe(false);
});
