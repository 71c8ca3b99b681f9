import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// Tests that put something in a module’s place need modules that nobody has read before.
const MOCKING = [
  'src/app/map-stage.test.ts',
  'src/map/engine-renderer.test.ts',
  'src/map/start-engine.test.ts',
];

/** What only later files share: what reads and shows facts, the tools, the dialog. */
const LATER =
  /\/src\/(?:ui\/(?:copy-|reveal-fact)|i18n\/(?:language-names|messages\/tool-messages)|app\/facts-file|dataset\/(?:fact-files|parse-evidences|evidence-(?:schema|terms)|loose-ends|strength|origin-line))/;

/** One file for what several parts of a page import: a dozen small ones compress worse, and the browser asks for each. */
const SHARED = {
  name: 'shared',
  minShareCount: 2,
  priority: 1,
  // Not for those who embed.
  test: (id: string) => !/\/src\/embed\/(?!query)/.test(id) && !LATER.test(id),
};

const SHARED_LATER = { name: 'later', minShareCount: 2, test: LATER };

export default defineConfig({
  plugins: [plainImports()],
  // Relative addresses, so that the site runs under any path of any host.
  base: './',
  // The root's own page, index.html, only sends readers on; every other page is made by scripts/site/prerender.ts.
  appType: 'mpa',
  publicDir: 'public',
  worker: {
    format: 'es',
    rolldownOptions: { output: { minify: false } },
  },
  build: {
    target: 'es2022',
    manifest: true,
    // The heads of the pages name what they need at once.
    modulePreload: false,
    // Data addresses would need `data:` in the policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // See scripts/site/small-scripts.ts.
    minify: false,
    cssMinify: true,
    rolldownOptions: {
      // A note on the speed of the build is no warning.
      checks: { pluginTimings: false },
      input: {
        root: 'index.html',
        main: 'src/app/main.tsx',
        theme: 'src/app/theme.ts',
        'first-word': 'src/app/first-word.ts',
        // Stylesheets that no module imports: of frames, and of the page that lists the data files.
        frame: 'src/app/styles/frame.css',
        document: 'src/app/styles/document.css',
      },
      output: { minify: false, codeSplitting: { groups: [SHARED, SHARED_LATER] } },
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    pool: 'threads',
    // Property tests and tests that start programs take their time where two processors are busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: MOCKING,
          // No test leaves anything behind, so a worker reads each module once.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: MOCKING } },
    ],
  },
});

/** Vite wraps each later import in code that preloads what the file imports, 1 kB; here it imports nothing new. */
function plainImports(): Plugin {
  const end = String.raw`, __VITE_PRELOAD__, import\.meta\.url\)`;
  const whole = new RegExp(String.raw`__vitePreload\(\(\) => (import\([^()]+\))${end}`, 'g');
  const oneName = new RegExp(
    String.raw`__vitePreload\(async \(\) => \{\s+const \{ \w+ \} = await (import\([^()]+\));\s+return \{ \w+ \};\s+\}${end}`,
    'g',
  );
  return {
    name: 'plain-imports',
    enforce: 'pre',
    // For what has another form than these two.
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
    renderChunk: (code) => ({ code: code.replace(whole, '$1').replace(oneName, '$1'), map: null }),
  };
}
