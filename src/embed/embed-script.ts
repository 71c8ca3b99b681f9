import { createLoader, type Loader, siteOf } from './loader.ts';

declare global {
  // Only `var` declares a property of the global object.
  var OffshoreAiMap: Loader | undefined;
}

const script = document.currentScript;
// The script may stand under every map of a page: the first run is the one that counts.
globalThis.OffshoreAiMap ??= createLoader(script instanceof HTMLScriptElement ? siteOf(script.src) : '');
