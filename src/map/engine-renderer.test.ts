// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forward, pixelsPerUnit } from '../geo/equal-earth.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import type { BoxFraming } from '../scene/box-framing.ts';
import { boxOf, OPENING, type Position } from '../scene/camera.ts';
import type { Overlay, ScreenPoint } from '../scene/renderer.ts';
import { SAMPLE_SCENE, SAMPLE_WORLD } from '../scene/sample-scene.ts';
import { bareViewport } from '../scene/viewport.ts';
import { createEngineRenderer, type Wanted } from './engine-renderer.ts';
import { FakeEngineMap } from './fake-engine-map.ts';
import { PATIENCE } from './idle.ts';

// What is drawn with is of no account here, and the engine itself needs a browser.
vi.mock('maplibre-gl', () => ({
  Map: class {},
  GPUInitializationError: class extends Error {},
  addProjection: () => undefined,
  setWorkerUrl: () => undefined,
}));

const MARK: LngLat = [102, 4.7];
const ASIA: BoxFraming = { type: 'box', center: forward([105, 20]), width: 1, height: 1, maxScale: 400 };
const GLOBE = { ...SAMPLE_SCENE, projection: 'globe' as const };
const FINER = { ...SAMPLE_WORLD, contested: [] };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function setUp(map = new FakeEngineMap()) {
  // Where the overlay has the mark, and in what element it is.
  const seen = { at: null as ScreenPoint | null, scale: Number.NaN, parent: null as Element | null };
  const overlay = {
    place(project, scale) {
      seen.at = project(MARK);
      seen.scale = scale;
    },
    moveInto(parent) {
      seen.parent = parent;
    },
  } as Partial<Overlay> as Overlay;
  const heard = { moved: false };
  const viewport = { now: bareViewport(map.size) };
  const renderer = createEngineRenderer({
    map: map.engine,
    scene: SAMPLE_SCENE,
    world: SAMPLE_WORLD,
    overlay,
    viewport: () => viewport.now,
    onMoved: () => {
      heard.moved = true;
    },
    loadDetail: async () => FINER,
  });
  const drawnAt = (): ScreenPoint => {
    const { x, y } = map.project(MARK);
    return [x, y];
  };
  return { map, renderer, seen, heard, viewport, drawnAt };
}

describe('out of sight', () => {
  test('the engine never places the overlay, whatever it is told', async () => {
    const { map, renderer, seen } = setUp();
    renderer.stand(ASIA);
    renderer.fly(OPENING);
    renderer.zoomBy(1);
    renderer.resize(ASIA);
    renderer.update({ ...SAMPLE_SCENE, theme: 'dark' });
    map.drag([50, 10]);
    const prepared = renderer.prepare(() => wantedOf(ASIA));
    await map.rest();
    await prepared;
    renderer.setActive(false);
    map.drag([60, 10]);
    expect(seen).toEqual({ at: null, scale: Number.NaN, parent: null });
  });
});

describe('in sight', () => {
  test('the overlay lies in the engine’s own box, and its marks where the engine draws them, at every movement', () => {
    const { map, renderer, seen, drawnAt } = setUp();
    renderer.setActive(true);
    expect(seen.parent).toBe(map.canvasContainer);
    expect(seen.at).toEqual(drawnAt());
    const first = seen.at;
    map.drag([90, 10]);
    expect(seen.at).toEqual(drawnAt());
    expect(seen.at).not.toEqual(first);
    renderer.zoomBy(1);
    expect(seen.at).toEqual(drawnAt());
    expect(seen.scale).toBe(pixelsPerUnit(1));
    renderer.setActive(false);
    const last = seen.at;
    map.drag([50, 10]);
    expect(seen.at).toEqual(last);
  });

  test('a movement counts as the reader’s only where their hand made it', () => {
    const { map, renderer, heard } = setUp();
    renderer.setActive(true);
    renderer.fly(ASIA);
    renderer.zoomBy(1);
    expect(heard.moved).toBe(false);
    map.drag([90, 10]);
    expect(heard.moved).toBe(true);
  });

  test('of another size it shows a framing anew, or stays at the camera that the reader chose', () => {
    const { map, renderer, viewport, seen, drawnAt } = setUp();
    renderer.setActive(true);
    renderer.stand(OPENING);
    const { scale } = renderer.camera();
    map.size = { width: 700, height: 300 };
    viewport.now = bareViewport(map.size);
    renderer.resize(null);
    expect(renderer.camera().scale).toBeCloseTo(scale, 9);
    expect(seen.at).toEqual(drawnAt());
    renderer.resize(OPENING);
    expect(renderer.camera().scale).toBeCloseTo(300 / boxOf(OPENING, viewport.now).height, 6);
    expect(seen.at).toEqual(drawnAt());
  });

  test('it tells the camera it stands at and the land at a point', () => {
    const { map, renderer } = setUp();
    const camera = { center: forward([105, 20]), scale: 300 };
    renderer.stand({ type: 'camera', camera });
    expect(renderer.camera().center[0]).toBeCloseTo(camera.center[0], 9);
    expect(renderer.camera().center[1]).toBeCloseTo(camera.center[1], 9);
    expect(renderer.camera().scale).toBeCloseTo(300, 9);
    expect(renderer.landAt([1, 1])).toBeNull();
    map.drawn = [{ properties: { id: 'MYS' } }];
    expect(renderer.landAt([1, 1])).toBe('MYS');
  });
});

test('after a flight a double click does not zoom for as long as a second click may follow, nor after the next', () => {
  const { map, renderer } = setUp();
  renderer.fly(ASIA);
  expect(map.doubleClickZoom.isEnabled()).toBe(false);
  vi.advanceTimersByTime(500);
  renderer.fly(OPENING);
  vi.advanceTimersByTime(500);
  expect(map.doubleClickZoom.isEnabled()).toBe(false);
  vi.advanceTimersByTime(200);
  expect(map.doubleClickZoom.isEnabled()).toBe(true);
});

function wantedOf(position: Position, scene = SAMPLE_SCENE): Wanted {
  return { scene, position, viewport: VIEWPORT };
}

const VIEWPORT = bareViewport({ width: 800, height: 500 });

describe('prepare', () => {
  test('has the picture of another projection made of sources that were all cut in it', async () => {
    const { map, renderer } = setUp();
    const globe = wantedOf(OPENING, GLOBE);
    const prepared = renderer.prepare(() => globe);
    await map.rest();
    await prepared;
    expect(map.getProjection().type).toBe('globe');
    expect([...map.sources.values()].map(({ cutIn }) => cutIn)).toEqual(Array(5).fill('globe'));
  });

  test('goes on until what is wanted no longer changes, and stands there', async () => {
    const { map, renderer } = setUp();
    let wanted = wantedOf(OPENING);
    let isReady = false;
    const prepared = renderer
      .prepare(() => wanted)
      .then(() => {
        isReady = true;
      });
    wanted = wantedOf(ASIA, GLOBE);
    await map.rest();
    expect(isReady).toBe(false);
    wanted = wantedOf(ASIA);
    await map.rest();
    expect(isReady).toBe(false);
    await map.rest();
    await prepared;
    expect(renderer.camera().center[0]).toBeCloseTo(ASIA.center[0], 6);
    expect([...map.sources.values()].map(({ cutIn }) => cutIn)).toEqual(
      Array(5).fill(map.getProjection().type),
    );
  });

  test('gives up where the map never comes to rest', async () => {
    const { renderer } = setUp();
    const prepared = expect(renderer.prepare(() => wantedOf(OPENING))).rejects.toMatchObject({
      reason: 'timeout',
    });
    await vi.advanceTimersByTimeAsync(PATIENCE);
    await prepared;
  });
});

test('full screen there is no article to scroll: one finger moves the map, and outside two do again', () => {
  const { map } = setUp();
  const fullScreen = { element: document.body as Element | null };
  Object.defineProperty(document, 'fullscreenElement', {
    configurable: true,
    get: () => fullScreen.element,
  });
  document.dispatchEvent(new Event('fullscreenchange'));
  expect(map.cooperativeGestures.isEnabled()).toBe(false);
  fullScreen.element = null;
  document.dispatchEvent(new Event('fullscreenchange'));
  expect(map.cooperativeGestures.isEnabled()).toBe(true);
});

test('a near view gets the finer shapes', async () => {
  const { map, renderer } = setUp();
  renderer.stand({ type: 'camera', camera: { center: [0, 0], scale: pixelsPerUnit(2.9) } });
  await map.rest();
  expect(map.sources.get('countries')?.data).toBeNull();
  renderer.stand({ type: 'camera', camera: { center: [0, 0], scale: pixelsPerUnit(3.1) } });
  await map.rest();
  expect(map.sources.get('countries')?.data).toMatchObject({ features: FINER.countries });
});

test('a renderer that is taken out leaves nothing attached to the map', () => {
  const { map, renderer, seen } = setUp();
  renderer.setActive(true);
  renderer.remove();
  const last = seen.at;
  map.drag([50, 10]);
  expect(seen.at).toEqual(last);
  expect(map.isRemoved).toBe(true);
  expect([...map.listeners.values()].reduce((sum, { size }) => sum + size, 0)).toBe(0);
});
