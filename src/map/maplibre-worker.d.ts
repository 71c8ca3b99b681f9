declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  import type { WorkerGlobalScopeInterface } from 'maplibre-gl';

  /** The engine's worker; it serves the messages of the page from the scope that it is given. */
  export default class MapWorker {
    constructor(scope: WorkerGlobalScopeInterface);
  }
}
