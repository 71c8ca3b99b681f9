import type { EngineMap } from '../map/engine-renderer.ts';

/** What happens around the loss of a graphics context. */
export interface ContextHandlers {
  readonly onLost: () => void;
  /** The context is back, and the engine has drawn with it. */
  readonly onRestored: () => void;
}

/** Tells when the browser takes the engine's graphics context away and when it gives it back. */
export function watchContext(map: EngineMap, { onLost, onRestored }: ContextHandlers): void {
  map.on('webglcontextlost', onLost);
  // Only an engine that has drawn something takes changes again.
  map.on('webglcontextrestored', () => void map.once('idle', onRestored));
}
