import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Every program of one of these names that may be executed, in the order of the search path (`PATH`) and then of the
 * folders after it; in each folder in the order of the names.
 */
export function programsOnPath(
  names: readonly string[],
  searchPath = '',
  foldersAfter: readonly string[] = [],
): string[] {
  const folders = [...searchPath.split(delimiter).filter((folder) => folder !== ''), ...foldersAfter];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).filter(isProgram);
}

/** Whether a file is there that may be executed. It may still not run: see its version. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The paths of what a folder holds whose name fits, in the order of the alphabet; nothing where it cannot be read. */
export function entriesOf(folder: string, pattern = /./): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => pattern.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
