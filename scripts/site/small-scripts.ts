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
  const { code: small = code } = await minify(code, structuredClone(OPTIONS));
  return small;
}

/** All that the bytes of a small script follow from. */
export function smallScriptIngredients(code: string): Ingredients {
  return ['script', packageVersion('terser'), JSON.stringify(OPTIONS), code];
}

const OPTIONS: MinifyOptions = {
  module: true,
  ecma: 2020,
  // What is inlined with its arguments repeats itself less well in brotli than a call does.
  compress: { passes: 3, inline: 1, pure_getters: true, keep_fargs: false },
};
