import type { Map as EngineMap } from 'maplibre-gl';
import { forward, inverse, pixelsPerUnit } from '../geo/equal-earth.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import type { Size } from '../scene/viewport.ts';

type Listener = (event: object) => void;

/** What a source holds, and the projection that was in force when it was given: the engine's worker cuts it in that. */
interface HeldSource {
  data: unknown;
  cutIn: string;
}

interface CameraOptions {
  readonly center?: LngLat;
  readonly zoom?: number;
}

/** The engine's name for the flat map of a test. */
export const FLAT = 'custom:equal-earth';

/**
 * An engine's map without graphics, for tests: it keeps what it is told, draws points where the flat map has them, and
 * comes to rest when a test says so.
 */
export class FakeEngineMap {
  readonly canvas: HTMLElement = document.createElement('canvas');
  readonly canvasContainer: HTMLElement = document.createElement('div');
  readonly sources = new Map<string, HeldSource>();
  readonly hoverStates = new Map<string, boolean>();
  readonly images = new Set<string>();
  readonly paint = new Map<string, unknown>();
  readonly doubleClickZoom = new Switch();
  readonly cooperativeGestures = new Switch();
  readonly touchZoomRotate = { disableRotation: (): void => undefined };
  readonly keyboard = { disableRotation: (): void => undefined };
  readonly listeners = new Map<string, Set<Listener>>();
  size: Size = { width: 800, height: 500 };
  center: LngLat = [0, 0];
  zoom = 0;
  isRemoved = false;
  isLoaded = false;
  /** The countries of the picture, wherever one looks. */
  drawn: { readonly properties: { readonly id: unknown } }[] = [];
  private projection = FLAT;

  constructor(sources: readonly string[] = ['countries', 'borders', 'contested', 'graticule', 'links']) {
    for (const name of sources) this.sources.set(name, { data: null, cutIn: FLAT });
  }

  /** The same as what the code under test takes. */
  get engine(): EngineMap {
    return this as unknown as EngineMap;
  }

  on(type: string, listener: Listener): void {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
  }

  off(type: string, listener: Listener): void {
    this.listeners.get(type)?.delete(listener);
  }

  once(type: string, listener: Listener): void {
    const first: Listener = (event) => {
      this.off(type, first);
      listener(event);
    };
    this.on(type, first);
  }

  fire(type: string, event: object = {}): void {
    for (const listener of [...(this.listeners.get(type) ?? [])]) listener(event);
  }

  /** Comes to rest, when all that is under way has been told; what waits for that has gone on afterwards. */
  async rest(): Promise<void> {
    await settled();
    this.fire('idle');
    await settled();
  }

  /** Moves as the reader's hand would. */
  drag(center: LngLat): void {
    this.fire('movestart', { originalEvent: {} });
    this.jumpTo({ center });
  }

  jumpTo({ center = this.center, zoom = this.zoom }: CameraOptions): void {
    this.center = center;
    this.zoom = zoom;
    this.fire('movestart');
    this.fire('move');
    this.fire('moveend');
  }

  flyTo(options: CameraOptions): void {
    this.jumpTo(options);
  }

  easeTo(options: CameraOptions): void {
    this.jumpTo(options);
  }

  getCenter(): { readonly lng: number; readonly lat: number } {
    return { lng: this.center[0], lat: this.center[1] };
  }

  getZoom(): number {
    return this.zoom;
  }

  project(at: LngLat | { readonly lng: number; readonly lat: number }): {
    readonly x: number;
    readonly y: number;
  } {
    const [middleX, middleY] = forward(this.center);
    const [x, y] = forward('lng' in at ? [at.lng, at.lat] : at);
    const scale = pixelsPerUnit(this.zoom);
    return {
      x: this.size.width / 2 + (x - middleX) * scale,
      y: this.size.height / 2 - (y - middleY) * scale,
    };
  }

  unproject([x, y]: readonly [number, number]): { readonly lng: number; readonly lat: number } {
    const [middleX, middleY] = forward(this.center);
    const scale = pixelsPerUnit(this.zoom);
    const [lng, lat] = inverse([
      middleX + (x - this.size.width / 2) / scale,
      middleY - (y - this.size.height / 2) / scale,
    ]);
    return { lng, lat };
  }

  getProjection(): { readonly type: string } {
    return { type: this.projection };
  }

  setProjection({ type }: { readonly type: string }): void {
    this.projection = type;
  }

  getSource(name: string): { setData(data: unknown): void } | undefined {
    if (!this.sources.has(name)) return undefined;
    return { setData: (data) => void this.sources.set(name, { data, cutIn: this.projection }) };
  }

  isSourceLoaded(): boolean {
    return this.isLoaded;
  }

  loaded(): boolean {
    return this.isLoaded;
  }

  setPaintProperty(layer: string, name: string, value: unknown): void {
    this.paint.set(`${layer} ${name}`, value);
  }

  setFilter(layer: string, filter: unknown): void {
    this.paint.set(`${layer} filter`, filter);
  }

  hasImage(id: string): boolean {
    return this.images.has(id);
  }

  addImage(id: string): void {
    this.images.add(id);
  }

  queryRenderedFeatures(): readonly object[] {
    return this.drawn;
  }

  setFeatureState({ id }: { readonly id: string }, { hover }: { readonly hover: boolean }): void {
    this.hoverStates.set(id, hover);
  }

  getCanvas(): HTMLElement {
    return this.canvas;
  }

  getCanvasContainer(): HTMLElement {
    return this.canvasContainer;
  }

  resize(): void {
    this.fire('resize');
  }

  redraw(): void {
    this.fire('render');
  }

  triggerRepaint(): void {
    this.fire('render');
  }

  remove(): void {
    this.isRemoved = true;
  }
}

/** One of the engine's handlers: it is on or off. */
class Switch {
  private isOn = true;

  enable(): void {
    this.isOn = true;
  }

  disable(): void {
    this.isOn = false;
  }

  isEnabled(): boolean {
    return this.isOn;
  }
}

/** Lets everything go on that waits for nothing more. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}
