// Runs before any package is there, on any Node: nothing but Node's own modules.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const HIDDEN_LOCK = 'node_modules/.package-lock.json';

/** Whether a version of Node lies in a range such as `^20.19.0 || >=22.12.0`. */
export function supportsNode(range, version) {
  return range.split('||').some((part) => {
    const [, sign, least] = /^\s*(\^|>=)(\d+\.\d+\.\d+)\s*$/.exec(part) ?? [];
    if (least === undefined) throw new Error(`package.json names Node as ${range}, which cannot be read.`);
    const numbers = numbersOf(version);
    return isAtLeast(numbers, numbersOf(least)) && (sign === '>=' || numbers[0] === numbersOf(least)[0]);
  });
}

/**
 * The packages that a lock file asks for and that are absent or of another version. Optional ones may be absent: they are
 * made for other machines.
 */
export function missingPackages(lock, installed) {
  return Object.entries(lock.packages).flatMap(([path, { version, optional = false }]) => {
    if (path === '') return [];
    const found = installed?.packages?.[path];
    if (found === undefined && optional) return [];
    return found?.version === version ? [] : [path];
  });
}

/** Ends with a message where this Node is too old. */
export function requireNode() {
  const { engines } = readJson('package.json');
  if (supportsNode(engines.node, process.versions.node)) return;
  console.error(`This is Node ${process.versions.node}; needed is ${engines.node}. See https://nodejs.org/`);
  process.exit(1);
}

/** Installs the packages of the lock file, where any is missing. */
export function installPackages() {
  const lock = readJson('package-lock.json');
  if (lock === null) throw new Error('There is no package-lock.json that can be read.');
  if (missingPackages(lock, readJson(HIDDEN_LOCK)).length === 0) return;
  console.log('Installing packages …');
  // The npm that runs this script, where it does; a shell finds `npm.cmd` on Windows.
  const npm = process.env.npm_execpath ?? '';
  const [command, first] = npm.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []];
  // As the lock file has it, and without a change to it. `npm ci` refuses a lock file that was made where packages for
  // other systems could not be had.
  const options = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'];
  const shell = command === 'npm' && process.platform === 'win32';
  const { status } = spawnSync(command, [...first, ...options], { stdio: 'inherit', shell });
  if (status === 0) return;
  console.error('The packages could not be installed; npm says above why.');
  process.exit(1);
}

function numbersOf(version) {
  return version.split('.').map(Number);
}

function isAtLeast([major, minor, patch], [leastMajor, leastMinor, leastPatch]) {
  if (major !== leastMajor) return major > leastMajor;
  if (minor !== leastMinor) return minor > leastMinor;
  return patch >= leastPatch;
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
