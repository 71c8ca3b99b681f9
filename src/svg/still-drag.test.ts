// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { attachDrag } from './still-drag.ts';

function setUp() {
  document.body.innerHTML = '<div><i></i><button data-map-control>+</button></div>';
  const element = document.querySelector('div');
  if (!element) throw new Error('There is nothing to drag.');
  const moved = { x: 0, y: 0 };
  const undo = attachDrag(element, (dx, dy) => {
    moved.x += dx;
    moved.y += dy;
  });
  const press = (init: PointerEventInit = {}, target: Element | null = element.querySelector('i')): void => {
    const event = { pointerType: 'mouse', button: 0, clientX: 100, clientY: 100, bubbles: true, ...init };
    target?.dispatchEvent(new PointerEvent('pointerdown', event));
  };
  const move = (clientX: number, clientY: number, buttons = 1): void =>
    void window.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, buttons }));
  const release = (): void => void window.dispatchEvent(new PointerEvent('pointerup'));
  return { element, moved, undo, press, move, release };
}

test('the mouse carries the map along, step by step, until it is released', () => {
  const { moved, press, move, release } = setUp();
  move(50, 50);
  press();
  move(110, 90);
  expect(moved).toEqual({ x: 10, y: -10 });
  move(111, 90);
  expect(moved).toEqual({ x: 11, y: -10 });
  release();
  move(200, 200);
  expect(moved).toEqual({ x: 11, y: -10 });
});

test('a hand that is not quite still moves nothing', () => {
  const { moved, press, move } = setUp();
  press();
  move(102, 102);
  expect(moved).toEqual({ x: 0, y: 0 });
});

test('a mouse that was released outside the window drags no longer', () => {
  const { moved, press, move } = setUp();
  press();
  move(110, 100);
  move(300, 300, 0);
  move(310, 300);
  expect(moved).toEqual({ x: 10, y: 0 });
});

test('fingers, other buttons and controls on the map drag nothing', () => {
  const { element, moved, press, move } = setUp();
  press({ pointerType: 'touch' });
  move(200, 200);
  press({ button: 2 });
  move(200, 200);
  press({}, element.querySelector('button'));
  move(200, 200);
  expect(moved).toEqual({ x: 0, y: 0 });
});

test('links are not dragged as such, and after the undo the map lets the mouse be', () => {
  const { element, moved, undo, press, move } = setUp();
  const drag = new Event('dragstart', { bubbles: true, cancelable: true });
  element.querySelector('i')?.dispatchEvent(drag);
  expect(drag.defaultPrevented).toBe(true);
  undo();
  press();
  move(200, 200);
  expect(moved).toEqual({ x: 0, y: 0 });
});
