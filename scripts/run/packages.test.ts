import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { missingPackages, supportsNode } from './packages.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/vite': { version: '8.0.0' },
    'node_modules/@esbuild/aix': { version: '1.0.0', optional: true },
  },
};

describe('which Node will do', () => {
  test.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.12.0', true],
    ['24.0.0', true],
    ['18.20.0', false],
    ['20.18.9', false],
    ['21.7.0', false],
    ['22.11.0', false],
  ])('%s: %s', (version, expected) => {
    expect(supportsNode('^20.19.0 || >=22.12.0', version)).toBe(expected);
  });

  test('the range that package.json names can be read', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(supportsNode(engines.node, process.versions.node)).toBe(true);
  });

  test('a range of another form is an error', () => {
    expect(() => supportsNode('20.x', '20.19.0')).toThrow('20.x');
  });
});

describe('which packages are missing', () => {
  test('all, where nothing is installed', () => {
    expect(missingPackages(lock, null)).toEqual(['node_modules/vite']);
  });

  test('none, where each is there; one for another machine need not be', () => {
    expect(missingPackages(lock, { packages: { 'node_modules/vite': { version: '8.0.0' } } })).toEqual([]);
  });

  test('one of another version', () => {
    const installed = { packages: { 'node_modules/vite': { version: '7.9.0' } } };
    expect(missingPackages(lock, installed)).toEqual(['node_modules/vite']);
  });

  test('an optional one of another version', () => {
    const installed = {
      packages: {
        'node_modules/vite': { version: '8.0.0' },
        'node_modules/@esbuild/aix': { version: '0.9.0', optional: true },
      },
    };
    expect(missingPackages(lock, installed)).toEqual(['node_modules/@esbuild/aix']);
  });
});
