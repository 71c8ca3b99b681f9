import type { Map as EngineMap } from 'maplibre-gl';
import type { LngLat } from '../geo/lng-lat.ts';
import type { World } from '../geo/topology.ts';
import type { Framing, Position } from '../scene/camera.ts';
import type { Renderer, RendererContext } from '../scene/renderer.ts';
import type { Scene } from '../scene/scene.ts';
import type { Viewport } from '../scene/viewport.ts';
import { applyScene } from './apply-scene.ts';
import { attachDetail } from './detail.ts';
import { cameraOfEngine, engineCamera, scaleOfEngine } from './engine-camera.ts';
import { createGroundData } from './ground-data.ts';
import { whenIdle } from './idle.ts';
import { attachHover, countryAt } from './pointer.ts';
import { projectOf } from './screen-points.ts';

/** Milliseconds of a flight to a selection. */
const FLIGHT = 900;
const ZOOM_STEP = 250;
/** Milliseconds in which a second click or tap may follow the one that selected. */
const DOUBLE_CLICK = 600;

/** The engine's own map. */
export type { EngineMap };

/** What is to be drawn, and where. */
export interface Wanted {
  readonly scene: Scene;
  readonly position: Position;
  readonly viewport: Viewport;
}

/** The engine as a renderer. It begins out of sight. */
export interface EngineRenderer extends Renderer {
  readonly map: EngineMap;
  /**
   * Draws out of sight what is wanted, however often that changes meanwhile, until the picture stands.
   *
   * @throws EngineFailure `timeout` where it never does.
   */
  prepare(wanted: () => Wanted): Promise<void>;
}

/** What an engine's renderer is made of. */
export interface EngineParts extends RendererContext {
  readonly map: EngineMap;
  readonly scene: Scene;
  readonly world: World;
  /** Loads the shapes for a near view. */
  readonly loadDetail: () => Promise<World>;
}

/** The engine as a renderer: it draws scenes, flies, and carries the overlay along with every frame. */
export function createEngineRenderer(parts: EngineParts): EngineRenderer {
  const { map, overlay, viewport, loadDetail } = parts;
  const ground = createGroundData(map, parts.world, parts.scene);
  const holdDoubleClick = createDoubleClickHold(map);
  let projection = parts.scene.projection;
  let active = false;

  const place = (): void => {
    if (!active) return;
    const seen = viewport();
    overlay.place(
      projectOf(map, projection, seen.size),
      scaleOfEngine(centerOf(map), map.getZoom(), projection),
      seen,
    );
  };
  const stand = (position: Position): void => {
    map.jumpTo(engineCamera(position, viewport(), projection));
  };
  const detach = [attachHover(map), attachDetail(map, loadDetail, ground.setWorld), followMap(parts, place)];

  return {
    map,
    setActive(next) {
      active = next;
      if (active) overlay.moveInto(map.getCanvasContainer());
      place();
    },
    update(scene) {
      applyScene(map, ground, scene);
      place();
    },
    stand,
    fly(framing) {
      holdDoubleClick();
      map.flyTo({ ...engineCamera(framing, viewport(), projection), duration: FLIGHT });
    },
    zoomBy: (step) => void map.easeTo({ zoom: map.getZoom() + step, duration: ZOOM_STEP }),
    resize(framing: Framing | null) {
      map.resize();
      if (framing) stand(framing);
      map.redraw();
      place();
    },
    camera: () => cameraOfEngine(centerOf(map), map.getZoom(), projection),
    landAt: ([x, y]) => countryAt(map, [x, y]),
    prepare: (wanted) =>
      prepare(map, wanted, ({ scene, position }) => {
        projection = scene.projection;
        ground.setProjection(projection);
        applyScene(map, ground, scene);
        map.resize();
        stand(position);
      }),
    remove() {
      for (const undo of detach) undo();
      map.remove();
    },
  };
}

function centerOf(map: EngineMap): LngLat {
  const { lng, lat } = map.getCenter();
  return [lng, lat];
}

/** Carries the overlay along, and tells when the reader moves the map. */
function followMap({ map, onMoved }: EngineParts, place: () => void): () => void {
  const onMoveStart = (event: { originalEvent?: unknown }): void => {
    if (event.originalEvent) onMoved();
  };
  // Full screen there is no article around the map that would have to scroll.
  const cooperative = map.cooperativeGestures.isEnabled();
  const onFullScreen = (): void => {
    if (document.fullscreenElement) map.cooperativeGestures.disable();
    else map.cooperativeGestures.enable();
  };
  if (cooperative) document.addEventListener('fullscreenchange', onFullScreen);
  map.on('move', place);
  map.on('movestart', onMoveStart);
  return () => {
    document.removeEventListener('fullscreenchange', onFullScreen);
    map.off('move', place);
    map.off('movestart', onMoveStart);
  };
}

/** The second click of a double one falls on what the flight has brought under the pointer: it must not zoom there. */
function createDoubleClickHold({ doubleClickZoom }: EngineMap): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    doubleClickZoom.disable();
    clearTimeout(timer);
    timer = setTimeout(() => doubleClickZoom.enable(), DOUBLE_CLICK);
  };
}

async function prepare(map: EngineMap, wanted: () => Wanted, draw: (wanted: Wanted) => void): Promise<void> {
  for (;;) {
    const before = wanted();
    draw(before);
    await whenIdle(map);
    if (isSame(before, wanted())) return;
  }
}

function isSame(a: Wanted, b: Wanted): boolean {
  if (a.scene !== b.scene || a.viewport !== b.viewport) return false;
  if (a.position.type === 'camera' && b.position.type === 'camera')
    return a.position.camera === b.position.camera;
  return a.position === b.position;
}
