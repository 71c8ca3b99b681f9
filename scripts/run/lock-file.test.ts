import { readFileSync } from 'node:fs';
import { satisfies } from 'semver';
import { describe, expect, test } from 'vitest';

interface Package {
  readonly version?: string;
  readonly engines?: { readonly node?: string };
  /** Made for other machines, or replaced by another where it cannot be installed. */
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

/** The least of each line of Node that the project says it runs on. */
const NODES = ['20.19.0', '22.12.0', '24.0.0'];

const { packages }: { readonly packages: Readonly<Record<string, Package>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

describe('the lock file', () => {
  test.each(NODES)('has no package that refuses Node %s', (node) => {
    const range = packages['']?.engines?.node ?? 'none';
    expect(satisfies(node, range)).toBe(true);
    const refusing = Object.entries(packages)
      .filter(([, { optional }]) => !optional)
      .filter(([, { engines }]) => !satisfies(node, engines?.node ?? '*'))
      .map(([path, { version, engines }]) => `${path} ${version}: ${engines?.node}`);
    expect(refusing).toEqual([]);
  });

  test('names the packages for every system, so that it can be installed as it stands on each', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !(`${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages))
        .map((name) => `${path} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('names no registry', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
