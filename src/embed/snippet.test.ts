import { describe, expect, test } from 'vitest';
import { embedSnippet, quotedFrame, type SnippetOptions, suggestedHeight } from './snippet.ts';

const OPTIONS: SnippetOptions = {
  base: 'https://map.example.org/',
  language: 'en',
  title: 'Where China’s AI trains abroad: interactive map',
  linkText: 'Where China’s AI trains abroad',
  height: 'auto',
};

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG = /<([a-z]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)>/g;
const ATTRIBUTE = /([a-z-]+)(?:="([^"]*)")?/g;
const ENTITIES = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);

function decoded(text: string): string {
  return text.replace(/&[#a-z0-9]+;/g, (entity) => ENTITIES.get(entity) ?? entity);
}

/** Reads well-formed tags only: whatever broke out of its attribute is not found, or shows as a tag too many. */
function tagsOf(html: string): readonly Tag[] {
  return [...html.matchAll(TAG)].map(([, name = '', written = '']) => ({
    name,
    attributes: new Map(
      [...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, decoded(value)] as const),
    ),
  }));
}

function tag(html: string, name: string): ReadonlyMap<string, string> {
  return tagsOf(html).find((found) => found.name === name)?.attributes ?? new Map();
}

describe('the snippet', () => {
  test('is a frame and a link, and works without a script', () => {
    const html = embedSnippet({ ...OPTIONS, place: 'malaysia', theme: 'dark', height: 520 });
    expect(tagsOf(html).map(({ name }) => name)).toEqual(['div', 'iframe', 'p', 'a']);
    expect(Object.fromEntries(tag(html, 'iframe'))).toEqual({
      src: 'https://map.example.org/en/embed/malaysia/?theme=dark',
      title: OPTIONS.title,
      width: '100%',
      height: '520',
      frameborder: '0',
      loading: 'lazy',
      allow: 'fullscreen; clipboard-write',
      referrerpolicy: 'strict-origin-when-cross-origin',
      'data-offshore-ai-map': '',
    });
    expect(tag(html, 'a').get('href')).toBe('https://map.example.org/en/malaysia/?theme=dark');
    expect(html).toContain(`>${OPTIONS.linkText}</a>`);
  });

  test('a script comes with its integrity, and with CORS so that it can be checked', () => {
    const script = { src: 'https://map.example.org/assets/embed-1f.js', integrity: 'sha384-abc+/=' };
    const html = embedSnippet({ ...OPTIONS, script });
    expect(Object.fromEntries(tag(html, 'script'))).toEqual({
      async: '',
      crossorigin: 'anonymous',
      ...script,
    });
    expect(html.endsWith('></script>')).toBe(true);
  });

  test('a page with a strict policy can take it: nothing is inline', () => {
    const html = embedSnippet({ ...OPTIONS, script: { src: 'https://map.example.org/embed.js' } });
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|javascript:/);
  });

  test('an automatic height starts with what suits the width', () => {
    for (const width of [280, 360, 640, 720, 1200]) {
      expect(tag(embedSnippet({ ...OPTIONS, width }), 'iframe').get('height')).toBe(
        String(suggestedHeight(width)),
      );
    }
    expect(tag(embedSnippet({ ...OPTIONS, height: 9 }), 'iframe').get('height')).toBe('150');
    // The map stays as tall when the reader chooses a place, so it begins so.
    const withPlace = tag(embedSnippet({ ...OPTIONS, width: 640, place: 'malaysia' }), 'iframe').get(
      'height',
    );
    expect(withPlace).toBe(String(suggestedHeight(640)));
  });

  test('no text breaks out of its place', () => {
    const evil = `"'><script src=//evil.example></script>&quot;<img src=x onerror=alert(1)>`;
    const html = embedSnippet({
      ...OPTIONS,
      title: evil,
      linkText: evil,
      place: evil,
      kinds: [evil],
      script: { src: evil, integrity: evil },
    });
    expect(tagsOf(html).map(({ name }) => name)).toEqual(['div', 'iframe', 'p', 'a', 'script']);
    expect(html.match(/</g)).toHaveLength(10);
    expect(tag(html, 'iframe').get('title')).toBe(evil);
    expect(tag(html, 'script').get('src')).toBe(evil);
  });
});

describe('the frame with its quotation', () => {
  const html = quotedFrame({ ...OPTIONS, place: 'malaysia' });

  test('is the frame of the snippet behind a link that stands for it', () => {
    const frame = /<iframe.*<\/iframe>/.exec(embedSnippet({ ...OPTIONS, place: 'malaysia' }))?.[0];
    const link = `<a href="https://map.example.org/en/malaysia/">${OPTIONS.linkText}</a>`;
    expect(html).toBe(`<blockquote>${link}</blockquote>\n${frame}`);
  });

  // The pattern of wp_filter_oembed_result.
  test('is what WordPress looks for', () => {
    const [, quotation, frame] =
      /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html) ?? [];
    expect([quotation !== undefined, frame !== undefined]).toEqual([true, true]);
  });
});
