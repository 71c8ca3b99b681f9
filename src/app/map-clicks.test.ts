// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { attachMapClicks } from './map-clicks.ts';

function setUp() {
  document.body.innerHTML = `<div>
    <a data-place="hangzhou" href="#hangzhou"><i></i></a>
    <a href="#MYS"><b data-country="MYS"></b></a>
    <button data-map-control>+</button>
  </div>`;
  const container = document.querySelector('div');
  if (!container) throw new Error('There is no map.');
  container.getBoundingClientRect = () => new DOMRect(10, 20, 800, 500);
  const selected: (string | null)[] = [];
  const under = { id: 'MYS' as string | null, at: [Number.NaN, Number.NaN] as readonly [number, number] };
  const undo = attachMapClicks({
    container,
    hitAt: (point) => {
      under.at = point;
      return under.id;
    },
    onSelect: (id) => selected.push(id),
  });
  let clock = 0;
  const send = (type: string, init: PointerEventInit, target: Element | null): MouseEvent => {
    const event = new PointerEvent(type, { bubbles: true, cancelable: true, detail: 1, ...init });
    Object.defineProperty(event, 'timeStamp', { value: clock });
    target?.dispatchEvent(event);
    return event;
  };
  const press = (x = 100, y = 100, target: Element | null = container): void =>
    void send('pointerdown', { clientX: x, clientY: y }, target);
  const click = (init: PointerEventInit = {}, target: Element | null = container): MouseEvent =>
    send('click', { clientX: 100, clientY: 100, ...init }, target);
  const wait = (time: number): void => {
    clock += time;
  };
  return { container, selected, under, undo, press, click, wait };
}

test('a click selects what lay under the pointer when it was pressed, in pixels of the map', () => {
  const { selected, under, press, click } = setUp();
  press();
  expect(under.at).toEqual([90, 80]);
  under.id = 'THA';
  expect(click().defaultPrevented).toBe(true);
  expect(selected).toEqual(['MYS']);
});

test('a click on the sea clears the selection', () => {
  const { selected, under, press, click } = setUp();
  under.id = null;
  press();
  click();
  expect(selected).toEqual([null]);
});

test('a drag selects nothing', () => {
  const { selected, press, click } = setUp();
  press();
  click({ clientX: 120 });
  expect(selected).toEqual([]);
});

test('the second click of a double one selects nothing; a later one does', () => {
  const { selected, under, press, click, wait } = setUp();
  press();
  click();
  under.id = 'THA';
  wait(200);
  press();
  click({ detail: 2 });
  // A finger's clicks are not counted, only close to one another.
  press(105, 105);
  click({ clientX: 105, clientY: 105 });
  expect(selected).toEqual(['MYS']);
  wait(1000);
  press();
  click();
  expect(selected).toEqual(['MYS', 'THA']);
});

test('a link that is activated without a pointer selects what it stands for', () => {
  const { container, selected, click } = setUp();
  click({ detail: 0 }, container.querySelector('i'));
  click({ detail: 0 }, container.querySelector('a:not([data-place])'));
  expect(selected).toEqual(['hangzhou', 'MYS']);
});

test('a modifier, another button, a control of the map and a click that others took are left alone', () => {
  const { container, selected, press, click } = setUp();
  press();
  for (const init of [
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
  ])
    expect(click(init).defaultPrevented).toBe(false);
  expect(click({}, container.querySelector('button')).defaultPrevented).toBe(false);
  const taken = container.querySelector('i');
  taken?.addEventListener('click', (event) => event.preventDefault());
  click({}, taken);
  expect(selected).toEqual([]);
});

test('after the undo a click is the browser’s', () => {
  const { selected, undo, press, click } = setUp();
  undo();
  press();
  expect(click().defaultPrevented).toBe(false);
  expect(selected).toEqual([]);
});
