// What an entry of a data file holds, read from the JSON Schemas, so that the page about the data cannot tell otherwise.

/** A field of an entry. */
export interface DataField {
  /** Under `properties` of a GeoJSON feature with that before it. */
  readonly name: string;
  readonly isOptional: boolean;
  /** The only values it may have; empty where anything of its kind fits. */
  readonly values: readonly string[];
}

/** The JSON Schemas by their names. */
export type DataSchemas = Readonly<Record<string, unknown>>;

/** Where the entries of a kind stand: the name of the schema, then the keys that lead to them; lists are stepped into. */
const ENTRIES = {
  place: ['places', 'features'],
  role: ['places', 'features', 'properties', 'roles'],
  change: ['places', 'features', 'properties', 'roles', 'history'],
  country: ['countries', 'countries'],
  fact: ['countries', 'countries', 'facts'],
  evidence: ['countries', 'countries', 'facts', 'evidence'],
  link: ['links', 'links'],
  source: ['sources', 'sources'],
  story: ['articles', 'story'],
  article: ['articles', 'articles'],
  section: ['articles', 'articles', 'sections'],
  outline: ['geography', 'countries'],
} as const;

/** A kind of entry. */
export type EntryKind = keyof typeof ENTRIES;

/** Every kind, in the order in which a reader of the files meets them. */
export const ENTRY_KINDS: readonly EntryKind[] = [
  'fact',
  'evidence',
  'place',
  'role',
  'change',
  'country',
  'link',
  'source',
  'story',
  'article',
  'section',
  'outline',
];

/**
 * The fields of a kind of entry, in the order in which the files have them.
 *
 * @throws Error where the schemas have no such entries.
 */
export function fieldsOf(schemas: DataSchemas, kind: EntryKind): readonly DataField[] {
  const [file, ...keys] = ENTRIES[kind];
  const entry = keys.reduce<unknown>((schema, key) => entryOf(propertiesOf(schema)[key]), schemas[file]);
  const fields = fieldsIn(entry, '');
  if (fields.length === 0) throw new Error(`The schemas tell nothing of ${ENTRIES[kind].join('.')}.`);
  return fields;
}

function fieldsIn(schema: unknown, before: string): DataField[] {
  const required = isRecord(schema) && Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(propertiesOf(schema)).flatMap(([key, field]): DataField[] => {
    if (key === 'properties') return fieldsIn(field, `${before}properties.`);
    const values = valuesOf(field);
    return [{ name: before + key, isOptional: !required.includes(key), values }];
  });
}

/** A list is told by what is in it. */
function entryOf(schema: unknown): unknown {
  if (!isRecord(schema) || schema.type !== 'array') return schema;
  return Array.isArray(schema.items) ? schema.items[0] : schema.items;
}

function propertiesOf(schema: unknown): Readonly<Record<string, unknown>> {
  return isRecord(schema) && isRecord(schema.properties) ? schema.properties : {};
}

function valuesOf(schema: unknown): string[] {
  if (!isRecord(schema)) return [];
  const values = Array.isArray(schema.enum) ? schema.enum : 'const' in schema ? [schema.const] : [];
  return values.map(String);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
