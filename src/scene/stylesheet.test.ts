import { calc } from '@csstools/css-calc';
import { describe, expect, test } from 'vitest';
import { sphereBounds } from '../geo/equal-earth.ts';
import type { BoxFraming } from './box-framing.ts';
import { cameraOf, type Framing, OPENING, toScreen } from './camera.ts';
import { openingCss } from './opening-css.ts';
import { COLOR_NAMES, PALETTES } from './palette.ts';
import { framingClass, framingCss, paletteCss, planeCss } from './stylesheet.ts';
import { bareViewport, type Insets, NO_INSETS, type Size } from './viewport.ts';

const MALAYSIA: BoxFraming = { type: 'box', center: [1.6, 0.1], width: 0.6, height: 0.3, maxScale: 900 };
const CSS = [planeCss(), framingCss('MYS', MALAYSIA)].join('\n');

/** The declarations of the first rule whose text matches. */
function declarations(css: string, rule: RegExp): Map<string, string> {
  const [, body = ''] = rule.exec(css) ?? [];
  return new Map(
    body
      .split(';')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  );
}

type Properties = ReadonlyMap<string, string>;

function withoutVariables(expression: string, properties: Properties): string {
  return expression.replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
    withoutVariables(properties.get(name) ?? 'missing', properties),
  );
}

/** Computes an expression of CSS mathematics in pixels; `cqw` and `cqh` are of the size given. */
function compute(expression: string, properties: Properties, size: Size): number {
  const inPixels = withoutVariables(expression, properties)
    .replace(/([\d.]+)cqw/g, (_, share: string) => `${(Number(share) * size.width) / 100}px`)
    .replace(/([\d.]+)cqh/g, (_, share: string) => `${(Number(share) * size.height) / 100}px`);
  const [, value] = /^(-?[\d.]+)px$/.exec(calc(inPixels, { precision: 12 })) ?? [];
  if (value === undefined) throw new Error(`No length: "${inPixels}"`);
  return Number(value);
}

/** The rule that a browser would take in a map of that width, of which nothing is covered. */
function framingRule(width: number, id: string | null): Map<string, string> {
  if (id !== null) return declarations(CSS, new RegExp(`\\.map\\.${framingClass(id)} \\.plane\\{([^}]*)\\}`));
  const [bare = ''] = openingCss().split('\n');
  const [first = '', ...narrower] = bare.split('@container map (width<calc(');
  const holding = [first, ...narrower.filter((rule) => width < Number.parseFloat(rule))].at(-1) ?? '';
  return declarations(holding, / \.plane\{([^}]*)\}/);
}

/** What the layout of a page would set. */
function insetProperties(insets: Insets): [string, string][] {
  return Object.entries(insets).map(([edge, pixels]) => [`--inset-${edge}`, `${pixels}px`]);
}

function boxByCss(size: Size, id: string | null, insets = NO_INSETS): number[] {
  const plane = declarations(CSS, /^\.plane\{([^}]*)\}/m);
  const properties = new Map([...insetProperties(insets), ...plane, ...framingRule(size.width, id)]);
  return ['left', 'top', 'width', 'height'].map((name) =>
    compute(plane.get(name) ?? 'missing', properties, size),
  );
}

function boxByCamera(framing: Framing, size: Size, insets = NO_INSETS): number[] {
  const [west, south, east, north] = sphereBounds;
  const camera = cameraOf(framing, { ...bareViewport(size), insets });
  const [left, top] = toScreen(camera, size, [west, north]);
  return [left, top, (east - west) * camera.scale, (north - south) * camera.scale];
}

const SIZES: readonly Size[] = [
  { width: 1600, height: 600 },
  { width: 1100, height: 600 },
  { width: 1099, height: 600 },
  { width: 700, height: 900 },
  { width: 699, height: 900 },
  { width: 390, height: 400 },
  { width: 320, height: 240 },
];

describe('the rule for the still map’s box', () => {
  test('can be computed', () => {
    const properties = new Map([['--a', 'calc(2 * 3)']]);
    expect(
      compute('calc(50cqw + (-2.7 - var(--a)) * min(4px,100cqh / 2))', properties, {
        width: 10,
        height: 100,
      }),
    ).toBeCloseTo(-29.8);
    expect(() => compute('calc(1 + var(--b))', properties, { width: 10, height: 100 })).toThrow();
  });

  test.each(SIZES)('is the first camera in a map of $width × $height', (size) => {
    const expected = boxByCamera(OPENING, size);
    boxByCss(size, null).forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 2);
    });
  });

  test.each(SIZES)('is a subject’s camera in a map of $width × $height', (size) => {
    const expected = boxByCamera(MALAYSIA, size);
    boxByCss(size, 'MYS').forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 2);
    });
  });

  test.each(SIZES)('keeps clear of what covers a map of $width × $height', (size) => {
    const insets = { top: 52, right: 20, bottom: 132, left: 4 };
    const expected = boxByCamera(MALAYSIA, size, insets);
    boxByCss(size, 'MYS', insets).forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 2);
    });
  });

  test('covers nothing as long as the layout does not say so', () => {
    const defaults = declarations(CSS, /^\.map-section\{([^}]*)\}/m);
    expect(Object.fromEntries(defaults)).toEqual(Object.fromEntries(insetProperties(NO_INSETS)));
  });

  test('keeps to the greatest scale of a framing', () => {
    const [, , width = 0] = boxByCss({ width: 1600, height: 600 }, 'MYS');
    const [west, , east] = sphereBounds;
    expect(width).toBeCloseTo((east - west) * 900, 2);
  });
});

/** The rule for a page that is asked for in dark. */
const DARK_BY_CHOICE = /:root\[data-theme=dark\]\{([^}]*)\}/;

describe('the colours as custom properties', () => {
  test.each(['light', 'dark'] as const)('are those of the %s palette', (theme) => {
    const rule = theme === 'light' ? /^:root\{([^}]*)\}/m : DARK_BY_CHOICE;
    const found = declarations(paletteCss(), rule);
    for (const name of COLOR_NAMES) expect(found.get(`--${name}`), name).toBe(PALETTES[theme][name]);
    expect(found.get('color-scheme')).toBe(theme);
  });

  test('are dark by the system’s wish, unless the page asks for light', () => {
    const bySystem = declarations(
      paletteCss(),
      /prefers-color-scheme:dark\)\{:root:not\(\[data-theme=light\]\)\{([^}]*)\}/,
    );
    expect(bySystem).toEqual(declarations(paletteCss(), DARK_BY_CHOICE));
    expect(bySystem.size).toBe(COLOR_NAMES.length + 1);
  });

  test('are light on paper, whatever the system or the page asks for', () => {
    const dark = paletteCss()
      .split('\n')
      .filter((rule) => rule.includes(PALETTES.dark.ocean));
    expect(dark).toHaveLength(2);
    for (const rule of dark) expect(rule).toMatch(/^@media screen\b/);
  });
});
