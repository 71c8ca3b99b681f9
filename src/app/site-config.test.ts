import { describe, expect, test } from 'vitest';
import { fixLinks, readSiteConfig } from './site-config.ts';

const PAGE = 'https://news.example/maps/en/malaysia/';

const SOUND = {
  root: '../../',
  form: 'full',
  edition: 'assets/outline-en.json',
  facts: 'assets/facts-en/of-MYS.json',
  world: 'assets/world.json',
  detail: 'assets/detail.json',
  names: 'assets/names-en.json',
  tools: 'assets/live-tools.js',
  dialog: 'assets/embed-dialog.js',
  embedScript: 'assets/embed-1f2e3d4c.js',
  embedIntegrity: 'sha384-x',
};

/** The part of a document that says where the site stands. */
function pageWith(dataset: object, baseURI = PAGE): Document {
  return Object.assign(Object.create(null), { baseURI, documentElement: { lang: 'en', dataset } });
}

describe('what a page says of itself', () => {
  test('is read with absolute addresses', () => {
    const { factsUrlOf, ...config } = readSiteConfig(pageWith(SOUND));
    expect(factsUrlOf('story')).toBe('https://news.example/maps/assets/facts-en/story.json');
    expect(config).toEqual({
      language: 'en',
      form: 'full',
      root: 'https://news.example/maps/',
      home: 'https://news.example/maps/en/',
      editionUrl: 'https://news.example/maps/assets/outline-en.json',
      factsName: 'of-MYS',
      worldUrl: 'https://news.example/maps/assets/world.json',
      detailUrl: 'https://news.example/maps/assets/detail.json',
      namesUrl: 'https://news.example/maps/assets/names-en.json',
      toolsUrl: 'https://news.example/maps/assets/live-tools.js',
      dialogUrl: 'https://news.example/maps/assets/embed-dialog.js',
      embed: {
        base: 'https://news.example/maps/',
        script: { src: 'https://news.example/maps/assets/embed-1f2e3d4c.js', integrity: 'sha384-x' },
      },
    });
  });

  test.each(['root', 'edition', 'facts', 'world', 'detail', 'embedScript'] as const)(
    'is read where the address of %s is none',
    (key) => {
      const config = readSiteConfig(pageWith({ ...SOUND, [key]: 'https://[oops' }));
      expect(config.language).toBe('en');
      expect(config.embed.script === undefined).toBe(key === 'embedScript');
    },
  );

  test('is read where the page itself has no address that others could be seen from', () => {
    expect(readSiteConfig(pageWith({ ...SOUND, root: './' }, 'about:blank')).editionUrl).toBe(SOUND.edition);
  });
});

/** A document with links of which each is what `setAttribute` made of it. */
function pageWithLinks(hrefs: readonly string[]) {
  const links = hrefs.map((href) => ({
    href,
    getAttribute: () => href,
    setAttribute(_name: string, value: string) {
      this.href = value;
    },
  }));
  const page: Document = Object.assign(Object.create(null), { baseURI: PAGE, querySelectorAll: () => links });
  return { page, hrefs: () => links.map(({ href }) => href) };
}

test('links become absolute, and one that is none stays as it is and stops no other', () => {
  const { page, hrefs } = pageWithLinks(['#about', 'https://[oops', 'https://host:port/x', '../brazil/']);
  fixLinks(page);
  expect(hrefs()).toEqual([
    '#about',
    'https://[oops',
    'https://host:port/x',
    'https://news.example/maps/en/brazil/',
  ]);
});
