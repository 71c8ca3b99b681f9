// Runs a TypeScript script in a clone as it was fetched: `node scripts/run/with-packages.mjs scripts/run/start.ts …`.
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages, requireNode } from './packages.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
requireNode();
installPackages();

const script = resolve(process.argv[2] ?? '');
// What the script sees is what it would see if it were run by itself.
process.argv.splice(1, 2, script);
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(script).href);
