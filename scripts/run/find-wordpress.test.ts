import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findWordPress } from './find-wordpress.ts';

/** What Debian's packages hold, as far as it is looked for. */
const FILES = [
  'usr/share/wordpress/wp-content/themes/classic/style.css',
  'usr/share/wordpress/wp-content/themes/twenty/theme.json',
  'usr/bin/phar8.2',
  'usr/bin/php8.2',
  'usr/sbin/mariadbd',
  'usr/share/mysql/english/errmsg.sys',
  'usr/lib/php/8.2/php.ini-production',
  'usr/lib/php/20220829/mysqlnd.so',
  'usr/lib/php/20220829/mysqli.so',
  'usr/lib/x86_64-linux-gnu/liburing.so.2',
];

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unpacked-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function unpack(files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
}

test('WordPress is found with what runs it, and with a theme of blocks', () => {
  unpack(FILES);
  expect(findWordPress([root])).toMatchObject({
    folder: join(root, 'usr/share/wordpress'),
    php: join(root, 'usr/bin/php8.2'),
    database: join(root, 'usr/sbin/mariadbd'),
    databaseTexts: join(root, 'usr/share/mysql'),
    extensions: ['mysqlnd', 'mysqli'].map((name) => join(root, `usr/lib/php/20220829/${name}.so`)),
    theme: 'twenty',
    environment: { LD_LIBRARY_PATH: join(root, 'usr/lib/x86_64-linux-gnu') },
  });
});

test.each(['theme.json', 'php8.2', 'mariadbd', 'errmsg.sys', 'mysqli.so'])(
  'without %s it is not',
  (missing) => {
    unpack(FILES.filter((file) => !file.endsWith(`/${missing}`)));
    expect(findWordPress([root])).toBeNull();
  },
);
