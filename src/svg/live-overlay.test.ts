// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { forward, pixelsPerUnit } from '../geo/equal-earth.ts';
import { cameraOf, OPENING, toScreen } from '../scene/camera.ts';
import type { Project } from '../scene/renderer.ts';
import { SAMPLE_SCENE, SELECTED_SCENE } from '../scene/sample-scene.ts';
import type { ScenePlace } from '../scene/scene.ts';
import { bareViewport } from '../scene/viewport.ts';
import { adoptOverlay } from './live-overlay.ts';
import { createSampleMap, pinOf } from './sample-map.ts';

const VIEWPORT = bareViewport({ width: 800, height: 500 });
const CAMERA = cameraOf(OPENING, VIEWPORT);
const project: Project = (point) => toScreen(CAMERA, VIEWPORT.size, forward(point));
const MALAYSIA = 'training-malaysia';

function setUp(corner?: string) {
  const map = createSampleMap();
  if (corner)
    Object.assign(map.overlay.style, { left: corner, top: corner, width: '900px', height: '900px' });
  return {
    ...map,
    live: adoptOverlay(map.overlay, SAMPLE_SCENE, { onTags: () => undefined, addressOf: (id) => `./${id}/` }),
  };
}

function expected(shift = 0) {
  const [x, y] = project([102, 4.7]) ?? [Number.NaN, Number.NaN];
  return { x: (x + shift).toFixed(2), y: (y + shift).toFixed(2) };
}

test('marks stand where the map draws their places, also in a box that begins outside it', () => {
  const bare = setUp();
  bare.live.place(project, CAMERA.scale, VIEWPORT);
  expect(pinOf(bare.overlay, MALAYSIA)).toEqual(expected());
  const held = setUp('-120px');
  held.live.place(project, CAMERA.scale, VIEWPORT);
  expect(pinOf(held.overlay, MALAYSIA)).toEqual(expected(120));
});

test('a place that cannot be seen has no mark in sight, and none to be hit, until it can', () => {
  const { live, overlay } = setUp();
  const pin = overlay.querySelector(`[data-place="${MALAYSIA}"]`)?.closest('.pin');
  live.place(() => null, CAMERA.scale, VIEWPORT);
  expect(pin?.classList.contains('away')).toBe(true);
  expect(live.near(project([102, 4.7]) ?? [0, 0])).toEqual({ marks: [], territories: [], strands: [] });
  live.place(project, CAMERA.scale, VIEWPORT);
  expect(pin?.classList.contains('away')).toBe(false);
});

test('what lies near to a point is told with its distance', () => {
  const { live } = setUp();
  live.place(project, CAMERA.scale, VIEWPORT);
  const [x, y] = project([120.2, 30.3]) ?? [0, 0];
  expect(live.near([x + 6, y + 8]).marks).toEqual([{ id: 'hangzhou', country: 'CHN', distance: 10 }]);
  const [east, south] = project([103.8, 1.3]) ?? [0, 0];
  expect(live.near([east, south + 5]).territories).toMatchObject([{ id: 'SGP', tiny: true, distance: 5 }]);
  expect(live.near([0, 0])).toEqual({ marks: [], territories: [], strands: [] });
});

test('at rest everything stands on the map plane, in shares of it, and comes back with the next movement', () => {
  const { live, overlay } = setUp('-120px');
  const came = pinOf(createSampleMap().overlay, MALAYSIA);
  live.place(project, CAMERA.scale, VIEWPORT);
  expect(overlay.classList.contains('plane')).toBe(false);
  live.rest(OPENING);
  expect(pinOf(overlay, MALAYSIA)).toEqual(came);
  expect(overlay.classList.contains('plane')).toBe(true);
  expect(overlay.style.left).toBe('');
  live.place(project, CAMERA.scale, VIEWPORT);
  expect(pinOf(overlay, MALAYSIA)).toEqual(expected(120));
  expect(overlay.style.left).toBe('-120px');
});

test('another scene changes emphasis, words and shapes of the marks, and hides those it does not have', () => {
  const { live, overlay } = setUp();
  live.update(SELECTED_SCENE);
  expect(overlay.querySelector('[data-place=hangzhou]')?.getAttribute('class')).toContain('em-faint');
  const training = SAMPLE_SCENE.places.filter(({ id }) => id === MALAYSIA);
  const [first] = training;
  if (!first) throw new Error('The sample has no such place.');
  live.update({ ...SAMPLE_SCENE, places: [{ ...first, description: 'Opened', marks: [first.marks[0]] }] });
  const hidden = [...overlay.querySelectorAll('.pin.hidden [data-place]')];
  expect(hidden.map((mark) => mark.getAttribute('data-place'))).toEqual(['hangzhou']);
  const mark = overlay.querySelector(`[data-place="${MALAYSIA}"]`);
  expect(mark?.getAttribute('aria-label')).toBe('Opened');
  expect(
    [...(mark?.querySelectorAll('path') ?? [])].map((path) => path.classList.contains('hidden')),
  ).toEqual([false, true]);
});

test('a place that the page did not bring comes in with a near view, as the build would have drawn it, and leaves', () => {
  const { live, overlay } = setUp();
  const [hangzhou] = SAMPLE_SCENE.places;
  if (!hangzhou) throw new Error('The sample has no place.');
  const campus: ScenePlace = {
    ...hangzhou,
    id: 'nusajaya',
    point: [110, 20],
    description: 'Nusajaya: campus',
    minZoom: 6,
    rank: 1,
    marks: [{ shape: 'dotted-hexagon', tone: 'campus', hollow: false }],
  };
  live.update({ ...SAMPLE_SCENE, places: [...SAMPLE_SCENE.places, campus] });
  const markOf = () => overlay.querySelector('[data-place=nusajaya]');
  live.place(project, CAMERA.scale, VIEWPORT);
  expect(markOf()).toBeNull();
  expect(overlay.classList.contains('near')).toBe(false);
  live.place(project, pixelsPerUnit(6), VIEWPORT);
  expect(markOf()?.getAttribute('href')).toBe('./nusajaya/');
  expect(markOf()?.getAttribute('aria-label')).toBe('Nusajaya: campus');
  expect(markOf()?.querySelector('path')?.getAttribute('class')).toBe('mark tone-campus');
  expect(overlay.classList.contains('near')).toBe(true);
  const [x, y] = project(campus.point) ?? [0, 0];
  expect(live.near([x, y]).marks.map(({ id }) => id)).toContain('nusajaya');
  live.place(project, CAMERA.scale, VIEWPORT);
  expect(markOf()?.closest('.pin')?.classList.contains('hidden')).toBe(true);
  expect(live.near([x, y]).marks.map(({ id }) => id)).not.toContain('nusajaya');
});

test('the keyboard’s focus stays on a mark that moves into another element', () => {
  const { live, overlay, container } = setUp();
  const box = document.createElement('div');
  container.append(box);
  const mark = overlay.querySelector<SVGElement>('[data-place=hangzhou]');
  mark?.focus();
  expect(document.activeElement).toBe(mark);
  live.moveInto(box);
  expect(overlay.parentElement).toBe(box);
  expect(document.activeElement).toBe(mark);
});
