import { existsSync } from 'node:fs';
import { isBuildMachine } from './build-machine.ts';
import { findBrotliModule, findServer, SERVERS, type ServerName, UNPACKED } from './find-servers.ts';
import { installSystemPackages, unpackSystemPackages } from './system-packages.ts';

// Finds the servers that the tests run, or gets them from Debian: `npx tsx scripts/run/install-servers.ts`.

const BROTLI_PACKAGE = 'libnginx-mod-http-brotli-static';

const missing = SERVERS.filter((name) => findServer(name) === null);
if (missing.length > 0) unpackSystemPackages(missing, UNPACKED);
const withoutLibraries = missing.filter((name) => findServer(name) === null);
// Where a service manager runs, it would start at once what is installed.
if (withoutLibraries.length > 0 && !existsSync('/run/systemd/system'))
  installSystemPackages(withoutLibraries);
const nginx = findServer('nginx');
if (nginx !== null && findBrotliModule(nginx) === null) unpackSystemPackages([BROTLI_PACKAGE], UNPACKED);
SERVERS.forEach(report);

function report(name: ServerName): void {
  const program = findServer(name);
  if (program !== null) {
    const brotli =
      name === 'nginx' && findBrotliModule(program) === null ? ', without a module for brotli' : '';
    console.log(`${name}: ${program}${brotli}`);
    return;
  }
  console.log(`${name}: not on this system, and not to be had from Debian here. Its tests are skipped.`);
  // A build machine that silently tests less would be believed.
  if (isBuildMachine()) process.exitCode = 1;
}
