import { LANGUAGES } from '../../src/i18n/locales.ts';
import { SHARE_PICTURE_SIZE } from '../../src/svg/share-picture-svg.ts';
import { attributeOf, type BuiltPage, type BuiltSite, canonicalOf, follow, textOf } from './built-site.ts';
import type { PageRule } from './page-rules.ts';

// What pages say to machines: twins in other languages, share pictures, structured data, oEmbed.

/** Every twin names the same twins, or search engines believe none of them. */
const alternates: PageRule = {
  name: 'hreflang',
  problems: (page, site) => {
    if (page.role === 'not-found') return [];
    const own = alternatesOf(page, site);
    const missing = [...LANGUAGES, 'x-default'].filter((name) => !own.get(name));
    const unlike = [...own.values()].flatMap((path) => {
      const twin = path === null ? undefined : site.pages.get(path);
      return twin && !sameMap(own, alternatesOf(twin, site)) ? [twin.path] : [];
    });
    return [
      ...missing.map((name) => `names no page for ${name}`),
      ...[...new Set(unlike)].map((path) => `names ${path}, which names other twins`),
    ];
  },
};

const canonical: PageRule = {
  name: 'canonical',
  problems: (page, site) => {
    if (page.role === 'not-found') return [];
    const path = canonicalOf(page, site);
    const wanted = page.role === 'embed' ? page.path.replace('/embed/', '/') : page.path;
    return path === wanted || isSecondAddress(page, path, site)
      ? []
      : [`has ${path ?? 'no page'} for its canonical, not ${wanted}`];
  },
};

/** A link to a page is called what the page calls itself. */
const oneWording: PageRule = {
  name: 'one-wording',
  problems: (page) => {
    if (page.role === 'not-found') return [];
    const description = inHead(page, 'meta[name="description"]');
    return [
      ...(inHead(page, 'meta[property="og:title"]') === page.title
        ? []
        : ['has another og:title than title']),
      ...(inHead(page, 'meta[property="og:description"]') === description
        ? []
        : ['has another og:description than description']),
    ];
  },
};

const PNG_SIGNATURE = '89504e470d0a1a0a';

const sharePicture: PageRule = {
  name: 'share-picture',
  problems: (page, site) => {
    if (page.role === 'not-found') return [];
    const said = (property: string): string | null =>
      attributeOf(page.document.querySelector(`head meta[property="og:${property}"]`), 'content');
    const path = fileAt(site, page.path, said('image'));
    if (path === null) return [`has no share picture: ${said('image') ?? 'none is named'}`];
    const size = pngSize(site.files.get(path) ?? new Uint8Array());
    const { width, height } = SHARE_PICTURE_SIZE;
    const isRight = size?.width === width && size.height === height;
    return [
      ...(isRight
        ? []
        : [`${path} is ${size ? `${size.width} × ${size.height}` : 'no PNG'}, not ${width} × ${height}`]),
      ...(said('image:width') === String(width) && said('image:height') === String(height)
        ? []
        : ['says another size of its share picture']),
      ...(said('image:alt') ? [] : ['says nothing of what its share picture shows']),
      ...(said('url') ? [] : ['has no og:url']),
      ...(inHead(page, 'meta[name="twitter:image"]') === said('image')
        ? []
        : ['shows Twitter another picture']),
      ...(inHead(page, 'meta[name="date"]') ? [] : ['says nothing of its date']),
    ];
  },
};

const DATASET_FIELDS = [
  'name',
  'description',
  'url',
  'license',
  'creator',
  'datePublished',
  'dateModified',
  'spatialCoverage',
  'distribution',
  'citation',
];

const structuredData: PageRule = {
  name: 'json-ld',
  problems: (page, site) => {
    if (page.role !== 'full') return [];
    const blocks = page.document.querySelectorAll('script[type="application/ld+json"]');
    if (blocks.length !== 1) return [`has ${blocks.length} blocks of structured data`];
    const value = parsed(blocks[0]?.textContent ?? '');
    if (!isRecord(value)) return ['its structured data are no JSON'];
    const nodes = listOf(value['@graph']).filter(isRecord);
    const dataset = nodes.find((node) => node['@type'] === 'Dataset');
    const breadcrumb = nodes.find((node) => node['@type'] === 'BreadcrumbList');
    const isSubject = page.path.split('/').length > 2;
    return [
      ...(value['@context'] === 'https://schema.org' ? [] : ['its structured data are not of schema.org']),
      ...(dataset ? datasetProblems(dataset, page, site) : ['has no Dataset']),
      ...(breadcrumb ? breadcrumbProblems(breadcrumb, page, site) : isSubject ? ['has no breadcrumb'] : []),
    ];
  },
};

/** WordPress looks for the link in so many bytes of a page. */
const DISCOVERY_REACH = 150_000;

const oembed: PageRule = {
  name: 'oembed',
  problems: (page, site) => {
    if (!isMap(page) && page.role !== 'front') return [];
    const href = hrefOf(page, 'link[type="application/json+oembed"]');
    const path = fileAt(site, page.path, href);
    if (href === null || path === null) return [`has no oEmbed answer: ${href ?? 'none is named'}`];
    const answer = parsed(textOf(site.files, path));
    const reach = Buffer.byteLength(page.html.slice(0, page.html.indexOf('application/json+oembed')));
    return [
      ...(!site.hasOrigin || URL.canParse(href)
        ? []
        : [`names its oEmbed answer by a relative address: ${href}`]),
      ...(reach < DISCOVERY_REACH ? [] : ['names its oEmbed answer too late']),
      ...(isRecord(answer)
        ? answerProblems(answer, site).map((problem) => `${path} ${problem}`)
        : [`${path} is no JSON`]),
    ];
  },
};

/** Rules of what pages say to machines. */
export const DATA_RULES: readonly PageRule[] = [
  alternates,
  canonical,
  oneWording,
  sharePicture,
  structuredData,
  oembed,
];

function alternatesOf(page: BuiltPage, site: BuiltSite): ReadonlyMap<string, string | null> {
  return new Map(
    page.document
      .querySelectorAll('head link[hreflang]')
      .map((link) => [
        attributeOf(link, 'hreflang') ?? '',
        fileAt(site, page.path, attributeOf(link, 'href')),
      ]),
  );
}

/** Whether a page is another's at an address of its own: a page of that title, whose own address it is. */
function isSecondAddress({ title }: BuiltPage, path: string | null, site: BuiltSite): boolean {
  const main = path === null ? undefined : site.pages.get(path);
  return main !== undefined && main.title === title && canonicalOf(main, site) === path;
}

/** The file of the site that an address leads to; null where it leads nowhere. */
function fileAt(site: BuiltSite, from: string, address: string | null): string | null {
  const target = address === null ? null : follow(site, from, address);
  return target?.kind === 'file' && site.files.has(target.path) ? target.path : null;
}

function sameMap(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

function inHead({ document }: BuiltPage, selector: string): string | null {
  return attributeOf(document.querySelector(`head ${selector}`), 'content');
}

function hrefOf({ document }: BuiltPage, selector: string): string | null {
  return attributeOf(document.querySelector(`head ${selector}`), 'href');
}

/** Width and height of a PNG; null where the bytes are none. */
function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const buffer = Buffer.from(bytes);
  if (buffer.length < 24 || buffer.toString('hex', 0, 8) !== PNG_SIGNATURE) return null;
  return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function datasetProblems(
  node: Readonly<Record<string, unknown>>,
  page: BuiltPage,
  site: BuiltSite,
): string[] {
  const downloads = listOf(node.distribution).flatMap((entry) => (isRecord(entry) ? [entry.contentUrl] : []));
  const description = typeof node.description === 'string' ? node.description : '';
  return [
    ...DATASET_FIELDS.filter((field) => isEmpty(node[field])).map((field) => `its Dataset has no ${field}`),
    ...downloads
      .filter((url) => typeof url !== 'string' || fileAt(site, page.path, url) === null)
      .map((url) => `its Dataset offers ${String(url)}, which there is not`),
    // https://developers.google.com/search/docs/appearance/structured-data/dataset
    ...(description.length >= 50 && description.length <= 5000
      ? []
      : ['its Dataset is described in fewer than 50 or more than 5000 characters']),
  ];
}

function breadcrumbProblems(
  node: Readonly<Record<string, unknown>>,
  page: BuiltPage,
  site: BuiltSite,
): string[] {
  const items = listOf(node.itemListElement).filter(isRecord);
  const paths = items.map(({ item }) => (typeof item === 'string' ? fileAt(site, page.path, item) : null));
  return [
    ...(items.length >= 2 ? [] : ['its breadcrumb has fewer than two steps']),
    ...(items.every(({ position, name }, index) => position === index + 1 && !isEmpty(name))
      ? []
      : ['its breadcrumb is not numbered and named throughout']),
    ...(paths.includes(null) ? ['its breadcrumb leads nowhere'] : []),
    ...(paths.at(-1) === canonicalOf(page, site) ? [] : ['its breadcrumb does not end at the page']),
  ];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function isMap({ role }: BuiltPage): boolean {
  return role === 'full' || role === 'embed';
}

function answerProblems(answer: Readonly<Record<string, unknown>>, site: BuiltSite): string[] {
  const texts = ['title', 'provider_name', 'provider_url', 'html', 'thumbnail_url'];
  const numbers = ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age'];
  const thumbnail = typeof answer.thumbnail_url === 'string' ? answer.thumbnail_url : null;
  return [
    ...(answer.type === 'rich' && answer.version === '1.0' ? [] : ['is not of type rich, version 1.0']),
    ...texts.filter((name) => typeof answer[name] !== 'string' || answer[name] === ''),
    ...numbers.filter((name) => typeof answer[name] !== 'number'),
    ...(isFrameOf(answer.html, site) ? [] : ['its html frames no page of the site']),
    ...(fileAt(site, '', thumbnail) === null ? ['its thumbnail is not there'] : []),
  ].map((problem) => (/^[a-z_]+$/.test(problem) ? `has no ${problem}` : problem));
}

function isFrameOf(html: unknown, site: BuiltSite): boolean {
  const src = typeof html === 'string' ? /<iframe [^>]*?src="([^"]+)"/.exec(html)?.[1] : undefined;
  const path = src === undefined ? null : fileAt(site, '', src.replaceAll('&amp;', '&'));
  return path !== null && site.pages.get(path)?.role === 'embed';
}
