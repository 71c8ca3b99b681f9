import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openSite, readSiteFiles, type SiteFiles } from './built-site.ts';
import { javaMajor, messagesOf, samplePages } from './nu-checker.ts';

// Asks the Nu Html Checker, which validator.w3.org runs, about pages of the built site, where there is a Java:
// `npx tsx scripts/check/check-markup.ts`, with `--root` for another folder than dist.

/** The oldest Java that the checker runs on. */
const LEAST_JAVA = 11;

/** It starts in half the time where nothing is compiled twice; deep nesting needs the stack. */
const JAVA_OPTIONS = ['-Xss2m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

const ONE_MINUTE = 60_000;
const MOST_OUTPUT = 64 * 1024 * 1024;

function main(): void {
  const { values } = parseArgs({ options: { root: { type: 'string', default: 'dist' } } });
  const java = javaMajor(spawnSync('java', ['-version'], { encoding: 'utf8' }).stderr ?? '');
  if (java === null || java < LEAST_JAVA) {
    const found = java === null ? 'there is no Java' : `Java ${java} is too old`;
    console.log(`The Nu Html Checker is skipped: ${found}; it needs ${LEAST_JAVA} or newer.`);
    return;
  }
  check(values.root, readSiteFiles(values.root));
}

function check(root: string, files: SiteFiles): void {
  const pages = samplePages([...openSite(files).pages.values()]);
  if (pages.length === 0) throw new Error(`There is not one page in ${root}/.`);
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const paths = pages.map((path) => join(root, path));
  const asked = [...JAVA_OPTIONS, '-jar', jar, '--format', 'json', '--errors-only', ...paths];
  const { stderr, status } = spawnSync('java', asked, {
    encoding: 'utf8',
    timeout: ONE_MINUTE,
    maxBuffer: MOST_OUTPUT,
  });
  const messages = messagesOf(stderr, pathToFileURL(root).href);
  if (messages === null)
    throw new Error(`The Nu Html Checker ended with ${status}: ${stderr.slice(0, 2000)}`);
  for (const message of messages) console.error(message);
  console.log(`${pages.length} pages of ${root}/ asked about, ${messages.length} errors.`);
  if (messages.length > 0) process.exitCode = 1;
}

main();
