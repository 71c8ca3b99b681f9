import MapWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { equalEarth } from './equal-earth-crs.ts';

// The engine's own file starts its worker as a side effect, which bundlers drop as unused. An entry of our own is also
// the only way to teach the worker a projection under a policy that forbids evaluated strings.
declare const self: DedicatedWorkerGlobalScope & {
  worker?: MapWorker;
  setProjectionHandler: (handler: (definition: string) => typeof equalEarth) => void;
};

self.worker ??= new MapWorker(self as never);
self.setProjectionHandler(() => equalEarth);
