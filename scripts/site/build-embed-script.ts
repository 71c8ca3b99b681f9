import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script that newsrooms include, ready to be written. */
export interface EmbedScript {
  readonly code: string;
  /** Below the site's root; changes with the content, so the file behind it never does. */
  readonly hashedPath: string;
  /** Subresource integrity of the code. */
  readonly integrity: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds `src/embed/embed-script.ts` into one classic script without imports.
 * @param site The public address of the site, with a slash at its end; null where it is not known.
 * @throws where the build yields anything else.
 */
export async function buildEmbedScript(site: string | null = null): Promise<EmbedScript> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { SITE_ADDRESS: JSON.stringify(site ?? '') },
    build: {
      write: false,
      target: 'es2020',
      lib: { entry: 'src/embed/embed-script.ts', formats: ['iife'], name: 'offshoreAiMapScript' },
    },
  });
  const outputs = Array.isArray(result) ? result.flatMap(({ output }) => output) : [];
  const [chunk] = outputs;
  if (outputs.length !== 1 || chunk?.type !== 'chunk') throw new Error('The embed script is not one file');
  const { code } = chunk;
  const name = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return {
    code,
    hashedPath: `assets/embed-${name}.js`,
    integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
  };
}
