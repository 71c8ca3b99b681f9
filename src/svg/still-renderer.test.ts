// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { forward } from '../geo/equal-earth.ts';
import { cameraOf, OPENING, toScreen } from '../scene/camera.ts';
import { SAMPLE_SCENE, SELECTED_SCENE } from '../scene/sample-scene.ts';
import { bareViewport } from '../scene/viewport.ts';
import { adoptOverlay } from './live-overlay.ts';
import { planeBox } from './plane-box.ts';
import { createSampleMap, pinOf } from './sample-map.ts';
import { createStillRenderer } from './still-renderer.ts';

function setUp() {
  const map = createSampleMap();
  const heard = { moved: false };
  const renderer = createStillRenderer({
    container: map.container,
    base: map.base,
    overlay: adoptOverlay(map.overlay, SAMPLE_SCENE, {
      onTags: () => undefined,
      addressOf: (id) => `./${id}/`,
    }),
    scene: SAMPLE_SCENE,
    position: OPENING,
    viewport: () => map.viewport,
    onMoved: () => {
      heard.moved = true;
    },
  });
  return { ...map, map, heard, renderer };
}

type Parts = ReturnType<typeof setUp>;

/** That ground and marks both stand where the renderer says that its camera is. */
function expectTogether({ base, overlay, map, renderer }: Parts): void {
  const camera = renderer.camera();
  const [left, top, width] = planeBox(camera, map.viewport.size);
  expect(Number.parseFloat(base.style.left)).toBeCloseTo(left, 1);
  expect(Number.parseFloat(base.style.top)).toBeCloseTo(top, 1);
  expect(Number.parseFloat(base.style.width)).toBeCloseTo(width, 1);
  const [x, y] = toScreen(camera, map.viewport.size, forward([102, 4.7]));
  expect(pinOf(overlay, 'training-malaysia')).toEqual({ x: x.toFixed(2), y: y.toFixed(2) });
}

function drag(container: HTMLElement, dx: number): void {
  const start = { pointerType: 'mouse', button: 0, clientX: 100, clientY: 100, bubbles: true };
  container.dispatchEvent(new PointerEvent('pointerdown', start));
  window.dispatchEvent(new PointerEvent('pointermove', { clientX: 100 + dx, clientY: 100, buttons: 1 }));
  window.dispatchEvent(new PointerEvent('pointerup'));
}

test('ground and marks move together, by the hand, by steps and to a framing', () => {
  const parts = setUp();
  const { renderer, container, heard } = parts;
  const first = renderer.camera();
  expect(first).toEqual(cameraOf(OPENING, parts.map.viewport));
  expectTogether(parts);
  renderer.zoomBy(1);
  expect(renderer.camera().scale).toBe(first.scale * 2);
  expectTogether(parts);
  expect(heard.moved).toBe(false);
  drag(container, 40);
  expect(heard.moved).toBe(true);
  expect(renderer.camera().center[0]).toBeCloseTo(first.center[0] - 40 / (first.scale * 2), 9);
  expectTogether(parts);
  renderer.fly(OPENING);
  expect(renderer.camera()).toEqual(first);
  expectTogether(parts);
});

test('it goes neither beyond the Earth nor nearer than its drawing allows', () => {
  const { renderer, container } = setUp();
  renderer.zoomBy(20);
  expect(renderer.camera().scale).toBe(6000);
  renderer.zoomBy(-20);
  expect(renderer.camera().scale).toBe(40);
  drag(container, -100_000);
  expect(renderer.camera().center[0]).toBeLessThan(3);
});

test('a framing in what a sheet leaves free of a low window stands where the stylesheet has it', () => {
  const parts = setUp();
  const { renderer, map } = parts;
  const insets = { top: 0, right: 0, bottom: 373, left: 0 };
  map.viewport = { ...bareViewport({ width: 720, height: 508 }), insets };
  const framing = { type: 'box', center: [0, -0.2], width: 4, height: 2, maxScale: 1000 } as const;
  renderer.stand(framing);
  expect(renderer.camera()).toEqual(cameraOf(framing, map.viewport));
  expectTogether(parts);
});

test('while something else draws, neither hand nor scene nor size moves ground or marks', () => {
  const parts = setUp();
  const { renderer, container, base, overlay, map, heard } = parts;
  const before = [base.getAttribute('style'), pinOf(overlay, 'hangzhou')];
  renderer.setActive(false);
  drag(container, 40);
  renderer.zoomBy(1);
  renderer.update(SELECTED_SCENE);
  map.viewport = bareViewport({ width: 300, height: 300 });
  renderer.resize(OPENING);
  expect([base.getAttribute('style'), pinOf(overlay, 'hangzhou')]).toEqual(before);
  expect(heard.moved).toBe(false);
  renderer.setActive(true);
  expectTogether(parts);
});

test('of another size it shows a framing anew, or stays at the reader’s camera', () => {
  const parts = setUp();
  const { renderer, map } = parts;
  const first = renderer.camera();
  map.viewport = bareViewport({ width: 400, height: 300 });
  renderer.resize(null);
  expect(renderer.camera()).toEqual(first);
  expectTogether(parts);
  renderer.resize(OPENING);
  expect(renderer.camera()).toEqual(cameraOf(OPENING, map.viewport));
  expectTogether(parts);
});

test('at rest the stylesheet places it, until it stands again', () => {
  const parts = setUp();
  const { renderer, base, overlay } = parts;
  renderer.rest(OPENING);
  expect(base.style.left).toBe('');
  expect(pinOf(overlay, 'hangzhou').x).toMatch(/%$/);
  renderer.stand(OPENING);
  expectTogether(parts);
});

test('a scene’s fills, outline and links are drawn', () => {
  const { renderer, base } = setUp();
  const country = base.querySelector('[data-country=MYS]');
  const outline = base.querySelector('.outlined');
  renderer.update({ ...SELECTED_SCENE, countries: [], links: [] });
  expect(country?.getAttribute('class')).toBeNull();
  expect(outline?.getAttribute('d')).toBe(country?.getAttribute('d'));
  expect(base.querySelector('[data-link]')?.getAttribute('class')).toBe('hidden');
  renderer.update(SAMPLE_SCENE);
  expect(country?.getAttribute('class')).toBe('fill-training');
  expect(outline?.getAttribute('d')).toBe('');
  expect(base.querySelector('[data-link]')?.getAttribute('class')).toContain('em-normal');
});

test('a link that did not come with the page is drawn once it is shown, along its course', () => {
  const { renderer, base } = setUp();
  const [link] = SAMPLE_SCENE.links;
  if (!link) throw new Error('The sample has no link.');
  const later = { ...link, id: 'later', shown: false };
  const came = base.querySelector(`[data-link="${link.id}"]`)?.getAttribute('d');
  renderer.update({ ...SAMPLE_SCENE, links: [link, later] });
  expect(base.querySelector('[data-link=later]')).toBeNull();
  for (const _ of [1, 2]) renderer.update({ ...SAMPLE_SCENE, links: [link, { ...later, shown: true }] });
  const drawn = [...base.querySelectorAll('[data-link=later]')];
  expect(drawn.map((path) => path.getAttribute('class'))).toEqual([
    base.querySelector(`[data-link="${link.id}"]`)?.getAttribute('class'),
  ]);
  // It begins where the other begins; the page has the steps from there on.
  const [, x = '', y = ''] = /^M(-?\d+),(-?\d+)L/.exec(drawn[0]?.getAttribute('d') ?? '') ?? [];
  expect(came?.startsWith(`M${x} ${y}l`)).toBe(true);
  renderer.update({ ...SAMPLE_SCENE, links: [link, later] });
  expect(drawn[0]?.classList.contains('hidden')).toBe(true);
});

test('the land at a point is the country drawn there, whatever mark lies above it', () => {
  const { renderer, container, base, overlay } = setUp();
  const stack = [overlay, base.querySelector('[data-country=MYS]'), base, container];
  Object.assign(document, { elementsFromPoint: () => stack });
  expect(renderer.landAt([1, 1])).toBe('MYS');
  Object.assign(document, { elementsFromPoint: () => [overlay, base, container] });
  expect(renderer.landAt([1, 1])).toBeNull();
});

test('taken out, it no longer follows the hand', () => {
  const { renderer, container } = setUp();
  const before = renderer.camera();
  renderer.remove();
  drag(container, 40);
  expect(renderer.camera()).toEqual(before);
});
