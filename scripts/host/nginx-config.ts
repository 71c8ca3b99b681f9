import { LANGUAGES } from '../../src/i18n/locales.ts';
import { type Deployment, HEADER_TABLE, type HeaderRow, isEverywhere, PATH_RULES } from './http-headers.ts';
import { essenceOf, isCompressible, MEDIA_TYPES } from './static-files.ts';

const CACHING = 'Cache-Control';

/** A server for nginx 1.22 or newer, to be included at the level of `http`. */
export function nginxConfig(deployment: Deployment): readonly string[] {
  const {
    address: { origin, base },
    folder,
    brotli = false,
  } = deployment;
  const { protocol, hostname, port } = new URL(origin);
  const tls = protocol === 'https:';
  return [
    `# Include it inside \`http { … }\`. The site’s files lie in ${folder}${base}.`,
    ...(tls
      ? [`# Add \`listen ${port || 443} ssl\` and the certificate, or put it behind what has them.`]
      : []),
    ...(base === '/'
      ? []
      : [
          `# On a host with other things, put all from \`error_page\` on into \`location ^~ ${base} { … }\`.`,
        ]),
    ...maps(deployment),
    'server {',
    `  listen ${tls ? 80 : port || 80};`,
    `  server_name ${hostname};`,
    `  root ${folder};`,
    '  index index.html;',
    '  # Behind a proxy the scheme and the port are others than those that the reader asked for.',
    '  absolute_redirect off;',
    '  error_page 404 $map_not_found;',
    '  # A map is worked out once a request. Asked for here, it is that of the address, not of the page that says 404.',
    '  set $map_class_of_request $map_class;',
    ...compression(brotli),
    ...types(),
    ...HEADER_TABLE.flatMap((row) => addHeader(row, origin)),
    '}',
  ];
}

function maps({ address: { origin, base } }: Deployment): readonly string[] {
  return [
    ...map('$uri', '$map_class', 'page', [
      ...PATH_RULES.map(({ pattern, pathClass }) => [`~^${escaped(base)}${pattern}`, pathClass] as const),
    ]),
    ...map('$uri', '$map_not_found', `${base}404.html`, [
      ...LANGUAGES.map(
        (language) => [`~^${escaped(base)}${language}(?:/|$)`, `${base}${language}/404.html`] as const,
      ),
    ]),
    ...HEADER_TABLE.filter((row) => !isEverywhere(row, origin)).flatMap(({ name, value }) => {
      const { page, ...others } = value(origin);
      const differing = Object.entries(others).filter(([, text]) => text !== page);
      return map(
        '$map_class',
        variableOf(name),
        page ?? '',
        differing.map(([pathClass, text]) => [pathClass, text ?? ''] as const),
      );
    }),
    // What is missing today may be there tomorrow.
    ...map('$status', '$map_caching', variableOf(CACHING), [['~^[45]', 'no-store']]),
  ];
}

function map(
  source: string,
  variable: string,
  otherwise: string,
  rules: readonly (readonly [key: string, value: string])[],
): readonly string[] {
  return [
    `map ${source} ${variable} {`,
    `  default "${otherwise}";`,
    ...rules.map(([key, value]) => `  "${key}" "${value}";`),
    '}',
  ];
}

function compression(brotli: boolean): readonly string[] {
  return [
    '  # The build has compressed every file with all its time; what has no `.gz` beside it is compressed on the way.',
    '  gzip_static on;',
    ...(brotli
      ? ['  brotli_static on;']
      : [
          '  # With the module of Debian’s libnginx-mod-http-brotli-static: `brotli_static on;`, for the `.br` files.',
        ]),
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_proxied any;',
    '  gzip_comp_level 6;',
    `  gzip_types ${compressedTypes().join(' ')};`,
  ];
}

function types(): readonly string[] {
  const endings = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(MEDIA_TYPES)) {
    const known = endings.get(essenceOf(type)) ?? [];
    endings.set(essenceOf(type), [...known, ending.slice(1)]);
  }
  return [
    '  default_type application/octet-stream;',
    '  types {',
    ...[...endings].map(([type, names]) => `    ${type} ${names.join(' ')};`),
    '  }',
    '  charset utf-8;',
    `  charset_types ${compressedTypes().join(' ')};`,
  ];
}

/** The types of text but for HTML, which nginx counts in by itself and warns of where it is named. */
function compressedTypes(): readonly string[] {
  const all = Object.entries(MEDIA_TYPES).filter(([ending]) => isCompressible(ending));
  return [...new Set(all.map(([, type]) => essenceOf(type)))].filter((type) => type !== 'text/html');
}

/** nginx leaves a header out where its value is empty. */
function addHeader(row: HeaderRow, origin: string): readonly string[] {
  const { name } = row;
  if (name === CACHING) return [`  add_header ${name} $map_caching always;`];
  const { page } = row.value(origin);
  const value = isEverywhere(row, origin) ? page && `"${page}"` : variableOf(name);
  return value ? [`  add_header ${name} ${value} always;`] : [];
}

function variableOf(name: string): string {
  return `$map_${name.toLowerCase().replaceAll('-', '_')}`;
}

function escaped(path: string): string {
  return path.replaceAll('.', '\\.');
}
