import { createLoader, type Loader, siteOf } from './loader.ts';

declare global {
  // Only `var` declares a property of the global object.
  var OffshoreAiMap: Loader | undefined;
}

/** The public address of the site, which the build writes in; empty where it is not known. */
declare const SITE_ADDRESS: string;

const script = document.currentScript;
const ownAddress = script instanceof HTMLScriptElement ? script.src : '';
// The script may be copied, bundled or pasted as text: then only the build knows where it comes from. As a module it has
// no element, and a classic script cannot say `import.meta`, but every browser names the file in the trace of an error.
const site = SITE_ADDRESS || siteOf(ownAddress) || siteOf(new Error().stack ?? '');
// The script may stand under every map of a page: the first run is the one that counts.
globalThis.OffshoreAiMap ??= createLoader(site);
