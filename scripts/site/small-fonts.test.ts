import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { isInSmallFonts, smallFonts } from './small-fonts.ts';

const WHOLE = ['500Medium', '700Bold'].map((style) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${style}/NotoSans_${style}.ttf`)),
);

function drawn(text: string, fontFiles: string[]): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60" font-family="Noto Sans"><text y="25" font-size="20" font-weight="500">${text}</text><text y="50" font-size="20" font-weight="700">${text}</text></svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render().pixels;
}

test('small fonts draw the same letters, at the same distances, of the same weights', async () => {
  const small = await smallFonts(WHOLE);
  for (const text of ['AVATAR. Tokyo, São Paulo', 'Ґанок, їжак — «Алібаба»', 'Wå 5 €, №7 “x” … 12·3 ₴'])
    expect(drawn(text, small).equals(drawn(text, WHOLE))).toBe(true);
  for (const path of small) expect(statSync(path).size).toBeLessThan(60_000);
  expect(await smallFonts(WHOLE)).toEqual(small);
  expect(readFileSync(small[0] ?? '').equals(readFileSync(small[1] ?? ''))).toBe(false);
});

test('a text with a letter that they lack is known', () => {
  expect(isInSmallFonts('<text>São Paulo, Ґанок — №7</text>\n')).toBe(true);
  for (const letter of ['→', 'ā', 'Ω', 'ễ', 'ह', '北']) expect(isInSmallFonts(`A ${letter}`)).toBe(false);
});
