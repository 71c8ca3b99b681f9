import { spawnSync } from 'node:child_process';
import { serve } from '../host/serve.ts';
import { isStale } from './build-age.ts';
import { readPortOptions } from './port-options.ts';

// Builds the site where it has to and serves it: `npm start -- --port 5000 --host 0.0.0.0`.

const DEFAULT_PORT = 4173;

async function main(): Promise<void> {
  const { port, host } = readPortOptions(DEFAULT_PORT);
  if (isStale('dist')) build();
  const server = await serve({ root: 'dist', port, host });
  if (port !== 0 && server.port !== port) console.log(`Port ${port} is taken.`);
  console.log(`The map is at ${server.url} (Ctrl+C ends it)`);
}

/** In a process of its own: what the bundler leaves behind would stay in the server. */
function build(): void {
  console.log('Building the site …');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/site/build.ts'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The site could not be built; the reason stands above.');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
