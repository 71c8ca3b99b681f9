import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrotliModule, findServer } from './find-servers.ts';
import { samplePrograms } from './sample-programs.ts';

const programs = samplePrograms();
const { at, program } = programs;

afterAll(programs.remove);

describe.skipIf(process.platform === 'win32')('the server that is found', () => {
  test('is the first on the path that runs', () => {
    program('broken/nginx', 'echo "libssl.so.3: cannot open shared object file" >&2; exit 127');
    const good = program('good/nginx', '[ "$1" = -v ] && echo "nginx version: nginx/1.22.1" >&2');
    program('late/nginx', 'exit 0');
    const path = ['absent', 'broken', 'good', 'late'].map((name) => at(name)).join(delimiter);
    expect(findServer('nginx', { PATH: path })).toBe(good);
  });

  test('is asked for its version in its own way', () => {
    const caddy = program('own/caddy', '[ "$1" = version ] && echo 2.6.2');
    expect(findServer('caddy', { PATH: join(caddy, '..') })).toBe(caddy);
  });

  test('has no module that it refuses', () => {
    expect(findBrotliModule(program('old/nginx', 'exit 1'))).toBeNull();
  });
});
