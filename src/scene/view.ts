import type { LngLat } from '../dataset/model.ts';
import type { Camera, Framing, Size } from './camera.ts';
import type { NearMark } from './hit.ts';
import type { Scene } from './scene.ts';

/** What the reader does on a map, whatever draws it. */
export interface MapHandlers {
  /** A place's id or a country's code was activated, or the sea (null). */
  readonly onSelect: (id: string | null) => void;
}

/** A drawn map: the still one or the engine's. */
export interface MapView {
  /** Draws another scene. */
  update(scene: Scene): void;
  /** Moves to a framing; jumps where the reader asks for less motion. */
  show(framing: Framing): void;
  /** Moves to a framing, unless the reader has moved the map since the last one was shown. */
  showUnlessMoved(framing: Framing): void;
  /** Enlarges (positive) or reduces by steps of a doubling. */
  zoomBy(step: number): void;
  /** The framing that the reader has not left since it was shown; null once they moved the map. */
  framing(): Framing | null;
  /** Where the flat map stands now. */
  camera(): Camera;
  size(): Size;
  remove(): void;
}

/** Pixels of the screen at which a point lies; null where it cannot be seen. */
export type Project = (point: LngLat) => readonly [number, number] | null;

/** Marks and labels over a map that moves, whatever draws the ground. */
export interface Overlay {
  readonly element: SVGSVGElement;
  /** Draws another scene; positions follow with the next `place`. */
  update(scene: Scene): void;
  /** Puts everything where the map has it now. `scale` is in pixels for one Equal Earth unit. */
  place(project: Project, scale: number, size: Size): void;
  /** Puts the overlay into another element, the keyboard's focus kept. */
  moveInto(parent: Element): void;
  /** The marks within a fingertip of a point of the map. */
  near(point: readonly [number, number]): readonly NearMark[];
  remove(): void;
}
