import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deployFiles } from './build-deploy.ts';
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

function textOf(name: string): string {
  return deployFiles(ORIGIN).get(name) ?? '';
}

/** Applies a `_headers` file as Netlify and Cloudflare Pages do: all rules, equal names joined by a comma. */
function fromHeadersFile(path: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  let applies = false;
  for (const line of textOf('_headers').split('\n')) {
    if (line.startsWith('/')) {
      applies = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    } else if (applies && line.startsWith('  ')) {
      const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (.*)$/.exec(line) ?? [];
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}

/** Applies the `map` blocks of an nginx file: the first expression that matches, else the default; empty is left out. */
function fromNginx(path: string): Readonly<Record<string, string>> {
  const text = textOf('nginx.conf');
  const variables = new Map<string, string>();
  for (const [, variable = '', body = ''] of text.matchAll(/map \$uri (\$\w+) \{\n(.*?)\n\}/gs)) {
    const rules = [...body.matchAll(/"~([^"]*)" "([^"]*)";/g)];
    const hit = rules.find(([, pattern = '']) => new RegExp(pattern).test(path));
    variables.set(variable, hit?.[2] ?? /default "([^"]*)";/.exec(body)?.[1] ?? '');
  }
  const fields = [...text.matchAll(/add_header (\S+) (?:(\$\w+)|"(.*)")(?: always)?;/g)].map(
    ([, name = '', variable = '', value = 'missing']) => [name, variables.get(variable) ?? value] as const,
  );
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

/** Applies the matchers and `header` blocks of a Caddyfile. */
function fromCaddy(path: string): Readonly<Record<string, string>> {
  const text = textOf('Caddyfile');
  const matchers = [...text.matchAll(/^ {2}@(\w+) path_regexp (.*)$/gm)];
  const hit = matchers.find(([, , pattern = '']) => new RegExp(pattern).test(path))?.[1] ?? 'page';
  const block = new RegExp(`header @${hit} \\{\\n(.*?)\\n {2}\\}`, 's').exec(text)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/^ {4}(\S+) "(.*)"$/gm)].map(([, name, value]) => [name, value]),
  );
}

describe.each(PATHS)('%s', (path) => {
  const table = headersFor(path, { origin: ORIGIN });

  test('nginx sends what the table says', () => {
    expect(fromNginx(path)).toEqual(table);
  });

  test('Caddy sends what the table says', () => {
    expect(fromCaddy(path)).toEqual(table);
  });

  test('a host with a _headers file sends the same policies for loading and sharing', () => {
    const sent = fromHeadersFile(path);
    const { 'Content-Security-Policy': wanted = '', 'Cache-Control': cache, ...others } = table;
    expect(sent).toMatchObject(others);
    expect(wanted.startsWith((sent['Content-Security-Policy'] ?? 'none').split(', ')[0] ?? '')).toBe(true);
    expect(sent['Cache-Control']).toBe(cache === 'no-cache' ? undefined : cache);
  });
});

test('a host with a _headers file lets embeds be framed, and front pages by the site only', () => {
  const policy = (path: string): string => fromHeadersFile(path)['Content-Security-Policy'] ?? '';
  expect(policy('/uk/embed/')).not.toContain('frame-ancestors');
  expect(policy('/uk/')).toContain("frame-ancestors 'self'");
});

test.each([...deployFiles(ORIGIN).keys()])('deploy/%s is as the table has it', (name) => {
  expect(readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8')).toBe(textOf(name));
});
