import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../src/i18n/locales.ts';
import {
  FRAMING_POLICY,
  HEADER_TABLE,
  type HeaderRow,
  headersFor,
  loadingPolicy,
  PATH_RULES,
  type PathClass,
} from './http-headers.ts';

const EXAMPLE_ORIGIN = 'https://map.example.org';
const NOTE =
  'Made from scripts/host/http-headers.ts by `npx tsx scripts/host/build-deploy.ts --origin https://your.site`.';
const POLICY = 'Content-Security-Policy';
const CACHING = 'Cache-Control';
const SAMPLES: Readonly<Record<PathClass, string>> = {
  embed: `/${LANGUAGES[0]}/embed/`,
  asset: '/assets/',
  page: '/',
};

/**
 * A `_headers` file, as Netlify and Cloudflare Pages read it. All rules that match a path apply, and values of the
 * same name are joined by a comma. So what varies cannot be taken back: `Cache-Control` is set for assets only
 * (elsewhere these hosts revalidate anyway), and the front pages get their framing rule as a second policy.
 */
export function netlifyHeaders(origin: string): string {
  const everywhere = HEADER_TABLE.filter((row) => isEverywhere(row, origin)).flatMap(({ name, value }) => {
    const text = value(origin).page;
    return text === null ? [] : [`  ${name}: ${text}`];
  });
  const varying = HEADER_TABLE.filter((row) => row.name !== POLICY && !isEverywhere(row, origin));
  const rules = PATH_RULES.flatMap(({ pathClass, globs }) => {
    const fields = varying.flatMap(({ name, value }) => {
      const { page, [pathClass]: text } = value(origin);
      return text === null || text === page ? [] : [`  ${name}: ${text}`];
    });
    return fields.length === 0 ? [] : globs.flatMap((glob) => [glob, ...fields]);
  });
  const fronts = ['/', ...LANGUAGES.map((language) => `/${language}/`)];
  return lines(
    `# ${NOTE}`,
    ['/*', `  ${POLICY}: ${loadingPolicy(origin)}`, ...everywhere],
    rules,
    fronts.flatMap((path) => [path, `  ${POLICY}: ${FRAMING_POLICY}`]),
  );
}

/** A server for nginx, to be included at the level of `http`. nginx leaves a header out where its value is empty. */
export function nginxConfig(origin: string): string {
  return lines(
    `# ${NOTE}`,
    '# Include it inside `http { … }`; add `listen 443 ssl` and the certificate, or put it behind what has them.',
    HEADER_TABLE.filter((row) => !isEverywhere(row, origin)).flatMap((row) => nginxMap(row, origin)),
    'server {',
    '  listen 80;',
    `  server_name ${new URL(origin).hostname};`,
    '  root /srv/offshore-ai-map;',
    '  index index.html;',
    '  error_page 404 /404.html;',
    '  charset utf-8;',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_types text/css text/javascript application/javascript application/json application/geo+json image/svg+xml;',
    '  types {',
    '    text/html html; text/css css; text/javascript js mjs; application/json json; application/geo+json geojson;',
    '    image/svg+xml svg; image/png png; image/jpeg jpg; image/webp webp; image/x-icon ico; application/manifest+json webmanifest;',
    '    text/xml xml; text/csv csv; text/plain txt; font/woff2 woff2;',
    '  }',
    HEADER_TABLE.flatMap((row) => nginxField(row, origin)),
    '}',
  );
}

/** A site for Caddy. */
export function caddyfile(origin: string): string {
  return lines(
    `# ${NOTE}`,
    `${new URL(origin).host} {`,
    '  root * /srv/offshore-ai-map',
    '  encode zstd gzip',
    '  file_server',
    PATH_RULES.map(({ pathClass, pattern }) => `  @${pathClass} path_regexp ${pattern}`),
    ['  @page {', ...PATH_RULES.map(({ pattern }) => `    not path_regexp ${pattern}`), '  }'],
    PATH_RULES.flatMap(({ pathClass }) => caddyHeaders(pathClass, origin)),
    caddyHeaders('page', origin),
    '  handle_errors 404 {',
    `    header ${CACHING} no-store`,
    '    rewrite * /404.html',
    '    file_server',
    '  }',
    '}',
  );
}

/** All files of `deploy/` by name. */
export function deployFiles(origin: string): ReadonlyMap<string, string> {
  return new Map([
    ['_headers', netlifyHeaders(origin)],
    ['nginx.conf', nginxConfig(origin)],
    ['Caddyfile', caddyfile(origin)],
  ]);
}

function isEverywhere({ value }: HeaderRow, origin: string): boolean {
  return new Set(Object.values(value(origin))).size === 1;
}

function lines(...parts: readonly (string | readonly string[])[]): string {
  return `${parts.flat().join('\n')}\n`;
}

function nginxMap({ name, value }: HeaderRow, origin: string): readonly string[] {
  const values = value(origin);
  return [
    `map $uri ${variableOf(name)} {`,
    `  default "${values.page ?? ''}";`,
    ...PATH_RULES.map(({ pattern, pathClass }) => `  "~${pattern}" "${values[pathClass] ?? ''}";`),
    '}',
  ];
}

function nginxField(row: HeaderRow, origin: string): readonly string[] {
  const { name } = row;
  const { page } = row.value(origin);
  const value = isEverywhere(row, origin) ? page && `"${page}"` : variableOf(name);
  if (!value) return [];
  // An asset that is missing must not be kept for a year: this one goes with successful answers only.
  return [`  add_header ${name} ${value}${name === CACHING ? '' : ' always'};`];
}

function variableOf(name: string): string {
  return `$map_${name.toLowerCase().replaceAll('-', '_')}`;
}

function caddyHeaders(pathClass: PathClass, origin: string): readonly string[] {
  return [
    `  header @${pathClass} {`,
    ...Object.entries(headersFor(SAMPLES[pathClass], { origin })).map(
      ([name, value]) => `    ${name} "${value}"`,
    ),
    '  }',
  ];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      origin: { type: 'string', default: EXAMPLE_ORIGIN },
      out: { type: 'string', default: 'deploy' },
      check: { type: 'boolean', default: false },
    },
  });
  const files = deployFiles(new URL(values.origin).origin);
  if (values.check) {
    const stale = await staleFiles(values.out, files);
    if (stale.length === 0) return;
    console.error(
      `Not as the header table has it: ${stale.join(', ')}. Run npx tsx scripts/host/build-deploy.ts`,
    );
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

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
