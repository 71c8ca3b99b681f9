// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forward } from '../geo/equal-earth.ts';
import { createEngineRenderer } from '../map/engine-renderer.ts';
import { FakeEngineMap } from '../map/fake-engine-map.ts';
import type { BoxFraming } from '../scene/box-framing.ts';
import { cameraOf, OPENING, toScreen } from '../scene/camera.ts';
import { SAMPLE_SCENE, SAMPLE_WORLD } from '../scene/sample-scene.ts';
import { bareViewport } from '../scene/viewport.ts';
import { createSampleMap, pinOf } from '../svg/sample-map.ts';
import { createMapStage, type StageFailure } from './map-stage.ts';

// The renderer of the engine is the real one; the engine itself needs a browser.
vi.mock('maplibre-gl', () => ({
  Map: class {},
  GPUInitializationError: class extends Error {},
  addProjection: () => undefined,
  setWorkerUrl: () => undefined,
}));

const resized = new Set<() => void>();

beforeEach(() => {
  resized.clear();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized.add(callback);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
});

const GLOBE = { ...SAMPLE_SCENE, projection: 'globe' as const };
const ASIA: BoxFraming = { type: 'box', center: forward([105, 20]), width: 1, height: 1, maxScale: 400 };
const MARK = 'training-malaysia';

function setUp() {
  const page = createSampleMap();
  const notes: (StageFailure | null)[] = [];
  const engine = new FakeEngineMap();
  page.container.append(engine.canvasContainer);
  const stage = createMapStage({
    container: page.container,
    scene: SAMPLE_SCENE,
    framing: OPENING,
    onSelect: () => undefined,
    onNote: (failure) => notes.push(failure),
    onTags: () => undefined,
    addressOf: (id) => `./${id}/`,
  });
  const takeOver = () =>
    stage.takeOver(async (seen) =>
      createEngineRenderer({
        ...seen,
        map: engine.engine,
        world: SAMPLE_WORLD,
        loadDetail: async () => SAMPLE_WORLD,
      }),
    );
  const resize = (width: number, height: number): void => {
    page.viewport = bareViewport({ width, height });
    engine.size = page.viewport.size;
    for (const tell of resized) tell();
  };
  return { ...page, page, notes, engine, stage, takeOver, resize };
}

type Parts = ReturnType<typeof setUp>;

async function setUpWithEngine(): Promise<Parts> {
  const parts = setUp();
  const taken = parts.takeOver();
  await parts.engine.rest();
  await taken;
  expect(drawing(parts)).toBe('engine');
  return parts;
}

/** What the reader sees: by the map's class, which the stylesheet goes by, and by where the overlay lies. */
function drawing({ container, overlay, engine }: Parts): string {
  const isOn = container.classList.contains('engine-on');
  const isOver = overlay.parentElement === engine.canvasContainer;
  return isOn === isOver ? (isOn ? 'engine' : 'still') : 'both';
}

function stillMark(framing = OPENING as Parameters<typeof cameraOf>[0], size = { width: 800, height: 500 }) {
  const viewport = bareViewport(size);
  const [x, y] = toScreen(cameraOf(framing, viewport), size, forward([102, 4.7]));
  return { x: x.toFixed(2), y: y.toFixed(2) };
}

function dragStill({ container }: Parts, dx: number): void {
  const start = { pointerType: 'mouse', button: 0, clientX: 100, clientY: 100, bubbles: true };
  container.dispatchEvent(new PointerEvent('pointerdown', start));
  window.dispatchEvent(new PointerEvent('pointermove', { clientX: 100 + dx, clientY: 100, buttons: 1 }));
  window.dispatchEvent(new PointerEvent('pointerup'));
}

function print(isPrinting: boolean): void {
  window.dispatchEvent(new Event(isPrinting ? 'beforeprint' : 'afterprint'));
}

describe('the takeover', () => {
  test('leaves the still map in sight and in the reader’s hand until the picture stands; then nothing moves', async () => {
    const parts = setUp();
    const { overlay, stage, engine, takeOver } = parts;
    expect(pinOf(overlay, MARK)).toEqual(stillMark());
    const taken = takeOver();
    await Promise.resolve();
    expect(drawing(parts)).toBe('still');
    dragStill(parts, 40);
    const dragged = pinOf(overlay, MARK);
    expect(Number(dragged.x) - Number(stillMark().x)).toBeCloseTo(40, 1);
    await engine.rest();
    await engine.rest();
    await taken;
    expect(drawing(parts)).toBe('engine');
    expect(stage.engineMap()).toBe(engine);
    const now = pinOf(overlay, MARK);
    expect(Number(now.x)).toBeCloseTo(Number(dragged.x), 1);
    expect(Number(now.y)).toBeCloseTo(Number(dragged.y), 1);
    // The still map is out of sight, and the hand is the engine's.
    dragStill(parts, 40);
    expect(pinOf(overlay, MARK)).toEqual(now);
    engine.drag([90, 10]);
    expect(pinOf(overlay, MARK)).not.toEqual(now);
  });

  test('that fails rejects with its reason, takes the engine away and leaves a still map that answers', async () => {
    vi.useFakeTimers();
    const parts = setUp();
    const refused = expect(parts.takeOver()).rejects.toMatchObject({ reason: 'timeout' });
    await vi.advanceTimersByTimeAsync(60_000);
    await refused;
    vi.useRealTimers();
    expect(parts.engine.isRemoved).toBe(true);
    expect(parts.stage.engineMap()).toBeNull();
    expect(drawing(parts)).toBe('still');
    expect(pinOf(parts.overlay, MARK)).toEqual(stillMark());
    dragStill(parts, 40);
    expect(pinOf(parts.overlay, MARK)).not.toEqual(stillMark());
    await expect(parts.stage.takeOver(() => Promise.reject(new Error('no file')))).rejects.toThrow('no file');
  });
});

describe('another projection', () => {
  test('is drawn out of sight, while the still map stands in', async () => {
    const parts = await setUpWithEngine();
    const { stage, engine } = parts;
    stage.draw(GLOBE);
    expect(drawing(parts)).toBe('still');
    expect(engine.getProjection().type).toBe('globe');
    await engine.rest();
    expect(drawing(parts)).toBe('engine');
    stage.draw(SAMPLE_SCENE);
    expect(drawing(parts)).toBe('still');
    expect(pinOf(parts.overlay, MARK)).toEqual(stillMark());
    await engine.rest();
    expect(drawing(parts)).toBe('engine');
  });

  test('that never comes to rest leaves the still map, which says so', async () => {
    const parts = await setUpWithEngine();
    vi.useFakeTimers();
    parts.stage.draw(GLOBE);
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(drawing(parts)).toBe('still');
    expect(parts.notes).toEqual(['timeout']);
    expect(parts.engine.isRemoved).toBe(true);
    expect(parts.stage.engineMap()).toBeNull();
  });
});

describe('a lost context', () => {
  test('gives the still map at the same camera, and the engine there again when it is back', async () => {
    const parts = await setUpWithEngine();
    const { overlay, engine, stage, notes } = parts;
    engine.drag([90, 10]);
    const before = pinOf(overlay, MARK);
    engine.fire('webglcontextlost');
    expect(drawing(parts)).toBe('still');
    expect(stage.engineMap()).toBeNull();
    expect(notes).toEqual(['context-lost']);
    expect(Number(pinOf(overlay, MARK).x)).toBeCloseTo(Number(before.x), 1);
    expect(Number(pinOf(overlay, MARK).y)).toBeCloseTo(Number(before.y), 1);
    // What is lost writes nothing, and what the reader does meanwhile is kept.
    const lost = pinOf(overlay, MARK);
    engine.jumpTo({ center: [0, 0], zoom: 5 });
    expect(pinOf(overlay, MARK)).toEqual(lost);
    dragStill(parts, 40);
    const dragged = pinOf(overlay, MARK);
    engine.fire('webglcontextrestored');
    expect(drawing(parts)).toBe('still');
    for (let turn = 0; turn < 3; turn++) await engine.rest();
    expect(drawing(parts)).toBe('engine');
    expect(notes.at(-1)).toBeNull();
    expect(Number(pinOf(overlay, MARK).x)).toBeCloseTo(Number(dragged.x), 1);
  });

  test('while another projection is drawn keeps the still map, until the context comes back', async () => {
    const parts = await setUpWithEngine();
    parts.stage.draw(GLOBE);
    parts.engine.fire('webglcontextlost');
    await parts.engine.rest();
    expect(drawing(parts)).toBe('still');
    parts.engine.fire('webglcontextrestored');
    for (let turn = 0; turn < 3; turn++) await parts.engine.rest();
    expect(drawing(parts)).toBe('engine');
    expect(parts.engine.getProjection().type).toBe('globe');
  });
});

describe('on paper', () => {
  const phases: Record<string, () => Promise<Parts>> = {
    'before the engine': async () => setUp(),
    'while it draws out of sight': async () => {
      const parts = setUp();
      void parts.takeOver();
      await Promise.resolve();
      return parts;
    },
    'with the engine': setUpWithEngine,
    'after its context is lost': async () => {
      const parts = await setUpWithEngine();
      parts.engine.fire('webglcontextlost');
      return parts;
    },
  };

  test.each(Object.entries(phases))(
    '%s it is the still map, and on the screen all is as before',
    async (_, enter) => {
      const parts = await enter();
      const { overlay, base, engine, stage } = parts;
      const before = [drawing(parts), pinOf(overlay, MARK)];
      print(true);
      expect(drawing(parts)).toBe('still');
      expect(pinOf(overlay, MARK).x).toMatch(/%$/);
      expect(base.style.left).toBe('');
      const printed = pinOf(overlay, MARK);
      engine.jumpTo({ center: [0, 0] });
      stage.draw({ ...SAMPLE_SCENE, theme: 'dark' });
      parts.resize(640, 900);
      await engine.rest();
      await engine.rest();
      expect(drawing(parts)).toBe('still');
      expect(pinOf(overlay, MARK)).toEqual(printed);
      parts.resize(800, 500);
      print(false);
      await engine.rest();
      expect(pinOf(overlay, MARK)).toEqual(before[1]);
      if (before[0] === 'engine') expect(drawing(parts)).toBe('engine');
    },
  );

  test('what the reader has moved away from is shown whole, and the map comes back to where they had it', async () => {
    const parts = await setUpWithEngine();
    parts.engine.drag([90, 10]);
    const before = pinOf(parts.overlay, MARK);
    print(true);
    expect(pinOf(parts.overlay, MARK)).toEqual(pinOf(createSampleMap().overlay, MARK));
    print(false);
    expect(drawing(parts)).toBe('engine');
    expect(Number(pinOf(parts.overlay, MARK).x)).toBeCloseTo(Number(before.x), 1);
  });
});

describe.each(['still', 'engine'])('of another size the %s map', (renderer) => {
  const begin = async (): Promise<Parts> => (renderer === 'engine' ? await setUpWithEngine() : setUp());

  test('shows what is asked for, whole', async () => {
    const parts = await begin();
    parts.resize(390, 400);
    expect(pinOf(parts.overlay, MARK)).toEqual(stillMark(OPENING, { width: 390, height: 400 }));
    parts.stage.show(ASIA);
    parts.resize(800, 500);
    expect(pinOf(parts.overlay, MARK)).toEqual(stillMark(ASIA));
  });

  test('keeps its middle and scale where the reader has moved it, until they ask for a framing', async () => {
    const parts = await begin();
    parts.stage.zoomBy(1);
    const before = pinOf(parts.overlay, MARK);
    parts.resize(600, 400);
    expect(Number(pinOf(parts.overlay, MARK).x)).toBeCloseTo(Number(before.x) - 100, 1);
    expect(Number(pinOf(parts.overlay, MARK).y)).toBeCloseTo(Number(before.y) - 50, 1);
    const kept = pinOf(parts.overlay, MARK);
    parts.stage.showUnlessMoved(ASIA);
    expect(pinOf(parts.overlay, MARK)).toEqual(kept);
    parts.stage.show(ASIA);
    expect(pinOf(parts.overlay, MARK)).toEqual(stillMark(ASIA, { width: 600, height: 400 }));
    parts.stage.showUnlessMoved(OPENING);
    expect(pinOf(parts.overlay, MARK)).toEqual(stillMark(OPENING, { width: 600, height: 400 }));
  });

  test('that has no size, in a hidden frame, stays as it is', async () => {
    const parts = await begin();
    const before = pinOf(parts.overlay, MARK);
    parts.resize(0, 0);
    expect(pinOf(parts.overlay, MARK)).toEqual(before);
  });
});
