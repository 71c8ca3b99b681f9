import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { FILE_SCHEMAS } from '../../src/dataset/schema.ts';

// Writes a JSON Schema for each file of the dataset, for editors that check while one types:
// `npx tsx scripts/dataset/build-schemas.ts`, with `--check` to compare with the committed files instead.

const FOLDER = new URL('../../data/schema/', import.meta.url);

const schemas = Object.entries(FILE_SCHEMAS).map(([name, schema]) => ({
  name: `${name}.schema.json`,
  text: `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`,
}));

function readText(url: URL): string | null {
  try {
    return readFileSync(url, 'utf8');
  } catch {
    return null;
  }
}

if (process.argv.includes('--check')) {
  const stale = schemas.filter(({ name, text }) => readText(new URL(name, FOLDER)) !== text);
  for (const { name } of stale) console.error(`data/schema/${name} differs from src/dataset/schema.ts.`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, text } of schemas) writeFileSync(new URL(name, FOLDER), text);
}
