import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DataSchemas, fieldsOf } from './data-fields.ts';

const schemas: DataSchemas = Object.fromEntries(
  ['places', 'countries', 'links'].map((name): [string, unknown] => [
    name,
    JSON.parse(readFileSync(`data/schema/${name}.schema.json`, 'utf8')),
  ]),
);

describe('the fields of an entry, as its schema has them', () => {
  test('say what may be left out, and which values alone there are', () => {
    const fields = new Map(fieldsOf(schemas, 'fact').map((field) => [field.name, field]));
    expect(fields.get('text')).toMatchObject({ isOptional: false, values: [] });
    expect(fields.get('correction')?.isOptional).toBe(true);
    expect(fields.get('status')?.values).toContain('passed-house');
  });

  test('name those below properties with it, and enter lists of lists', () => {
    const names = fieldsOf(schemas, 'place').map(({ name }) => name);
    expect(names).toContain('properties.precision');
    expect(names).not.toContain('properties');
    expect(fieldsOf(schemas, 'change').map(({ name }) => name)).toEqual(['status', 'since', 'fact']);
  });

  test('are an error where the schemas tell nothing of it', () => {
    expect(() => fieldsOf(schemas, 'outline')).toThrow('geography.countries');
    expect(() => fieldsOf({ links: { properties: { links: {} } } }, 'link')).toThrow('links.links');
  });
});
