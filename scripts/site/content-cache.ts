import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

// What is long to make is kept under a name that follows from all that it is made from, so there is nothing to invalidate.

/** Something kept, or made just now. */
export interface Kept {
  readonly bytes: Buffer;
  readonly isNew: boolean;
}

/** What a thing is made from: whatever changes its bytes, its maker included. */
export type Ingredients = readonly (string | Uint8Array)[];

/**
 * Gives what was made from these ingredients before, or makes and keeps it.
 *
 * @param folder where it is kept; null keeps nothing.
 */
export async function keep(
  folder: string | null,
  ingredients: Ingredients,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Kept> {
  if (folder === null) return { bytes: Buffer.from(await make()), isNew: true };
  const path = pathIn(folder, ingredients);
  const known = read(path);
  if (known) return { bytes: known, isNew: false };
  const bytes = Buffer.from(await make());
  write(path, bytes);
  return { bytes, isNew: true };
}

/** Removes what has not been asked for since a moment, in milliseconds: of a cache, all that the last build did not need. */
export function forgetUnused(folder: string, since: number): void {
  for (const entry of entriesOf(folder)) {
    const path = join(entry.parentPath, entry.name);
    // Another build may have removed it meanwhile.
    if (entry.isFile() && (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? since) < since)
      rmSync(path, { force: true });
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}

function pathIn(folder: string, ingredients: Ingredients): string {
  const hash = createHash('sha256');
  for (const part of ingredients) hash.update(`${Buffer.byteLength(part)} `).update(part);
  const name = hash.digest('hex');
  return join(folder, name.slice(0, 2), name.slice(2));
}

/** A disk that was full, or a process that was killed, may have left less than all: the digest in front tells. */
function read(path: string): Buffer | null {
  try {
    const file = readFileSync(path);
    const bytes = file.subarray(DIGEST_LENGTH);
    if (!digestOf(bytes).equals(file.subarray(0, DIGEST_LENGTH))) return null;
    const now = new Date();
    utimesSync(path, now, now);
    return bytes;
  } catch {
    return null;
  }
}

/** A cache that cannot be written is none; the build goes on. */
function write(path: string, bytes: Buffer): void {
  const unfinished = `${path}.${process.pid}-${threadId}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, Buffer.concat([digestOf(bytes), bytes]));
    renameSync(unfinished, path);
  } catch {
    // What was begun goes with all else that no build asks for.
  }
}

const DIGEST_LENGTH = 32;

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
