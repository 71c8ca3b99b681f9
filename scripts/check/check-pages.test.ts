import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { indexedPng } from '../site/indexed-png.ts';
import { siteProblems } from './check-pages.ts';
import { sampleSite } from './sample-site.ts';

const ORIGIN = 'https://map.example.org/maps/';
const PAGE = 'en/malaysia/index.html';
const MAP = 'en/index.html';

const sound = sampleSite(ORIGIN);
const soundProblems = siteProblems(sound, { folders: [] });

/** What is found in addition once a file has been changed; null takes it away. */
function found(path: string, change: (text: string) => string | Uint8Array | null, folders: string[] = []) {
  const before = Buffer.from(sound.get(path) ?? []).toString('utf8');
  const after = change(before);
  expect(after, `${path} was not changed`).not.toBe(before);
  const files = new Map(sound);
  if (after === null) files.delete(path);
  else files.set(path, typeof after === 'string' ? Buffer.from(after) : after);
  return siteProblems(files, { folders, only: [path, PAGE] }).filter(
    (problem) => !soundProblems.includes(problem),
  );
}

describe('a sound site has no problem', () => {
  test('with its origin known', () => {
    expect(soundProblems).toEqual([]);
    expect([...sound.keys()].filter((path) => path.endsWith('.html')).length).toBeGreaterThan(10);
  });

  test('and without', () => {
    expect(siteProblems(sampleSite(null), { folders: [] })).toEqual([]);
  });
});

test('a compressed file is the plain one, compressed', () => {
  const withFile = (path: string, bytes: Uint8Array) =>
    siteProblems(new Map([...sound, [path, bytes]]), { folders: [], only: [] });
  expect(withFile(`${MAP}.br`, brotliCompressSync(sound.get(MAP) ?? ''))).toEqual([]);
  expect(withFile(`${MAP}.gz`, gzipSync(sound.get(MAP) ?? ''))).toEqual([]);
  expect(withFile(`${MAP}.gz`, gzipSync('older'))).toEqual([`${MAP}.gz: [compressed] is not ${MAP}`]);
  expect(withFile(`${MAP}.br`, gzipSync('older'))).toEqual([`${MAP}.br: [compressed] is not ${MAP}`]);
  expect(withFile('gone.js.br', brotliCompressSync('a'))).toEqual([
    'gone.js.br: [compressed] is not gone.js',
  ]);
});

test('an empty folder is no site', () => {
  expect(siteProblems(new Map(), { folders: [] })).toEqual(['[pages] There is not one page.']);
});

describe('a planted fault in a page is reported with file and rule', () => {
  test.each<[string, string, string, string]>([
    ['a second h1', 'one-h1', '<main', '<h1>Again</h1><main'],
    ['an id twice', 'html-validate', '<main', '<p id="panel"></p><main'],
    ['an element left open', 'html-validate', '</main>', ''],
    ['a style attribute', 'nothing-inline', '<main', '<main style="color:red"'],
    ['a style element', 'nothing-inline', '</head>', '<style>p{}</style></head>'],
    ['a script in the page', 'nothing-inline', '</body>', '<script>alert(1)</script></body>'],
    ['an event handler', 'nothing-inline', '<main', '<main onclick="alert(1)"'],
    ['no title', 'title-and-description', /<title>.*?<\/title>/.source, '<title></title>'],
    ['no description', 'title-and-description', 'name="description"', 'name="describes"'],
    ['another language', 'title-and-description', '<html lang="en"', '<html lang="uk"'],
    ['a hidden page', 'robots', '</title>', '</title><meta name="robots" content="noindex"/>'],
    ['a link into nothing', 'links', '<main', '<a href="../nowhere/">x</a><main'],
    ['a link to no such part', 'links', '<main', '<a href="../#nowhere">x</a><main'],
    ['a link out of the site', 'links', '<main', '<a href="../../../">x</a><main'],
    ['a link that runs', 'links', '<main', '<a href="javascript:alert(1)">x</a><main'],
    ['a file that is missing', 'links', 'assets/main.css', 'assets/mane.css'],
    ['a data file that is missing', 'links', 'data-world="assets/world', 'data-world="assets/word'],
    ['a twin that is missing', 'hreflang', 'hreflang="uk" href="https', 'hreflang="de" href="https'],
    ['a wrong canonical', 'canonical', /canonical" href="[^"]*"/.source, `canonical" href="${ORIGIN}en/"`],
    ['another picture', 'share-picture', /share\/en\/malaysia\.png"/.source, 'share/en/none.png"'],
    [
      'another title for cards',
      'one-wording',
      /og:title" content="[^"]*"/.source,
      'og:title" content="Another"',
    ],
    [
      'another text for cards',
      'one-wording',
      /og:description" content="[^"]*"/.source,
      'og:description" content=""',
    ],
    ['no picture for Twitter', 'share-picture', 'name="twitter:image"', 'name="twitter:picture"'],
    ['no date', 'share-picture', 'name="date"', 'name="day"'],
    ['no words for the picture', 'share-picture', 'og:image:alt', 'og:image:nothing'],
    ['another size of picture', 'share-picture', 'content="1200"', 'content="600"'],
    ['broken structured data', 'json-ld', '{"@context"', '{"@context'],
    ['a Dataset without licence', 'json-ld', '"license"', '"licence"'],
    ['a download that is missing', 'json-ld', /data\/links\.json"/.source, 'data/ties.json"'],
    ['a breadcrumb out of order', 'json-ld', '"position":2', '"position":3'],
    ['no way to oEmbed', 'oembed', /application\/json\+oembed/.source, 'application/json'],
    ['a relative oEmbed', 'oembed', /href="[^"]*oembed\.json"/.source, 'href="oembed.json"'],
    ['a late oEmbed', 'oembed', '<title>', `<meta name="a" content="${'x'.repeat(150_000)}"/><title>`],
  ])('%s', (_fault, rule, from, to) => {
    const problems = found(PAGE, (text) => text.replace(new RegExp(from), () => to));
    expect(problems.filter((problem) => problem.startsWith(`${PAGE}: [${rule}] `))).not.toEqual([]);
  });
});

describe('a planted fault around a page is reported', () => {
  test('a picture of another size, and one that is none', () => {
    const picture = 'share/en/malaysia.png';
    const small = indexedPng({ width: 600, height: 315, data: new Uint8Array(600 * 315 * 4) });
    const wrong = `${PAGE}: [share-picture] ${picture} is 600 × 315, not 1200 × 630`;
    expect(found(picture, () => small)).toContain(wrong);
    expect(found(picture, () => '<svg/>').join('\n')).toContain(`${picture} is no PNG`);
    expect(found(picture, () => null).join('\n')).toContain('has no share picture');
  });

  test('an oEmbed answer that is missing, broken, or frames nothing', () => {
    const answer = 'en/malaysia/oembed.json';
    expect(found(answer, () => null).join('\n')).toContain('has no oEmbed answer');
    expect(found(answer, (text) => text.slice(1)).join('\n')).toContain(`${answer} is no JSON`);
    const lost = found(answer, (text) => text.replace('/en/embed/', '/en/frame/'));
    expect(lost.join('\n')).toContain('its html frames no page of the site');
    const unnamed = found(answer, (text) => text.replace('provider_name', 'provider'));
    expect(unnamed.join('\n')).toContain(`${answer} has no provider_name`);
  });

  test('a twin that names other twins', () => {
    const problems = found('uk/malaysia/index.html', (text) =>
      text.replace('hreflang="en"', 'hreflang="de"'),
    );
    expect(problems).toContain(`${PAGE}: [hreflang] names uk/malaysia/index.html, which names other twins`);
  });

  test('a page with the title of another', () => {
    const title = /<title>.*?<\/title>/.exec(Buffer.from(sound.get(MAP) ?? []).toString('utf8'))?.[0] ?? '';
    const problems = found(PAGE, (text) => text.replace(/<title>.*?<\/title>/, title));
    expect(problems.join('\n')).toContain(`${PAGE}: [title-and-description] has the same title as ${MAP}`);
  });

  test('a frame that search engines may list', () => {
    const frame = 'en/embed/index.html';
    const problems = found(frame, (text) => text.replace('noindex', 'all'));
    expect(problems).toContain(`${frame}: [robots] may be listed by search engines`);
  });

  test('a language that the front page does not offer or does not name itself in', () => {
    const front = 'index.html';
    const unlinked = found(front, (text) => text.replace('<a href="uk/">uk</a>', ''));
    expect(unlinked).toEqual([`${front}: [every-language] has no link to the map in uk`]);
    const untitled = found(front, (text) => text.replace(/<title>.*?<\/title>/, '<title>Sample</title>'));
    expect(untitled).toContain(`${front}: [every-language] has no title in uk`);
  });

  test('a folder of the building machine', () => {
    const problems = found('assets/main.css', () => '/* /home/someone/map/src/a.css */', ['/home/someone']);
    expect(problems).toEqual(['assets/main.css: [machine-path] names /home/someone']);
  });
});
