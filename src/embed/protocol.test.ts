import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clampHeight, envelope, isHello, parseInward, parseOutward } from './protocol.ts';

function message(fields: object): object {
  return { source: 'offshore-ai-map', version: 1, ...fields };
}

const SELECTION = /^(?:[a-z0-9-]{1,64}|[A-Z]{3})$/;

function isSelection(value: unknown): boolean {
  return value === null || (typeof value === 'string' && SELECTION.test(value));
}

function isDate(value: unknown): boolean {
  return value === null || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
}

/** Writes the schema down a second time, apart from the parser: the exact keys, and what each may hold. */
const INWARD: Readonly<Record<string, readonly [string, (value: unknown) => boolean]>> = {
  select: ['id', isSelection],
  theme: ['theme', (value) => value === 'auto' || value === 'light' || value === 'dark'],
  view: ['view', (value) => value === 'flat' || value === 'globe'],
  date: ['date', isDate],
};
const OUTWARD: typeof INWARD = {
  select: ['id', isSelection],
  height: ['height', (value) => Number.isInteger(value) && Number(value) >= 150 && Number(value) <= 4000],
};

function conforms(result: object | null, schema: typeof INWARD): boolean {
  if (result === null) return true;
  const entries: Record<string, unknown> = { ...result };
  if (Object.getPrototypeOf(result) !== Object.prototype) return false;
  if (schema === OUTWARD && entries.type === 'ready') return Object.keys(result).length === 1;
  const rule = schema[String(entries.type)];
  if (rule === undefined || Object.keys(result).length !== 2) return false;
  const [key, isAllowed] = rule;
  return Object.hasOwn(result, key) && isAllowed(entries[key]);
}

function oneOf(...values: readonly unknown[]) {
  return fc.constantFrom(...values);
}

const hostileValue = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.double(),
  fc.string({ maxLength: 80 }),
  oneOf('MYS', 'johor', null, 'dark', 'globe', '2026-02-30', '2026-11-01', 560, 1e308, -0, 149.6, Number.NaN),
  oneOf('<img src=x onerror=alert(1)>', 'javascript:alert(1)', '__proto__', 'MYS\n', 'a'.repeat(65), '№'),
);

/** Ours by its envelope, so that the content alone decides. */
const nearlyRight = fc
  .record({
    type: oneOf('height', 'select', 'theme', 'view', 'date'),
    height: hostileValue,
    id: hostileValue,
    theme: hostileValue,
    view: hostileValue,
    date: hostileValue,
  })
  .map(message);

const withPrototype = fc
  .tuple(fc.dictionary(fc.string(), hostileValue), hostileValue)
  .map(([own, inherited]) => Object.assign(Object.create(message({ type: 'select', id: inherited })), own));

const withCycle = fc.dictionary(fc.string(), hostileValue).map((fields) => {
  const cyclic: Record<string, unknown> = { ...message({ type: 'select' }), ...fields };
  cyclic.id = cyclic;
  return cyclic;
});

const withGetter = hostileValue.map((value) =>
  Object.defineProperty(message({ type: 'theme' }), 'theme', {
    get: () => {
      if (value === null) throw new Error('trap');
      return 'dark';
    },
    enumerable: true,
  }),
);

const hostileMessage = fc.oneof(
  hostileValue,
  nearlyRight,
  fc.record(
    {
      source: oneOf('offshore-ai-map', 'offshore-ai-map', 'other', 1, null),
      version: oneOf(1, 1, 1, '1', 2, 1.5, Number.NaN),
      type: oneOf('ready', 'height', 'select', 'theme', 'view', 'date', 'hello', 'constructor', 7),
      height: hostileValue,
      id: hostileValue,
      theme: hostileValue,
      view: hostileValue,
      date: hostileValue,
      extra: hostileValue,
    },
    { requiredKeys: [] },
  ),
  withPrototype,
  withCycle,
  withGetter,
);

describe('hostile messages', () => {
  test('ten thousand of them yield nothing, or exactly what the schema allows', () => {
    let understood = 0;
    fc.assert(
      fc.property(hostileMessage, (value) => {
        const inward = parseInward(value);
        const outward = parseOutward(value);
        if (inward !== null || outward !== null) understood += 1;
        return conforms(inward, INWARD) && conforms(outward, OUTWARD) && typeof isHello(value) === 'boolean';
      }),
      { numRuns: 10_000 },
    );
    // A parser that refuses everything would pass, too.
    expect(understood).toBeGreaterThan(100);
  });

  test('what is inherited does not count', () => {
    expect(parseInward(Object.create(message({ type: 'select', id: null })))).toBeNull();
    expect(parseInward(message({ type: 'select', __proto__: { id: 'johor' } }))).toBeNull();
  });

  test('a getter is not called', () => {
    let called = false;
    const value = Object.defineProperty(message({ type: 'select' }), 'id', {
      get: () => {
        called = true;
        return 'johor';
      },
    });
    expect(parseInward(value)).toBeNull();
    expect(called).toBe(false);
  });

  test('a proxy that throws is no message', () => {
    const value = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('trap');
        },
      },
    );
    expect([parseInward(value), parseOutward(value), isHello(value)]).toEqual([null, null, false]);
  });

  test('further fields are left behind', () => {
    expect(parseInward(message({ type: 'select', id: 'johor', href: 'javascript:alert(1)' }))).toEqual({
      type: 'select',
      id: 'johor',
    });
  });
});

describe('inward messages', () => {
  test.each([
    [{ type: 'select', id: 'MYS' }],
    [{ type: 'select', id: 'sedenak-tech-park' }],
    [{ type: 'select', id: null }],
    [{ type: 'theme', theme: 'dark' }],
    [{ type: 'view', view: 'globe' }],
    [{ type: 'date', date: '2024-02-29' }],
    [{ type: 'date', date: null }],
  ])('%j is understood', (fields) => {
    expect(parseInward(message(fields))).toEqual(fields);
  });

  test.each([
    [{ type: 'select' }],
    [{ type: 'select', id: 'Johor' }],
    [{ type: 'select', id: '' }],
    [{ type: 'select', id: 'a'.repeat(65) }],
    [{ type: 'select', id: 'MYS\n' }],
    [{ type: 'theme', theme: 'blue' }],
    [{ type: 'date', date: '2023-02-29' }],
    [{ type: 'date', date: '2023-2-9' }],
    [{ type: 'height', height: 500 }],
    [{ type: 'ready' }],
  ])('%j is refused', (fields) => {
    expect(parseInward(message(fields))).toBeNull();
  });

  test.each([2, '1', undefined, null])('version %j is refused', (version) => {
    expect(parseInward(message({ type: 'select', id: null, version }))).toBeNull();
  });

  test('a message of another source is refused', () => {
    expect(parseInward(message({ type: 'select', id: null, source: 'another-map' }))).toBeNull();
  });
});

describe('outward messages', () => {
  test.each([
    [560, 560],
    [560.4, 560],
    [1, 150],
    [-1e308, 150],
    [1e308, 4000],
  ])('a height of %d becomes %d', (height, clamped) => {
    expect(parseOutward(message({ type: 'height', height }))).toEqual({ type: 'height', height: clamped });
    expect(clampHeight(height)).toBe(clamped);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '560', null, [560]])(
    'a height of %j is refused',
    (height) => {
      expect(parseOutward(message({ type: 'height', height }))).toBeNull();
    },
  );

  test('what is sent is what is read', () => {
    expect(parseOutward(structuredClone(envelope({ type: 'ready' })))).toEqual({ type: 'ready' });
    expect(parseOutward(structuredClone(envelope({ type: 'select', id: 'MYS' })))).toEqual({
      type: 'select',
      id: 'MYS',
    });
    expect(isHello(structuredClone(envelope({ type: 'hello' })))).toBe(true);
    expect(isHello(structuredClone(envelope({ type: 'ready' })))).toBe(false);
  });
});
