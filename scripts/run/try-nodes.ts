import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

// Runs what is quick with the other lines of Node that the project promises: `npx tsx scripts/run/try-nodes.ts`. They come
// from the npm registry into `.cache/nodes/`; one that cannot be had is named and left out.

/** The least of each line. Of the line that runs this, all other checks speak. */
const LEAST = ['20.19.0', '22.12.0', '24.0.0'];

/** Sources as they stand, the builder and its native parts, the server. */
const CHECKS: readonly (readonly string[])[] = [
  ['--import', 'tsx', 'scripts/dataset/check-data.ts'],
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=dot',
    'scripts/run/packages.test.ts',
    'scripts/site/build-embed-script.test.ts',
    'scripts/site/workshop.test.ts',
    'scripts/host/serve.test.ts',
  ],
];

const FETCH_LIMIT = 60_000;

function main(): void {
  for (const version of LEAST) {
    if (lineOf(version) === lineOf(process.versions.node)) continue;
    const program = programOf(version);
    if (program === null) {
      console.log(`Node ${version}: not to be had here, so it is not tried.`);
      continue;
    }
    const failed = CHECKS.find((args) => spawnSync(program, args, { stdio: 'inherit' }).status !== 0);
    console.log(`Node ${version}: ${failed ? `${failed.join(' ')} failed` : 'all is well'}`);
    if (failed) process.exitCode = 1;
  }
}

function lineOf(version: string): string | undefined {
  return version.split('.')[0];
}

/** Where a version of Node lies, fetched if need be; null where it cannot be had. */
function programOf(version: string): string | null {
  const folder = `.cache/nodes/${version}`;
  const program = resolve(
    folder,
    'node_modules/node/bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    // The package fetches the program by a script of installation, which .npmrc forbids to those of the project.
    const options = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts=false'];
    spawnSync('npm', ['install', ...options, `node@${version}`], {
      stdio: 'ignore',
      timeout: FETCH_LIMIT,
      shell: process.platform === 'win32',
    });
  }
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0 ? program : null;
}

main();
