import { startDevelopmentServer } from '../site/development-server.ts';
import { readPortOptions } from './port-options.ts';

// Serves the site as its sources are at the moment: `npm run dev -- --port 5000 --host 0.0.0.0`.

const DEFAULT_PORT = 5173;

try {
  const server = await startDevelopmentServer({ root: process.cwd(), ...readPortOptions(DEFAULT_PORT) });
  console.log(`The map is at ${server.resolvedUrls?.local[0]} (Ctrl+C ends it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
