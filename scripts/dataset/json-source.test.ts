import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_RULES, problemLine } from '../../src/dataset/problem.ts';
import { readJsonSource } from './json-source.ts';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function linesOf(text: string | Uint8Array): string[] {
  return readJsonSource(typeof text === 'string' ? bytesOf(text) : text, 'places.geojson').problems.map(
    problemLine,
  );
}

const UTF_16 = new Uint8Array(Buffer.from('\uFEFF{}', 'utf16le'));

type Flaw = readonly [what: string, source: string | Uint8Array, line: string];

const FLAWS: readonly Flaw[] = [
  [
    'a byte order mark',
    '\uFEFF{}',
    'file · file-unreadable: line 1, column 1: it begins with a byte order mark',
  ],
  [
    'bytes of another encoding',
    new Uint8Array(Buffer.from('{"é": 1}', 'latin1')),
    'file · file-unreadable: it has bytes',
  ],
  ['UTF-16', UTF_16, 'file · file-unreadable: it is in UTF-16'],
  ['a comma too many', '{\n  "a": 1,\n}', 'file · json-syntax: line 3, column 1: property name expected'],
  ['a comma too few', '{\n  "a": 1\n  "b": 2}', 'file · json-syntax: line 3, column 3: comma expected'],
  ['a comment', '[\n  // why\n]', 'file · json-syntax: line 2, column 3: invalid comment token'],
  ['a missing end', '{"a": [', 'file · json-syntax: line 1, column 8: close bracket expected'],
  [
    'a missing end after a break of Windows',
    '{\r\n"a": 1',
    'file · json-syntax: line 2, column 7: close brace',
  ],
  ['nothing', '', 'file · json-syntax: line 1, column 1: value expected'],
  [
    'a key twice',
    '{\n "a": 1,\n "a": 1\n}',
    'file · duplicate-key: line 3, column 2: "a" stands in line 2 already',
  ],
  [
    'a key twice, once escaped',
    '{"a": 1, "\\u0061": 2}',
    'file · duplicate-key: line 1, column 10: "a" stands',
  ],
  ['a key twice in an entry', '[{"id": "x", "n": {"uk": 1, "uk": 2}}]', 'x · duplicate-key: '],
  ['a key twice in a country', '{"c": [{"country": "MYS", "a": 1, "a": 2}]}', 'MYS · duplicate-key: '],
  ['a key twice in a fact', '{"id": "x", "facts": [{"a": 1, "a": 2, "id": "y"}]}', 'y · duplicate-key: '],
];

describe('readJsonSource', () => {
  test.each(FLAWS)('names %s by file, entry, rule and place', (_what, source, line) => {
    expect(linesOf(source)).toEqual([expect.stringContaining(`places.geojson · ${line}`)]);
  });

  test('has a flaw for every rule of a file as a text', () => {
    const named = FLAWS.map(([, , line]) => line);
    expect(Object.keys(FILE_RULES).filter((rule) => !named.some((line) => line.includes(rule)))).toEqual([]);
  });

  test('lists errors and repeated keys together, and does not stop at the first', () => {
    const lines = linesOf('{"a": 1, "a": 2,\n "b": tru,\n "c": [1 2],\n "d": {"e": 1, "e": 1}}');
    expect(lines.map((line) => /· ([a-z-]+): line (\d)/.exec(line)?.slice(1))).toEqual([
      ['json-syntax', '2'],
      ['json-syntax', '3'],
      ['duplicate-key', '1'],
      ['duplicate-key', '4'],
    ]);
  });

  test('lets the same key stand in two objects, whatever it is called', () => {
    const text =
      '{"a": {"a": 1, "constructor": 1}, "b": [{"a": 1}, {"a": 1}], "constructor": {"__proto__": 1}}';
    expect(linesOf(text)).toEqual([]);
  });

  test('gives no value where the file is no JSON, and the value of the rest of its breaches', () => {
    expect(readJsonSource(bytesOf('{"a": 1,}'), 'links.json').value).toBeUndefined();
    expect(readJsonSource(bytesOf('\uFEFF{"a": 1, "a": 2}'), 'links.json').value).toEqual({ a: 2 });
  });

  test('reads every JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), fc.constantFrom('\n', '\r\n'), (text, indent, end) => {
        const laidOut = JSON.stringify(JSON.parse(text), null, indent).replaceAll('\n', end);
        expect(readJsonSource(bytesOf(laidOut), 'links.json')).toEqual({
          value: JSON.parse(laidOut),
          problems: [],
        });
      }),
      { numRuns: 60 },
    );
  });

  test('never throws, and finds an error wherever JSON.parse does', () => {
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"a":',
      '1',
      '01',
      '-',
      '.5',
      '1e',
      'null',
      'tru',
      '\\',
      '\u0001',
      ' ',
      '\n',
      '\u00A0',
      '//',
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const syntax = linesOf(text).filter((line) => line.includes('json-syntax'));
        expect(syntax.length === 0).toBe(isJson(text));
      }),
      { numRuns: 500 },
    );
  });
});
