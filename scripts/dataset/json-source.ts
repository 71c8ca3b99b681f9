import { type JSONPath, type ParseErrorCode, parse, printParseErrorCode, visit } from 'jsonc-parser';
import type { DataFile, Problem } from '../../src/dataset/problem.ts';

/** What a file holds, and what is wrong with it as a text. */
export interface JsonSource {
  /** undefined where the file is no JSON. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Where something stands in a file, counted from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/**
 * Reads a file of the dataset as JSON, more closely than `JSON.parse`, which stops at the first error and hides a key that
 * is given twice. Never throws.
 */
export function readJsonSource(bytes: Uint8Array, file: DataFile): JsonSource {
  const { text, flaws } = decode(bytes);
  const unreadable = flaws.map(
    (message): Problem => ({ file, id: 'file', rule: 'file-unreadable', message }),
  );
  if (text === null) return { value: undefined, problems: unreadable };
  const { errors, repeated } = scan(text);
  const problems: Problem[] = [
    ...unreadable,
    ...errors.map((error) => ({
      file,
      id: 'file',
      rule: 'json-syntax' as const,
      message: `${inWords(error)}: ${nameOfError(error.code)}`,
    })),
  ];
  if (repeated.length > 0) {
    const root: unknown = parse(text, [], STRICT);
    problems.push(
      ...repeated.map(({ key, firstLine, path, ...position }) => ({
        file,
        id: entryAt(root, path),
        rule: 'duplicate-key' as const,
        message: `${inWords(position)}: "${key}" stands in line ${firstLine} already`,
      })),
    );
  }
  return { value: errors.length === 0 ? JSON.parse(text) : undefined, problems };
}

/** The text of a file without its byte order mark; null where nothing can be made of its bytes. */
function decode(bytes: Uint8Array): { text: string | null; flaws: string[] } {
  if (isUtf16(bytes)) return { text: null, flaws: ['it is in UTF-16; save it as UTF-8'] };
  const flaws: string[] = [];
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const hasMark = decoded.startsWith('\uFEFF');
  if (hasMark)
    flaws.push('line 1, column 1: it begins with a byte order mark (BOM, U+FEFF); save it without');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Each has become U+FFFD, which the checks of texts find in the entry that has it.
    flaws.push('it has bytes that are no UTF-8; save it as UTF-8');
  }
  return { text: hasMark ? decoded.slice(1) : decoded, flaws };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

interface RepeatedKey extends Position {
  readonly key: string;
  readonly firstLine: number;
  /** The object that has it. */
  readonly path: JSONPath;
}

interface SyntaxError extends Position {
  readonly code: ParseErrorCode;
}

/** Walks through the whole text, errors or not. */
function scan(text: string): { errors: SyntaxError[]; repeated: RepeatedKey[] } {
  const errors: SyntaxError[] = [];
  const repeated: RepeatedKey[] = [];
  const objects: Map<string, number>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => {
        objects.push(new Map());
      },
      onObjectEnd: () => {
        objects.pop();
      },
      onObjectProperty: (key, _offset, _length, line, column, path) => {
        const keys = objects.at(-1);
        const firstLine = keys?.get(key);
        if (firstLine === undefined) keys?.set(key, line + 1);
        else repeated.push({ key, firstLine, line: line + 1, column: column + 1, path: path() });
      },
      onError: (code, _offset, _length, line, column) => {
        // What follows in the same line mostly follows from the first.
        if (errors.at(-1)?.line !== line + 1) errors.push({ code, line: line + 1, column: column + 1 });
      },
    },
    STRICT,
  );
  return { errors, repeated };
}

function inWords({ line, column }: Position): string {
  return `line ${line}, column ${column}`;
}

/** `CommaExpected` as `comma expected`. */
function nameOfError(code: ParseErrorCode): string {
  return printParseErrorCode(code)
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`)
    .toLowerCase();
}

/** The name of the innermost entry on a path: its id or its country. */
function entryAt(root: unknown, path: JSONPath): string {
  let name = 'file';
  let node = root;
  for (const key of [...path, null]) {
    if (typeof node !== 'object' || node === null) break;
    const own = new Map<string, unknown>(Object.entries(node));
    const id = own.get('id') ?? own.get('country');
    if (typeof id === 'string') name = id;
    node = own.get(String(key));
  }
  return name;
}
