import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { FONT } from '../../src/svg/share-picture-style.ts';
import { SHARE_PICTURE_SIZE } from '../../src/svg/share-picture-svg.ts';
import type { Ingredients } from './content-cache.ts';
import { indexedPng } from './indexed-png.ts';
import { packageVersion } from './package-version.ts';
import { isInSmallFonts, smallFontIngredients, smallFonts } from './small-fonts.ts';

/** Draws an SVG document as a PNG as wide as a share picture. */
export type DrawPicture = (svg: string) => Buffer;

/** What draws pictures, once its fonts are there. */
export async function pictureDrawer(): Promise<DrawPicture> {
  fonts ??= smallFonts(FONT_FILES);
  const [small, whole] = [optionsWith(await fonts), optionsWith(FONT_FILES)];
  return (svg) => {
    const { width, height, pixels } = new Resvg(svg, isInSmallFonts(svg) ? small : whole).render();
    return indexedPng({ width, height, data: pixels });
  };
}

/** All that the bytes of a picture follow from: the drawing, the fonts, what draws it and what writes it. */
export function pictureIngredients(svg: string): Ingredients {
  tools ??= digestOfTools();
  return ['picture', tools, svg];
}

const FONT_FILES = ['500Medium', '600SemiBold', '700Bold'].map(fontFile);

/** Asked for by every picture of a thread, and found once. */
let fonts: Promise<string[]> | null = null;

function optionsWith(fontFiles: string[]): ResvgRenderOptions {
  return {
    // With the fonts of the machine the pictures would differ from one to the next.
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FONT },
    fitTo: { mode: 'width', value: SHARE_PICTURE_SIZE.width },
  };
}

/** The fonts alone are 2 MB, the same for all pictures. */
let tools: string | null = null;

function digestOfTools(): string {
  const hash = createHash('sha256');
  const sources = ['draw-picture.ts', 'indexed-png.ts'].map((name) => new URL(name, import.meta.url));
  for (const file of [...FONT_FILES, ...sources]) hash.update(readFileSync(file));
  for (const part of smallFontIngredients()) hash.update(part);
  return hash.update(`${packageVersion('@resvg/resvg-js')} ${process.versions.zlib}`).digest('hex');
}

function fontFile(style: string): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${style}/NotoSans_${style}.ttf`));
}
