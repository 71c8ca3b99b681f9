// All that needs the map engine stands behind this file, which the page loads when it is quiet: see schedule.ts.
export { engineMessages } from '../i18n/engine-messages.ts';
export { createEngineRenderer } from '../map/engine-renderer.ts';
export { loadWorld, readWorld } from '../map/load-world.ts';
export { startEngine } from '../map/start-engine.ts';
