import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset, Fact } from '../../src/dataset/model.ts';
import type { DataFile } from '../../src/dataset/problem.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Writes a dataset as the files of `data/` below a folder, with all else that a build reads beside them. */
export function writeDataset(dataset: Dataset, folder: string): void {
  mkdirSync(join(folder, 'data'), { recursive: true });
  for (const path of ['data/schema', 'data/README.md', 'public/geo', 'LICENSE-DATA'])
    cpSync(join(PROJECT, path), join(folder, path), { recursive: true });
  for (const [name, content] of Object.entries(datasetFiles(dataset)))
    writeFileSync(join(folder, 'data', name), `${JSON.stringify(content, null, 2)}\n`);
}

/** What stands in each file of `data/`, of a dataset: the other way round from reading them. */
export function datasetFiles(dataset: Dataset): Readonly<Record<DataFile, unknown>> {
  const { asOf, places, facts, links, sources, story, articles } = dataset;
  const sites = new Map(dataset.sites.map(({ id, ...site }) => [id, site]));
  const factsAt = (home: string) => facts.filter(({ about }) => about[0] === home).map(factEntry);
  const ids = new Set(places.map(({ id }) => id));
  const countries = [...new Set(facts.flatMap(({ about: [home] }) => home ?? []))].filter(
    (home) => !ids.has(home),
  );
  const { order, ...told } = story;
  const onTheWay = new Set(order);
  return {
    'places.geojson': {
      type: 'FeatureCollection',
      asOf,
      features: places.map(({ id, point, ...properties }) => ({
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: point },
        properties: { ...properties, ...(sites.has(id) && { site: sites.get(id) }), facts: factsAt(id) },
      })),
    },
    'countries.json': { countries: countries.map((country) => ({ country, facts: factsAt(country) })) },
    'links.json': { links },
    'sources.json': { sources },
    'articles.json': {
      story: told,
      articles: articles.map((article) => ({
        ...article,
        ...(!onTheWay.has(article.subject) && { aside: true }),
      })),
    },
  };
}

/** Its topic follows from the section that holds it. */
function factEntry({ topic: _, about: [, ...also], ...fact }: Fact) {
  return { ...fact, ...(also.length > 0 && { also }) };
}
