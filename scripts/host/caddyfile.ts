import { LANGUAGES } from '../../src/i18n/locales.ts';
import { type Deployment, headersFor, PATH_RULES, type PathClass, SAMPLE_PATHS } from './http-headers.ts';
import { MEDIA_TYPES } from './static-files.ts';

/** What Caddy tells by itself on every system; for the rest it asks the system’s own list, which may be absent. */
const TYPES_THAT_CADDY_KNOWS = [
  '.css',
  '.html',
  '.jpg',
  '.js',
  '.json',
  '.mjs',
  '.png',
  '.svg',
  '.webp',
  '.xml',
];

/** A site for Caddy 2.6 or newer. */
export function caddyfile({ address: { origin, base }, folder }: Deployment): readonly string[] {
  const path = base.replaceAll('.', '\\.');
  const regexps = PATH_RULES.map(({ pattern }) => `path_regexp ^${path}${pattern}`);
  const types = Object.entries(MEDIA_TYPES).filter(([ending]) => !TYPES_THAT_CADDY_KNOWS.includes(ending));
  return [
    `# The site’s files lie in ${folder}${base}.`,
    `${origin} {`,
    `  root * ${folder}`,
    '  encode zstd gzip',
    '  file_server {',
    '    precompressed br gzip',
    '  }',
    ...redirects(),
    ...PATH_RULES.map(({ pathClass }, index) => `  @${pathClass} ${regexps[index]}`),
    '  @page {',
    ...regexps.map((regexp) => `    not ${regexp}`),
    '  }',
    ...PATH_RULES.flatMap(({ pathClass }) => headers(pathClass, origin)),
    ...headers('page', origin),
    ...types.map(([ending, type]) => `  header *${ending} Content-Type "${type}"`),
    '  handle_errors {',
    '    header Cache-Control no-store',
    '    header Content-Type "text/html; charset=utf-8"',
    '    @missing expression `{err.status_code} == 404`',
    '    handle @missing {',
    ...LANGUAGES.flatMap((language) => [
      `      @${language} path ${base}${language} ${base}${language}/*`,
      `      rewrite @${language} ${base}${language}/404.html`,
    ]),
    `      rewrite * ${base}404.html`,
    '      file_server {',
    '        precompressed br gzip',
    '      }',
    '    }',
    '  }',
    '}',
  ];
}

/**
 * A folder without its slash is sent on by the file server, which loses the query before Caddy 2.8. The path that is named
 * is the one that was matched, so that nobody is led to another host by `//`.
 */
function redirects(): readonly string[] {
  return [
    '  @folder_with_query {',
    '    path_regexp folder ^((?:/[\\w~-][\\w.~-]*)+)$',
    '    file {',
    '      try_files {path}/index.html',
    '    }',
    '    expression `{query} != ""`',
    '  }',
    '  redir @folder_with_query {re.folder.1}/?{query} 308',
  ];
}

function headers(pathClass: PathClass, origin: string): readonly string[] {
  const fields = headersFor(SAMPLE_PATHS[pathClass], { origin });
  return [
    `  header @${pathClass} {`,
    ...Object.entries(fields).map(([name, value]) => `    ${name} "${value}"`),
    '  }',
  ];
}
