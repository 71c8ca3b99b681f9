import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';
import type { Ingredients } from './content-cache.ts';
import { packageVersion } from './package-version.ts';

/**
 * Minifies by Terser, which leaves 6 kB less to load, in brotli, than the builder's own minifier: of the engine and its
 * worker above all. The builder itself would run it on the pages only.
 */
export function smallScripts(small: (code: string) => Promise<string>): Plugin {
  return {
    name: 'small-scripts',
    apply: 'build',
    renderChunk: async (code) => ({ code: await small(code), map: null }),
  };
}

/** A module without what only its authors need. */
export async function smallScript(code: string): Promise<string> {
  // Terser remembers in the options what it has named, so each module has its own.
  const { code: small = code } = await minify(code, structuredClone(optionsFor(code)));
  return small;
}

/** All that the bytes of a small script follow from. */
export function smallScriptIngredients(code: string): Ingredients {
  return ['script', packageVersion('terser'), JSON.stringify(optionsFor(code)), code];
}

/** Letters from which on a module is somebody’s whole library: the engine, and its worker. */
const LIBRARY = 300_000;

/** Of the engine, which comes small already, a second and a third pass take ten seconds and leave a thousandth less. */
function optionsFor({ length }: string): MinifyOptions {
  return {
    module: true,
    ecma: 2020,
    // What is inlined with its arguments repeats itself less well in brotli than a call does.
    compress: { passes: length < LIBRARY ? 3 : 1, inline: 1, pure_getters: true, keep_fargs: false },
  };
}
