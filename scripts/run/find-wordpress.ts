import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { entriesOf } from './find-program.ts';

/** Where Debian’s packages of WordPress are unpacked, with those of what runs it. */
export const WORDPRESS_ROOT = resolve('.cache/wordpress');

/** WordPress with what runs it. */
export interface WordPressPrograms {
  /** The folder of WordPress itself. */
  readonly folder: string;
  readonly php: string;
  readonly database: string;
  /** Texts of the database’s messages, which it does not start without. */
  readonly databaseTexts: string;
  /** PHP’s extensions that are files; those it has within itself are not among them. */
  readonly extensions: readonly string[];
  /** A block theme. */
  readonly theme: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** In the order in which they need each other. */
const EXTENSIONS = ['mysqlnd', 'mysqli', 'ctype', 'mbstring', 'tokenizer'];

/** What lies below one of the roots, of each part the first; null where a part is missing. */
export function findWordPress(roots: readonly string[] = [WORDPRESS_ROOT, '/']): WordPressPrograms | null {
  const folder = firstOf(roots.map((base) => join(base, 'usr/share/wordpress')));
  const php = firstOf(roots.flatMap((base) => entriesOf(join(base, 'usr/bin'), /^php\d+\.\d+$/)));
  const database = firstOf(roots.map((base) => join(base, 'usr/sbin/mariadbd')));
  const databaseTexts = firstOf(
    roots.flatMap((base) => ['mysql', 'mariadb'].map((name) => join(base, 'usr/share', name, 'english'))),
  );
  const extensionFolders = roots.flatMap((base) => entriesOf(join(base, 'usr/lib/php'), /^\d{8}$/));
  const extensions = EXTENSIONS.flatMap(
    (name) => firstOf(extensionFolders.map((base) => join(base, `${name}.so`))) ?? [],
  );
  const theme = folder === null ? null : blockThemeIn(join(folder, 'wp-content/themes'));
  const isWhole = folder && php && database && databaseTexts && theme;
  if (!isWhole || !extensions.some((path) => path.endsWith('/mysqli.so'))) return null;
  return {
    folder,
    php,
    database,
    databaseTexts: join(databaseTexts, '..'),
    extensions,
    theme,
    environment: { PATH: process.env.PATH, LD_LIBRARY_PATH: librariesIn(roots[0] ?? '') },
  };
}

/** The first theme that is made of blocks. */
function blockThemeIn(themes: string): string | null {
  return (
    entriesOf(themes)
      .find((path) => existsSync(join(path, 'theme.json')))
      ?.replace(/^.*\//, '') ?? null
  );
}

/** The folders of libraries below a root, as the system’s loader takes them. */
function librariesIn(root: string): string {
  return ['usr/lib', 'lib'].flatMap((name) => entriesOf(join(root, name), /-linux-gnu$/)).join(':');
}

function firstOf(paths: readonly string[]): string | null {
  return paths.find((path) => existsSync(path)) ?? null;
}
