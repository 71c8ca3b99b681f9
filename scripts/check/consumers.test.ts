import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import openGraph from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_MESSAGES } from '../../src/i18n/messages/pages.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { type RunningServer, serve } from '../host/serve.ts';
import { sampleSite } from './sample-site.ts';

// What others make of our pages: libraries that content systems and messengers are built with, on a served site.

const AS_OF = '2026-11-23';
const { site } = messagesIn('en');

let folder = '';
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'consumers-'));
  server = await serve({ root: folder, port: 0 });
  for (const [path, content] of sampleSite(server.url)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** What open-graph-scraper reads of a page; it takes no `localhost` for a host unless told. */
async function scraped(path: string) {
  const urlValidatorSettings = {
    allow_fragments: true,
    allow_protocol_relative_urls: false,
    allow_query_components: true,
    allow_trailing_dot: false,
    allow_underscores: false,
    protocols: ['http'],
    require_host: true,
    require_port: false,
    require_protocol: true,
    require_tld: false,
    require_valid_protocol: true,
    validate_length: true,
  };
  const { result } = await openGraph({ url: server.url + path, urlValidatorSettings });
  return result;
}

/** The address that an oEmbed answer frames. */
function framedIn(answer: unknown): string | undefined {
  const html = typeof answer === 'object' && answer !== null && 'html' in answer ? String(answer.html) : '';
  return /<iframe src="([^"]+)"/.exec(html)?.[1];
}

describe('open-graph-scraper', () => {
  test.each(['en/', 'en/malaysia/', 'en/hangzhou/', 'en/embed/malaysia/', 'en/data/', 'uk/malaysia/', ''])(
    'takes of /%s words, one picture for each card, and our own date',
    async (path) => {
      const result = await scraped(path);
      expect(result).toMatchObject({
        success: true,
        ogTitle: expect.stringMatching(/./),
        ogDescription: expect.stringMatching(/.{50}/),
        ogDate: AS_OF,
        twitterCard: 'summary_large_image',
      });
      const [picture] = result.ogImage ?? [];
      expect(picture).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
      expect(result.twitterImage?.map(({ url }) => url)).toEqual([picture?.url]);
      expect((await fetch(picture?.url ?? '')).headers.get('content-type')).toBe('image/png');
    },
  );

  test('calls the front page what the front page calls itself', async () => {
    const result = await scraped('');
    expect(result.ogTitle).toBe(`${site.title} · ${messagesIn('uk').site.title}`);
    expect(result.ogDescription).toBe(PAGE_MESSAGES.en.description);
    expect(result.ogUrl).toBe(server.url);
  });

  test('takes no citation’s date from the structured data', async () => {
    const { jsonLD = [] } = await scraped('en/malaysia/');
    const [first] = [...JSON.stringify(jsonLD).matchAll(/"date(?:Published|Modified)":"([^"]+)"/g)];
    expect(first?.[1]).toBe(AS_OF);
    expect(jsonLD).toMatchObject([{ '@graph': [{ datePublished: AS_OF, dateModified: AS_OF }, {}] }]);
  });
});

describe('unfurl.js', () => {
  test.each([
    ['', 'en/', site.title],
    ['en/', 'en/', site.title],
    ['en/malaysia/', 'en/malaysia/', site.pageTitle('Malaysia')],
    ['en/embed/malaysia/', 'en/malaysia/', site.pageTitle('Malaysia')],
  ])('follows /%s to its oEmbed answer', async (path, page, title) => {
    const found = await unfurl(server.url + path);
    expect(found.oEmbed).toMatchObject({ type: 'rich', version: '1.0', title, width: 640 });
    expect(framedIn(found.oEmbed)).toBe(server.url + page.replace('en/', 'en/embed/'));
    expect(found.open_graph?.images?.[0]).toMatchObject({ width: 1200, height: 630 });
    expect(found.twitter_card?.images?.[0]?.url).toBe(found.open_graph.images?.[0]?.url);
    expect(found.canonical_url).toBe(server.url + (path === '' ? '' : page));
  });
});

describe('oembed-extractor', () => {
  test.each([
    ['en/malaysia/', 'en/embed/malaysia/'],
    ['uk/malaysia/', 'uk/embed/malaysia/'],
    ['en/training-malaysia/', 'en/embed/malaysia/'],
    ['en/embed/hangzhou/', 'en/embed/hangzhou/'],
    ['', 'en/embed/'],
  ])('frames for /%s the place and the language of its path', async (path, frame) => {
    expect(framedIn(await extract(server.url + path))).toBe(server.url + frame);
  });

  test('gets the same answer whatever it asks besides, since files cannot listen', async () => {
    const plain = await extract(`${server.url}en/malaysia/`);
    const asked = await extract(`${server.url}en/malaysia/?at=SGP&theme=dark&view=globe&kinds=headquarters`, {
      maxwidth: 300,
    });
    expect(asked).toEqual(plain);
  });
});
