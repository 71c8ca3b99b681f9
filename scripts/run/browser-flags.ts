import { existsSync } from 'node:fs';

/** Says that the system has Mesa’s EGL, which draws by the processor where there is no graphics card. */
const MESA = '/usr/share/glvnd/egl_vendor.d/50_mesa.json';

/** Quick, but edges are another's: WebGL without multisampling, and the page drawn without WebGL. */
const UNLIKE_CARDS = ['--webgl-antialiasing-mode=none', '--disable-gpu-rasterization'];

/**
 * What Chromium is started with for the tests: WebGL drawn by the processor, the page without it, and no calls to
 * anybody by itself. Mesa draws in half the time that the browser's own SwiftShader takes; smoothing by four samples a
 * pixel doubles it again.
 */
export function browserFlags(): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    ...(existsSync(MESA)
      ? ['--use-gl=angle', '--use-angle=gl-egl']
      : ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']),
    '--ignore-gpu-blocklist',
    ...UNLIKE_CARDS,
    '--disable-background-networking',
    '--disable-quic',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Chromium refuses its sandbox to root.
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

/** The same flags for a picture whose edges matter: page and map are smoothed as by a graphics card. */
export function smoothing(flags: readonly string[]): string[] {
  return flags.filter((flag) => !UNLIKE_CARDS.includes(flag));
}

/** What Chromium finds in its environment: no graphics card, where there is one, so that pictures are the same everywhere. */
export function browserEnvironment(environment: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const known = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(known), LIBGL_ALWAYS_SOFTWARE: '1' };
}
