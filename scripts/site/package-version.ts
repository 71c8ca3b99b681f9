import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The version of an installed package, by its name. */
export function packageVersion(name: string): string {
  const value: unknown = require(`${name}/package.json`);
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : null;
  if (typeof version !== 'string') throw new Error(`${name} has no version.`);
  return version;
}
