import type { Map as EngineMap, GeoJSONSource } from 'maplibre-gl';
import { forward } from '../geo/equal-earth.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import type { World } from '../geo/topology.ts';
import type { Camera, Framing, Size } from '../scene/camera.ts';
import type { View } from '../scene/choice.ts';
import type { Scene } from '../scene/scene.ts';
import type { MapHandlers, MapView, Overlay, Project } from '../scene/view.ts';
import { engineCamera, flatCamera, flatScale, globeScale } from './camera-moves.ts';
import { attachDetail } from './detail.ts';
import { attachPointer } from './pointer.ts';
import { projectionOf } from './projection.ts';
import { linkFeatures } from './sources.ts';
import { addPatterns } from './start-engine.ts';
import { countryPattern, outlineFilter, themedPaint } from './style.ts';

/** Milliseconds of a flight to a selection. */
const FLIGHT = 900;
const ZOOM_STEP = 250;

/** How far, in pixels, a point may come back from the screen before it counts as behind the globe. */
const SAME_POINT = 3;

const sizeOf = (map: EngineMap): Size => {
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: clientWidth, height: clientHeight };
};

const flatProject =
  (map: EngineMap): Project =>
  ([longitude, latitude]) => {
    const { x, y } = map.project([longitude, latitude]);
    return [x, y];
  };

/** On the globe a point behind the horizon projects onto the near side: what lies there is another place. */
const globeProject = (map: EngineMap): Project => {
  const { width, height } = sizeOf(map);
  return ([longitude, latitude]: LngLat) => {
    const { x, y } = map.project([longitude, latitude]);
    if (x < 0 || y < 0 || x > width || y > height) return null;
    const seen = map.unproject([x, y]);
    const back = map.project(seen);
    const turn = Math.abs(((seen.lng - longitude + 540) % 360) - 180);
    const near = turn < 4 || Math.abs(latitude) > 85;
    return near && Math.abs(seen.lat - latitude) < 4 && Math.hypot(back.x - x, back.y - y) < SAME_POINT
      ? [x, y]
      : null;
  };
};

const applyScene = (map: EngineMap, scene: Scene): void => {
  addPatterns(map, scene);
  for (const paint of themedPaint(scene)) map.setPaintProperty(...paint);
  map.setFilter('country-patterns', countryPattern(scene).filter);
  map.setFilter('outlined', outlineFilter(scene));
  void map.getSource<GeoJSONSource>('links')?.setData(linkFeatures(scene));
};

/**
 * Puts the engine where the still map stands and waits until it has drawn that, however often the reader moves on
 * meanwhile.
 */
export const settle = async (
  map: EngineMap,
  wantedView: () => View,
  before: Pick<MapView, 'camera' | 'framing'>,
): Promise<void> => {
  for (;;) {
    const view = wantedView();
    const camera = before.camera();
    const framing = before.framing();
    map.jumpTo(view === 'globe' && framing ? engineCamera(framing, sizeOf(map), view) : flatCamera(camera));
    await new Promise<void>((resolve) => {
      map.once('idle', () => resolve());
      map.triggerRepaint();
    });
    // Only an engine that has drawn something takes another projection.
    if (map.getProjection()?.type !== projectionOf(view)) map.setProjection({ type: projectionOf(view) });
    else if (before.camera() === camera && wantedView() === view) return;
  }
};

/** The engine's own map. */
export type { EngineMap };

/** The engine as a map view. */
export interface EngineView extends MapView {
  /** Takes over what another view shows as what the reader has not left. */
  follow(other: Pick<MapView, 'framing'>): void;
}

/** What an engine's view is made of. */
export interface EngineViewParts {
  readonly map: EngineMap;
  readonly overlay: Overlay;
  readonly scene: Scene;
  /** What the view before showed, so that nothing moves when this one takes over. */
  readonly before: Pick<MapView, 'camera' | 'framing'>;
  readonly handlers: MapHandlers;
  /** Loads the shapes for a near view. */
  readonly loadDetail: () => Promise<World>;
}

/** The engine as a map view: it draws scenes, flies, and carries the overlay along with every frame. */
export const createEngineView = ({
  map,
  overlay,
  scene: first,
  before,
  handlers,
  loadDetail,
}: EngineViewParts): EngineView => {
  let view: View = first.view;
  let framed: Framing | null = before.framing();

  const place = (): void => {
    const { lat } = map.getCenter();
    const zoom = map.getZoom();
    if (view === 'flat') overlay.place(flatProject(map), flatScale(zoom), sizeOf(map));
    else overlay.place(globeProject(map), globeScale(zoom, lat), sizeOf(map));
  };

  const onMoveStart = (event: { originalEvent?: unknown }): void => {
    if (event.originalEvent) framed = null;
  };
  const onResize = (): void => {
    if (framed) map.jumpTo(engineCamera(framed, sizeOf(map), view));
    place();
  };

  // Full screen there is no article around the map that would have to scroll.
  const cooperative = map.cooperativeGestures.isEnabled();
  const onFullScreen = (): void => {
    if (document.fullscreenElement) map.cooperativeGestures.disable();
    else map.cooperativeGestures.enable();
  };
  if (cooperative) document.addEventListener('fullscreenchange', onFullScreen);

  overlay.moveInto(map.getCanvasContainer());
  const detachPointer = attachPointer(map, overlay, handlers);
  const detachDetail = attachDetail(map, loadDetail);
  map.on('move', place);
  map.on('movestart', onMoveStart);
  map.on('resize', onResize);
  place();

  const setView = (next: View): void => {
    view = next;
    map.setProjection({ type: projectionOf(next) });
    if (framed) map.jumpTo(engineCamera(framed, sizeOf(map), next));
    // The new projection holds from the next frame on.
    map.once('render', place);
    map.triggerRepaint();
  };

  const show = (next: Framing): void => {
    framed = next;
    map.flyTo({ ...engineCamera(next, sizeOf(map), view), duration: FLIGHT });
  };

  return {
    update(scene) {
      applyScene(map, scene);
      overlay.update(scene);
      if (scene.view !== view) setView(scene.view);
      place();
    },
    show,
    showUnlessMoved(next) {
      if (framed) show(next);
    },
    zoomBy(step) {
      framed = null;
      map.easeTo({ zoom: map.getZoom() + step, duration: ZOOM_STEP });
    },
    framing: () => framed,
    follow(other) {
      framed = other.framing();
    },
    camera(): Camera {
      const { lng, lat } = map.getCenter();
      return { center: forward([lng, lat]), scale: flatScale(map.getZoom()) };
    },
    size: () => sizeOf(map),
    remove() {
      detachPointer();
      detachDetail();
      document.removeEventListener('fullscreenchange', onFullScreen);
      map.off('move', place);
      map.off('movestart', onMoveStart);
      map.off('resize', onResize);
    },
  };
};
