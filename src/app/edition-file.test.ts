import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { outlineOf, toEdition } from '../dataset/edition.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { download, readOutline } from './edition-file.ts';

const edition = toEdition(sampleDataset(), sampleCountries, 'uk');
const outline = outlineOf(edition);

function fileOf(value: unknown) {
  return { text: JSON.stringify(value) };
}

describe('download', () => {
  test('gives the text of a file', async () => {
    expect(await download('data:application/json,%7B%7D')).toEqual({ text: '{}' });
  });

  test('gives up on a file that never answers', async () => {
    const server = createServer(() => undefined).listen(0);
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const file = await download(`http://localhost:${port}/facts.json`, 20);
    server.closeAllConnections();
    server.close();
    expect(file).toHaveProperty('problem');
  });

  test('never throws where the file does not arrive', async () => {
    expect(await download('nowhere:facts.json')).toEqual({
      problem: expect.stringContaining('nowhere:facts.json'),
    });
  });
});

describe('readOutline', () => {
  test('gives everything but the facts, and keeps what refers to them', () => {
    const read = readOutline(fileOf(outline));
    expect(read).toEqual({
      edition: { ...outline, facts: [], sites: [], sources: [] },
      problems: [],
      failure: null,
    });
    expect(read.edition?.links.length).toBeGreaterThan(0);
  });

  test.each(['{', '[]', 'null', '<!doctype html>'])('gives nothing of %s, and says why', (text) => {
    const read = readOutline({ text });
    expect(read.edition).toBeNull();
    expect(read.failure).toBe('dataset-unreachable');
    expect(read.problems.length).toBeGreaterThan(0);
  });

  test('says why there is none', () => {
    expect(readOutline({ problem: 'it rained' })).toEqual({
      edition: null,
      problems: ['it rained'],
      failure: 'dataset-unreachable',
    });
  });
});
