import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadWorld } from './load-world.ts';

function addressOf(content: string): string {
  return `data:application/json,${encodeURIComponent(content)}`;
}

describe('loadWorld', () => {
  test('gives the shapes of a file', async () => {
    const world = await loadWorld(addressOf(readFileSync('public/geo/world.json', 'utf8')));
    expect(world.countries.length).toBeGreaterThan(200);
  });

  test.each(['{', '[]', '{"type":"Topology"}'])('says that %s cannot be read', async (content) => {
    await expect(loadWorld(addressOf(content))).rejects.toMatchObject({
      name: 'EngineFailure',
      reason: 'geography-broken',
    });
  });

  test('says that a file does not arrive', async () => {
    await expect(loadWorld('nowhere:world.json')).rejects.toMatchObject({
      name: 'EngineFailure',
      reason: 'geography-unreachable',
    });
  });
});
