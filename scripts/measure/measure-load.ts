import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { readSiteFiles } from '../check/built-site.ts';
import { filesOfPage } from '../check/site-weights.ts';
import { startRealServer } from '../run/real-server.ts';

// Measures what nginx with the generated configuration answers in a second, on this machine and with `wrk` beside it:
// `npx tsx scripts/measure/measure-load.ts`. Prints a table; docs/performance.md says how to read it.

/** What is asked for again and again: one address, or several by turns. */
interface Load {
  readonly name: string;
  readonly paths: readonly string[];
}

interface Outcome {
  /** Answers in a second. */
  readonly rate: number;
  /** Bytes in a second. */
  readonly bytes: number;
  /** Milliseconds within which half, and 99 of 100, are answered. */
  readonly median: number;
  readonly slowest: number;
}

/** Of a browser, which takes brotli. */
const CODINGS = 'gzip, deflate, br';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: 'dist' },
      seconds: { type: 'string', default: '10' },
      connections: { type: 'string', default: '16' },
    },
  });
  const server = await startRealServer('nginx', values.root, '/');
  try {
    console.log(
      `nginx, ${server.codings.join(' and ')}; ${values.connections} connections, ${values.seconds} s each\n`,
    );
    console.log(
      '| what is asked for | requests a second | MB a second | half within | 99 % within | readers a second |',
    );
    console.log('|---|---|---|---|---|---|');
    for (const load of loadsOf(values.root)) printRow(load, await measure(load, server.url, values));
  } finally {
    await server.stop();
  }
}

function loadsOf(root: string): readonly Load[] {
  const files = filesOfPage(readSiteFiles(root), 'en/index.html');
  const { engine } = files;
  const visit = [...new Set(Object.values(files).flat())].map((path) => path.replace(/index\.html$/, ''));
  return [
    { name: 'map page', paths: ['en/'] },
    { name: 'frame of a place', paths: ['en/embed/malaysia/'] },
    { name: 'engine’s largest file', paths: engine.filter((path) => /\/engine-/.test(path)) },
    { name: 'a whole first visit', paths: visit },
  ];
}

async function measure(
  { paths }: Load,
  url: string,
  { seconds, connections }: { readonly seconds: string; readonly connections: string },
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const script = join(folder, 'by-turns.lua');
  writeFileSync(script, byTurns(paths.map((path) => new URL(path, url).pathname)));
  const options = [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '-s',
    script,
    '-H',
    `Accept-Encoding: ${CODINGS}`,
  ];
  try {
    const { stdout } = await promisify(execFile)('wrk', [...options, url]);
    return parseOutcome(stdout);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isMissing ? new Error('wrk is not on this machine. Debian has it: apt-get install wrk') : error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A program for wrk: the addresses one after the other, and what came of it in one line. */
function byTurns(paths: readonly string[]): string {
  return `
    local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
    local turn = 0
    request = function()
      turn = turn % #paths + 1
      return wrk.format("GET", paths[turn])
    end
    done = function(summary, latency)
      local e = summary.errors
      io.write(string.format("outcome %d %d %d %f %f %d\\n", summary.requests, summary.bytes, summary.duration,
        latency:percentile(50), latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
    end`;
}

function parseOutcome(text: string): Outcome {
  const numbers = /^outcome (.*)$/m.exec(text)?.[1]?.split(' ').map(Number) ?? [];
  const [requests = 0, bytes = 0, duration = 0, median = 0, slowest = 0, errors = 1] = numbers;
  if (errors > 0 || duration === 0) throw new Error(`Not all was answered:\n${text}`);
  // wrk counts in microseconds.
  const seconds = duration / 1e6;
  return { rate: requests / seconds, bytes: bytes / seconds, median: median / 1000, slowest: slowest / 1000 };
}

function printRow({ name, paths }: Load, { rate, bytes, median, slowest }: Outcome): void {
  const readers = paths.length > 1 ? Math.round(rate / paths.length).toString() : '–';
  const cells = [
    paths.length > 1 ? `${name}, ${paths.length} files` : name,
    Math.round(rate).toString(),
    (bytes / 1e6).toFixed(0),
    `${median.toFixed(1)} ms`,
    `${slowest.toFixed(1)} ms`,
    readers,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

await main();
