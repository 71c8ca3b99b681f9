import { posix } from 'node:path';
import type { BuiltPage } from './built-site.ts';

/** As many pages of one kind as are asked about: all of a kind come from one function. */
const PAGES_OF_A_KIND = 3;

/**
 * SVG has no attribute that keeps translators away, so the checker refuses HTML's. They obey it all the same, and not all
 * of them obey the class that says it too.
 */
const ACCEPTED = /^Attribute “translate” not allowed on element “g”/;

/** The major version in what `java -version` says; null where that is no Java. */
export function javaMajor(said: string): number | null {
  const [, first = '', second = ''] = /version "(\d+)(?:\.(\d+))?/.exec(said) ?? [];
  if (first === '') return null;
  // Up to the eighth it called itself 1.8.
  return Number(first === '1' ? second : first);
}

/** The pages to ask about: some of each kind in each folder of a language. */
export function samplePages(pages: readonly Pick<BuiltPage, 'path' | 'role'>[]): string[] {
  const seen = new Map<string, number>();
  return pages.flatMap(({ path, role }) => {
    const kind = `${path.split('/')[0]} ${role}`;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count <= PAGES_OF_A_KIND ? [path] : [];
  });
}

/**
 * What the checker finds wrong, one line each with the page's path; null where its answer is none.
 *
 * @param root address of the folder that the pages lie in.
 */
export function messagesOf(answer: string, root: string): string[] | null {
  const found = parsed(answer);
  if (!isRecord(found) || !Array.isArray(found.messages)) return null;
  return found.messages.filter(isRecord).flatMap(({ url, message, lastLine, lastColumn }) => {
    const text = String(message);
    if (ACCEPTED.test(text)) return [];
    // A file is named with one slash where an address has three.
    const path = posix.relative(pathOf(root), pathOf(String(url)));
    return [`${path}: ${text} (line ${String(lastLine)}, column ${String(lastColumn)})`];
  });
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : address;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
