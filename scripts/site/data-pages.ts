import { readdirSync, readFileSync, statSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { countryIndexSchema } from '../../src/dataset/country-index.ts';
import type { Edition } from '../../src/dataset/model.ts';
import { FILE_SCHEMAS } from '../../src/dataset/schema.ts';
import type { DataSchemas } from '../../src/pages/data-fields.ts';
import { type DataPageInput, type PublishedFile, renderDataPage } from '../../src/pages/data-page.tsx';
import { DATA_FILES } from '../../src/pages/structured-data.ts';
import { dataPath } from '../../src/state/page-path.ts';
import type { SiteFile } from './site-file.ts';

/** What the pages about the data are made from. */
export interface DataPagesInput extends Pick<DataPageInput, 'origin' | 'stylesheets' | 'theme'> {
  readonly editions: readonly Edition[];
  /** The folder that holds `data`, as a URL with a slash at its end; that of the project where it is left out. */
  readonly root?: URL;
}

const ROOT = new URL('../../', import.meta.url);

/** Of `public/`, which the bundler copies as it is. */
export const GEOGRAPHY = ['geo/countries.json', 'geo/world.json', 'geo/detail.json'] as const;

/** The page about the data in every language. */
export function dataPages({ editions, root = ROOT, ...input }: DataPagesInput): SiteFile[] {
  return editions.map((edition) => ({
    path: `${dataPath(edition.language)}index.html`,
    content: () => renderDataPage({ ...input, edition, files: publishedFiles(root), schemas: dataSchemas() }),
  }));
}

/** The dataset with its schemas, its handbook and its licence, under addresses that stay. */
export function dataFiles(root = ROOT): SiteFile[] {
  const copyOf = (source: string, path: string): SiteFile => ({
    path,
    content: () => readFileSync(new URL(source, root)),
    isRare: true,
  });
  const schemas = readdirSync(new URL('data/schema/', root)).map((name) => `schema/${name}`);
  return [
    ...[...DATA_FILES, ...schemas].map((name) => copyOf(`data/${name}`, `data/${name}`)),
    // As `.txt`, which every browser shows.
    copyOf('data/README.md', 'data/README.txt'),
    copyOf('LICENSE-DATA', 'data/LICENSE.txt'),
  ];
}

/** What each data file may hold. */
export function dataSchemas(): DataSchemas {
  const schemas = { ...FILE_SCHEMAS, geography: countryIndexSchema };
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, toJsonSchema(schema)]));
}

function publishedFiles(root: URL): PublishedFile[] {
  const file = (path: string, source: string): PublishedFile => ({
    path,
    bytes: statSync(new URL(source, root)).size,
  });
  return [
    ...DATA_FILES.map((name) => file(`data/${name}`, `data/${name}`)),
    ...GEOGRAPHY.map((path) => file(path, `public/${path}`)),
  ];
}
