// All that needs the map engine stands behind this file, which the page loads when it is quiet: see schedule.ts.
export { createEngineRenderer } from '../map/engine-renderer.ts';
export { startEngine } from '../map/start-engine.ts';
