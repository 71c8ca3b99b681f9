import { describe, expect, test } from 'vitest';
import { insetCss, LAYOUTS } from './layouts.ts';

interface Window {
  readonly width: number;
  readonly height: number;
}

/** Whether a window, in em, matches a media query of widths and heights. */
function matches(media: string, { width, height }: Window): boolean {
  return media.split(',').some((alternative) =>
    [...alternative.matchAll(/\((width|height)(>=|<)([\d.]+)em\)/g)].every(([, side, sign, limit]) => {
      const size = side === 'width' ? width : height;
      return sign === '<' ? size < Number(limit) : size >= Number(limit);
    }),
  );
}

function layoutOf(width: number, height: number): string[] {
  const size = { width: width / 16, height: height / 16 };
  return LAYOUTS.filter(
    ({ media, selector }) => /^(\.full )?\.map-section$/.test(selector) && matches(media, size),
  ).map(({ name }) => name);
}

describe('the layouts of the page', () => {
  test.each([
    [1280, 800, 'wide'],
    [900, 500, 'wide'],
    [844, 390, 'landscape'],
    [390, 844, 'sheet-peek'],
    [360, 640, 'sheet-peek'],
    [768, 1024, 'sheet-peek'],
    [899, 500, 'sheet-peek'],
    [320, 256, 'stacked'],
  ])('are one in a window of %d × %d', (width, height, name) => {
    expect(layoutOf(width, height)).toEqual([name]);
  });

  test('leave no window without one', () => {
    for (let width = 240; width <= 2000; width += 13)
      for (let height = 200; height <= 1200; height += 13)
        expect(layoutOf(width, height), `${width} × ${height}`).toHaveLength(1);
  });

  test('tell the still map what they cover', () => {
    expect(insetCss()).toContain(
      '@media screen and (width>=56.25em) and (height>=31.25em){.map-section{--inset-top:5.75rem;--inset-right:27.5rem;--inset-bottom:4.5rem;--inset-left:0px;}}',
    );
  });
});
