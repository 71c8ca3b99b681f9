import type { CountryCode, LngLat } from '../dataset/model.ts';
import type { Camera, Framing, Position } from './camera.ts';
import type { Near } from './hit.ts';
import type { Scene } from './scene.ts';
import type { Viewport } from './viewport.ts';

/** Pixels of the map, from its upper left corner. */
export type ScreenPoint = readonly [x: number, y: number];

/** What draws the ground of a map: the still one or the engine. */
export interface Renderer {
  /** Takes the map in sight over, or gives it up: only the active one places the overlay and moves. */
  setActive(active: boolean): void;
  /** Draws another scene; the overlay has it already. */
  update(scene: Scene): void;
  /** Goes to a position at once. */
  stand(position: Position): void;
  /** Moves to a framing; jumps where the reader asks for less motion. */
  fly(framing: Framing): void;
  /** Enlarges (positive) or reduces by steps of a doubling. */
  zoomBy(step: number): void;
  /** Follows a change of the map’s size, and shows a framing anew in it, where the map stands at one. */
  resize(framing: Framing | null): void;
  /** Where the map stands now; of a globe, the flat map with the same middle and scale. */
  camera(): Camera;
  /** The country whose shape is drawn at a point; null over the sea. */
  landAt(point: ScreenPoint): CountryCode | null;
  /** Takes the renderer and all that it attached out of the page. */
  remove(): void;
}

/** What a renderer reads and tells while it lives. */
export interface RendererContext {
  readonly overlay: Overlay;
  /** The map's box as it was last measured. */
  readonly viewport: () => Viewport;
  /** The reader has moved the map by hand. */
  readonly onMoved: () => void;
}

/** Pixels of the screen at which a point lies; null where it cannot be seen. */
export type Project = (point: LngLat) => ScreenPoint | null;

/** Marks and labels over a map that moves, whatever draws the ground. */
export interface Overlay {
  readonly element: SVGSVGElement;
  /** Draws another scene; positions follow with the next `place`. */
  update(scene: Scene): void;
  /** Puts everything where the map has it now. `scale` is in pixels for one Equal Earth unit. */
  place(project: Project, scale: number, viewport: Viewport): void;
  /** Puts everything on the map plane itself, as the page came, so that the stylesheet places it in a box of any size. */
  rest(framing: Framing): void;
  /** Puts the overlay into another element, the keyboard's focus kept. */
  moveInto(parent: Element): void;
  /** The marks and small territories within a fingertip of a point of the map. */
  near(point: ScreenPoint): Near;
  remove(): void;
}
