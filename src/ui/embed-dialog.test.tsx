import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { suggestedHeight } from '../embed/snippet.ts';
import { EMBED_MESSAGES } from '../i18n/messages/embed.ts';
import { DEFAULT_CHOICE } from '../scene/choice.ts';
import { type EmbedSite, heightOf, initialChoice, PREVIEW_WIDTH, snippetOptions } from './embed-choice.ts';
import { EmbedDialog } from './embed-dialog.tsx';
import { pageFixture } from './fixture.ts';
import { textOf } from './html-text.ts';

const SITE: EmbedSite = {
  base: 'https://map.example.org/',
  script: { src: 'https://map.example.org/embed.js', integrity: 'sha384-abc' },
};
const page = pageFixture('en');
const start = initialChoice(page, DEFAULT_CHOICE, SITE);

describe('the choice of an embedded map', () => {
  test('starts from what the reader sees', () => {
    const seen = {
      ...DEFAULT_CHOICE,
      theme: 'dark',
      projection: 'globe',
      selection: { type: 'country', id: 'MYS' },
    } as const;
    expect(initialChoice(pageFixture('uk'), seen, SITE)).toMatchObject({
      language: 'uk',
      theme: 'dark',
      projection: 'globe',
      subject: 'malaysia',
      auto: true,
    });
  });

  test('leaves defaults out of the snippet', () => {
    expect(snippetOptions(start, SITE)).toMatchObject({ kinds: undefined, place: undefined, height: 'auto' });
  });

  test('brings the script only where the height fits itself', () => {
    expect(snippetOptions(start, SITE).script).toEqual(SITE.script);
    expect(snippetOptions({ ...start, auto: false, height: 700 }, SITE)).toMatchObject({
      script: undefined,
      height: 700,
    });
    expect(initialChoice(page, DEFAULT_CHOICE, { base: SITE.base }).auto).toBe(false);
  });

  test('takes the height that suits the column until a height is typed, whatever the place', () => {
    const fixed = { ...start, auto: false };
    const usual = suggestedHeight(PREVIEW_WIDTH);
    expect(heightOf(fixed)).toBe(usual);
    expect(heightOf({ ...fixed, subject: 'malaysia' })).toBe(usual);
    expect(snippetOptions({ ...fixed, subject: 'malaysia' }, SITE).height).toBe(usual);
    expect(heightOf({ ...fixed, height: 700, subject: 'malaysia' })).toBe(700);
    expect(heightOf({ ...start, height: 700, subject: 'malaysia' })).toBe(usual);
  });

  test('names the frame in the language of the embedded map', () => {
    expect(snippetOptions({ ...start, language: 'uk' }, SITE).title).toBe(
      'Де за кордоном навчається китайський ШІ',
    );
  });
});

describe('the embed dialog', () => {
  const html = renderToString(
    <EmbedDialog page={page} site={SITE} choice={DEFAULT_CHOICE} onClose={() => {}} />,
  );

  test('is a named dialog with every choice labelled', () => {
    expect(html).toMatch(/^<dialog[^>]* aria-labelledby="embed-heading"/);
    const { language, theme, place, view, height, kinds, snippet } = EMBED_MESSAGES.en;
    for (const label of [language, theme, place, view, height, kinds, snippet])
      expect(textOf(html)).toContain(label);
  });

  test('offers only places that have something to tell', () => {
    expect(html).toContain('<option value="malaysia">Malaysia</option>');
    expect(html).toContain('<option value="hangzhou">Hangzhou</option>');
    expect(html).not.toContain('Indonesia');
  });

  test('shows the snippet and the very map that it embeds', () => {
    expect(textOf(html)).toContain('<iframe src="https://map.example.org/en/embed/"');
    expect(html).toMatch(/<iframe[^>]* src="https:\/\/map\.example\.org\/en\/embed\/"[^>]* title="Preview"/);
  });

  test('cannot take the last kind away', () => {
    const alone = renderToString(
      <EmbedDialog
        page={page}
        site={SITE}
        choice={{ ...DEFAULT_CHOICE, kinds: ['headquarters'] }}
        onClose={() => {}}
      />,
    );
    expect(alone.match(/type="checkbox"[^>]* disabled/g)).toHaveLength(1);
  });
});
