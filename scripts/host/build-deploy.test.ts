import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deployFiles, deploymentAt } from './build-deploy.ts';
import { headersFor } from './http-headers.ts';

const ORIGIN = 'https://map.example.org';
const PATHS = [
  '/',
  '/uk/',
  '/uk/malaysia/',
  '/uk/embed/',
  '/en/embed/japan/',
  '/assets/a-1f.js',
  '/embed.js',
  '/geo/x.json',
];
/** A host's root, and a path with a dot. */
const BASES = ['/', '/maps/v1.0/'];
const CASES = BASES.flatMap((base) => PATHS.map((path) => [base, path] as const));

function textOf(name: string, base = '/', origin = ORIGIN): string {
  return deployFiles(deploymentAt(origin + base)).get(name) ?? '';
}

/** Applies a `_headers` file as Netlify and Cloudflare Pages do: all rules, equal names joined by a comma. */
function fromHeadersFile(path: string, base = '/'): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  let applies = false;
  for (const line of textOf('_headers', base).split('\n')) {
    if (line.startsWith('/')) {
      applies = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    } else if (applies && line.startsWith('  ')) {
      const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (.*)$/.exec(line) ?? [];
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}

/** Applies the `map` blocks of an nginx file, one upon the other: equal, else the first expression that matches, else the default. */
function fromNginx(path: string, base: string): Readonly<Record<string, string>> {
  const text = textOf('nginx.conf', base);
  const lookUp = (variable: string): string => {
    if (variable === '$uri') return path;
    if (variable === '$status') return '200';
    const block = new RegExp(`map (\\$\\w+) \\${variable} \\{\\n(.*?)\\n\\}`, 's').exec(text);
    const [, source = '', body = ''] = block ?? [];
    const asked = lookUp(source);
    const rules = [...body.matchAll(/^ {2}"([^"]*)" "([^"]*)";/gm)];
    const hit = rules.find(([, key = '']) =>
      key.startsWith('~') ? new RegExp(key.slice(1)).test(asked) : key === asked,
    );
    const value = hit?.[2] ?? /default "([^"]*)";/.exec(body)?.[1] ?? 'missing';
    return value.startsWith('$') ? lookUp(value) : value;
  };
  const fields = [...text.matchAll(/add_header (\S+) (?:(\$\w+)|"(.*)") always;/g)].map(
    ([, name = '', variable, value = 'missing']) => [name, variable ? lookUp(variable) : value] as const,
  );
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

/** Applies the matchers and `header` blocks of a Caddyfile. */
function fromCaddy(path: string, base: string): Readonly<Record<string, string>> {
  const text = textOf('Caddyfile', base);
  const matchers = [...text.matchAll(/^ {2}@(\w+) path_regexp (.*)$/gm)];
  const hit = matchers.find(([, , pattern = '']) => new RegExp(pattern).test(path))?.[1] ?? 'page';
  const block = new RegExp(`header @${hit} \\{\\n(.*?)\\n {2}\\}`, 's').exec(text)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/^ {4}(\S+) "(.*)"$/gm)].map(([, name, value]) => [name, value]),
  );
}

describe.each(CASES)('under %s, %s', (base, inside) => {
  const path = base.slice(0, -1) + inside;
  const table = headersFor(inside, { origin: ORIGIN });

  test('nginx sends what the table says', () => {
    expect(fromNginx(path, base)).toEqual(table);
  });

  test('Caddy sends what the table says', () => {
    expect(fromCaddy(path, base)).toEqual(table);
  });

  test('a host with a _headers file sends the same policies for loading and sharing', () => {
    const sent = fromHeadersFile(path, base);
    const { 'Content-Security-Policy': wanted = '', 'Cache-Control': cache, ...others } = table;
    expect(sent).toMatchObject(others);
    expect(wanted.startsWith((sent['Content-Security-Policy'] ?? 'none').split(', ')[0] ?? '')).toBe(true);
    expect(sent['Cache-Control']).toBe(cache === 'no-cache' ? undefined : cache);
  });
});

test('a host with a _headers file lets embeds be framed, and front pages by the site only', () => {
  const policy = (path: string): string => fromHeadersFile(path)['Content-Security-Policy'] ?? '';
  expect(policy('/uk/embed/')).not.toContain('frame-ancestors');
  for (const path of ['/uk/', '/en/data/']) expect(policy(path)).toContain("frame-ancestors 'self'");
});

test('an origin with a port is listened on, with TLS or without', () => {
  const local = 'http://localhost:8081';
  expect(textOf('nginx.conf', '/', local)).toContain('  listen 8081;\n  server_name localhost;');
  expect(textOf('nginx.conf', '/', 'https://map.example.org:8443')).toContain('# Add `listen 8443 ssl`');
  expect(textOf('nginx.conf')).toContain('  listen 80;\n  server_name map.example.org;');
  expect(textOf('Caddyfile', '/', local)).toContain('\nhttp://localhost:8081 {\n');
  expect(textOf('Caddyfile', '/', local)).not.toContain('Strict-Transport-Security');
  expect(textOf('Caddyfile', '/', 'https://map.example.org:8443')).toContain(
    '\nhttps://map.example.org:8443 {\n',
  );
});

test('the module for brotli is used where somebody says that nginx has it', () => {
  const made = (brotli: boolean) => deployFiles(deploymentAt(ORIGIN, { brotli })).get('nginx.conf');
  expect(made(true)).toMatch(/^ {2}brotli_static on;$/m);
  expect(made(false)).not.toMatch(/^ {2}brotli_static/m);
});

test('a folder that would change the meaning of a configuration is refused', () => {
  expect(() => deploymentAt(ORIGIN, { folder: 'dist' })).toThrow('no absolute path');
  expect(() => deploymentAt(ORIGIN, { folder: '/srv/a; include /b' })).toThrow('no absolute path');
  expect(deploymentAt(ORIGIN, { folder: '/srv/map/' }).folder).toBe('/srv/map');
});

test.each([...deployFiles(deploymentAt(ORIGIN)).keys()])('deploy/%s is as the table has it', (name) => {
  expect(readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8')).toBe(textOf(name));
});
