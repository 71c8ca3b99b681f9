import { describe, expect, test } from 'vitest';
import { headersFor, pathClassOf } from './http-headers.ts';

const ORIGIN = 'https://map.example.org';

/** The directives of a policy by name. */
function policyOf(pathname: string): ReadonlyMap<string, readonly string[]> {
  const policy = headersFor(pathname, { origin: ORIGIN })['Content-Security-Policy'] ?? '';
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

const EVERY_CLASS = [
  '/',
  '/uk/',
  '/uk/embed/',
  '/en/embed/malaysia/',
  '/assets/x.js',
  '/embed.js',
  '/geo/world.json',
];

describe('classes of paths', () => {
  test.each([
    ['/uk/embed/', 'embed'],
    ['/uk/embed', 'embed'],
    ['/en/embed/south-korea/', 'embed'],
    ['/en/embedded/', 'page'],
    ['/fr/embed/', 'page'],
    ['/embed.js', 'page'],
    ['/assets/embed-4f3a.js', 'asset'],
    ['/uk/assets/', 'page'],
    ['/uk/data/', 'page'],
    ['/data/places.geojson', 'page'],
  ])('%s is of class %s', (path, pathClass) => {
    expect(pathClassOf(path)).toBe(pathClass);
  });
});

describe('policies', () => {
  test.each(EVERY_CLASS)('%s allows nothing inline, no evaluation and no third party', (path) => {
    const policy = policyOf(path);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const [name, sources] of policy) {
      if (/trusted-types/.test(name)) continue;
      const allowed =
        name === 'worker-src' ? ["'self'", "'none'", ORIGIN, 'data:'] : ["'self'", "'none'", ORIGIN];
      expect(allowed).toEqual(expect.arrayContaining([...sources]));
    }
  });

  test.each(EVERY_CLASS)('%s names its own origin wherever it says self', (path) => {
    for (const [name, sources] of policyOf(path)) {
      if (name === 'frame-ancestors') continue;
      expect(sources.includes("'self'")).toBe(sources.includes(ORIGIN));
    }
  });

  test.each(EVERY_CLASS)('%s makes no text HTML or a script but by one policy', (path) => {
    const policy = policyOf(path);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(['default']);
  });

  test('everyone may frame an embed, and only the site itself its other pages', () => {
    expect(policyOf('/uk/embed/').has('frame-ancestors')).toBe(false);
    expect(policyOf('/uk/').get('frame-ancestors')).toEqual(["'self'"]);
    for (const path of EVERY_CLASS) {
      expect(headersFor(path, { origin: ORIGIN })).not.toHaveProperty('X-Frame-Options');
    }
  });

  test('a worker may start from a data address, as it must in a frame of opaque origin', () => {
    expect(policyOf('/uk/embed/').get('worker-src')).toContain('data:');
  });
});

describe('other headers', () => {
  test.each(EVERY_CLASS)('%s opens also in the sandbox of a frame that led to it', (path) => {
    expect(headersFor(path, { origin: ORIGIN })).not.toHaveProperty('Cross-Origin-Opener-Policy');
  });

  test.each(EVERY_CLASS)('%s can be read from a frame of opaque origin and by an isolated host', (path) => {
    expect(headersFor(path, { origin: ORIGIN })).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    });
  });

  test('embeds and the workers that they load require the same of what they embed', () => {
    const name = 'Cross-Origin-Embedder-Policy';
    expect(headersFor('/en/embed/japan/', { origin: ORIGIN })[name]).toBe('require-corp');
    expect(headersFor('/assets/worker.js', { origin: ORIGIN })[name]).toBe('require-corp');
  });

  test('only hashed files are kept for good', () => {
    expect(headersFor('/assets/a-1f.js', { origin: ORIGIN })['Cache-Control']).toContain('immutable');
    expect(headersFor('/embed.js', { origin: ORIGIN })['Cache-Control']).toBe('no-cache');
  });

  test('strict transport is asked for over https only', () => {
    const name = 'Strict-Transport-Security';
    expect(headersFor('/', { origin: ORIGIN })[name]).toBe('max-age=31536000');
    expect(headersFor('/', { origin: 'http://localhost:4173' })).not.toHaveProperty(name);
  });
});
