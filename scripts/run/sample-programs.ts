import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of programs that a test makes up. */
export interface SamplePrograms {
  /** The path of something in the folder. */
  at(path: string): string;
  /** Writes a program for a shell, and gives its path. */
  program(path: string, script: string): string;
  remove(): void;
}

/** Makes a new folder for programs, empty. */
export function samplePrograms(): SamplePrograms {
  const root = mkdtempSync(join(tmpdir(), 'programs-'));
  const at = (path: string): string => join(root, path);
  return {
    at,
    program(path, script) {
      mkdirSync(join(at(path), '..'), { recursive: true });
      writeFileSync(at(path), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
      return at(path);
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
