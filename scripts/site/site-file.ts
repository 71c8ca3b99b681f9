import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the site that is made from the data, and only when somebody asks for it. */
export interface SiteFile {
  /** From the site's root. */
  readonly path: string;
  readonly content: () => string | Uint8Array;
  /** Set where few readers ever ask for it. */
  readonly isRare?: boolean;
}

/** Takes a file of the site to where it belongs. */
export type Publish = (file: SiteFile) => void;

/** Writes a file of the site and the folders that it lies in. */
export function writeSiteFile(out: string, path: string, content: string | Uint8Array): void {
  const target = join(out, path);
  const folder = dirname(target);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  writeFileSync(target, content);
}
