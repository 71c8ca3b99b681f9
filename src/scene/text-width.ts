import type { LabelStyle } from './symbology.ts';

/** Tells the width in pixels of a text in a style. */
export type MeasureText = (text: string, style: LabelStyle) => number;

/**
 * Advances in hundredths of the font size, of Noto Sans at the weight of a name: among the wider of the fonts that
 * systems set, so that what fits by this table fits in theirs.
 */
const ADVANCES: readonly (readonly [advance: number, letters: string])[] = [
  [28, " ’',.·:;|"],
  [32, '!ijlії()-J'],
  [37, 'IfІЇ'],
  [44, 'tr'],
  [49, '"zг'],
  [52, 'csґєсFSзт'],
  [57, '0123456789ELTZvxyГҐЕТух'],
  [62, 'aeаеьяCPYbdgkopqБРСЬбвклор–'],
  [68, 'BKRVXhnuВЗКУХЯднпчAАЄц'],
  [75, 'GЧийDHUДЛНП'],
  [81, 'ЦNOQИЙОф'],
  [89, 'мwФжю'],
  [97, 'MЖМWшm←→↑↓…'],
  [111, 'щШЮЩ'],
];
const OTHER = 62;

const ADVANCE_OF: ReadonlyMap<string, number> = new Map(
  ADVANCES.flatMap(([advance, letters]) => [...letters].map((letter) => [letter, advance] as const)),
);

/** What a text takes by the table: in pages made in advance, and where nothing can measure. */
export function tableWidth(text: string, { size, spacing = 0 }: LabelStyle): number {
  let hundredths = 0;
  let letters = 0;
  for (const letter of text) {
    hundredths += ADVANCE_OF.get(letter) ?? OTHER;
    letters += 1;
  }
  return (hundredths / 100) * size + letters * spacing;
}
