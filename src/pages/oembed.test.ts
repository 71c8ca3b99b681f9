import { expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { messagesIn } from '../i18n/messages.ts';
import { oembedOf } from './oembed.ts';

const ORIGIN = 'https://map.example.org/';

test.each([
  [null, 'uk/', 'Де за кордоном навчається китайський ШІ'],
  ['MYS', 'uk/malaysia/', 'Малайзія: де за кордоном навчається китайський ШІ'],
  ['training-malaysia', 'uk/malaysia/', 'Малайзія: де за кордоном навчається китайський ШІ'],
] as const)('the answer for %s quotes its page and frames it in its language', (id, path, title) => {
  const edition = toEdition(sampleDataset(), sampleCountries, 'uk');
  const { html, ...answer } = oembedOf({ edition, messages: messagesIn('uk') }, id, ORIGIN);
  expect(html).toContain(`<blockquote><a href="${ORIGIN}${path}">${title}</a></blockquote>`);
  expect(html).toContain(`<iframe src="${ORIGIN}${path.replace('uk/', 'uk/embed/')}" title="${title}"`);
  expect(html).toContain(`height="${answer.height}"`);
  expect(answer).toMatchObject({ type: 'rich', version: '1.0', title });
});
