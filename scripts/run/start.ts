import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { serve } from '../host/serve.ts';
import { isStale } from './build-age.ts';

// Builds the site where it has to and serves it: `npm start -- --port 5000 --host 0.0.0.0`.

const DEFAULT_PORT = '4173';

const readOptions = (): { readonly port: number; readonly host: string } => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env.PORT ?? DEFAULT_PORT },
      host: { type: 'string', default: '127.0.0.1' },
    },
  });
  const port = Number(values.port);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return { port, host: values.host };
  throw new Error(`--port ${values.port} is no port; give a number from 0 to 65535.`);
};

/** In a process of its own: what the bundler leaves behind would stay in the server. */
const build = (): void => {
  console.log('Building the site …');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/site/build.ts'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The site could not be built; the reason stands above.');
};

const main = async (): Promise<void> => {
  const { port, host } = readOptions();
  if (isStale('dist')) build();
  const server = await serve({ root: 'dist', port, host });
  if (port !== 0 && server.port !== port) console.log(`Port ${port} is taken.`);
  console.log(`The map is at ${server.url} (Ctrl+C ends it)`);
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
