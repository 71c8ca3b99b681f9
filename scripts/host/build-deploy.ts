import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { caddyfile } from './caddyfile.ts';
import { headersFile } from './headers-file.ts';
import type { Deployment } from './http-headers.ts';
import { nginxConfig } from './nginx-config.ts';
import { parseSiteAddress } from './site-address.ts';

const EXAMPLE_ORIGIN = 'https://map.example.org';
const EXAMPLE_FOLDER = '/srv/offshore-ai-map';
const NOTE =
  '# Made from scripts/host/http-headers.ts by `npm run build:deploy -- --origin https://your.site/path/`.';

const FILES: Readonly<Record<string, (deployment: Deployment) => readonly string[]>> = {
  _headers: headersFile,
  'nginx.conf': nginxConfig,
  Caddyfile: caddyfile,
};

/** All files of `deploy/` by name. */
export function deployFiles(deployment: Deployment): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, linesOf]) => [name, `${[NOTE, ...linesOf(deployment)].join('\n')}\n`]),
  );
}

/**
 * A site at an address, with its files in a folder of the server.
 *
 * @throws Error where no server could be told so.
 */
export function deploymentAt(
  address: string,
  { folder = EXAMPLE_FOLDER, brotli = false }: { readonly folder?: string; readonly brotli?: boolean } = {},
): Deployment {
  if (!/^\/[\w./-]*$/.test(folder))
    throw new Error(
      `--folder ${folder} is no absolute path of the characters A-Z a-z 0-9 . _ - and slashes.`,
    );
  return { address: parseSiteAddress(address), folder: folder.replace(/\/+$/, ''), brotli };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      origin: { type: 'string', default: EXAMPLE_ORIGIN },
      folder: { type: 'string', default: EXAMPLE_FOLDER },
      brotli: { type: 'boolean', default: false },
      out: { type: 'string', default: 'deploy' },
      check: { type: 'boolean', default: false },
    },
  });
  const files = deployFiles(deploymentAt(values.origin, values));
  if (values.check) {
    const stale = await staleFiles(values.out, files);
    if (stale.length === 0) return;
    console.error(`Not as the header table has it: ${stale.join(', ')}. Run npm run build:deploy`);
    process.exitCode = 1;
    return;
  }
  await mkdir(values.out, { recursive: true });
  for (const [name, text] of files) await writeFile(join(values.out, name), text);
}

async function staleFiles(folder: string, files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [name, text] of files) {
    if ((await readFile(join(folder, name), 'utf8').catch(() => null)) !== text) stale.push(name);
  }
  return stale;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
