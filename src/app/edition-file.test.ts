import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { loadEdition } from './edition-file.ts';

const edition = toEdition(sampleDataset(), sampleCountries, 'uk');

function addressOf(content: string): string {
  return `data:application/json,${encodeURIComponent(content)}`;
}

describe('loadEdition', () => {
  test('gives the facts of a sound file, without a problem', async () => {
    expect(await loadEdition(addressOf(JSON.stringify(edition)))).toEqual({
      edition,
      problems: [],
      failure: null,
    });
  });

  test.each(['{', '[]', 'null', '<!doctype html>'])('gives no facts of %s, and says why', async (content) => {
    const loaded = await loadEdition(addressOf(content));
    expect(loaded.edition).toBeNull();
    expect(loaded.failure).toBe('dataset-unreachable');
    expect(loaded.problems.length).toBeGreaterThan(0);
  });

  test('gives up on a file that never answers', async () => {
    const server = createServer(() => undefined).listen(0);
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const loaded = await loadEdition(`http://localhost:${port}/facts.json`, 20);
    server.closeAllConnections();
    server.close();
    expect(loaded).toMatchObject({ edition: null, failure: 'dataset-unreachable' });
  });

  test('never throws where the file does not arrive', async () => {
    const loaded = await loadEdition('nowhere:facts.json');
    expect(loaded.edition).toBeNull();
    expect(loaded.failure).toBe('dataset-unreachable');
    expect(loaded.problems[0]).toContain('nowhere:facts.json');
  });
});
