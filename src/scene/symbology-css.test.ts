import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keepApartCss } from './keep-apart-css.ts';
import { LABEL_STYLES, STROKES } from './symbology.ts';
import { symbologyCss } from './symbology-css.ts';

const defined = new Map(
  [...symbologyCss().matchAll(/(--[\w-]+):([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);

/** Legends draw the signs of the map in pictures of their own scale. */
const IN_A_LEGEND = /-icon\b/;

/** Rules of the map's stylesheet, without those of pictures in the legend. */
const rules = [...readFileSync('src/app/styles/map.css', 'utf8').matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(
  ([, selector = '']) => !IN_A_LEGEND.test(selector),
);

/** Two marks that would touch. */
const CROWDED = [
  { id: 'a', country: 'MYS', point: [102, 5], precision: 'country' },
  { id: 'b', country: 'SGP', point: [103.8, 1.3], precision: 'country' },
] as const;

const LOOKS = /(stroke-width|stroke-dasharray|font-size|font-weight)\s*:\s*([^;]+);/g;

describe('the symbology as custom properties', () => {
  test('has every width, dash and size', () => {
    expect(defined.get('--stroke-link')).toBe(String(STROKES.link.width));
    expect(defined.get('--dash-contested')).toBe(STROKES.contested.dash.join(' '));
    expect(defined.get('--label-country-size')).toBe(`${LABEL_STYLES.country.size}px`);
  });

  test('gives the stylesheet of the map every line and every label it draws', () => {
    const looks = rules.flatMap(([, selector = '', body = '']) =>
      [...body.matchAll(LOOKS)].map(([, property, value = '']) => ({ selector, property, value })),
    );
    const own = looks.filter(({ value }) => !/^var\(--(?:step|stroke|dash|label)-/.test(value));
    expect(looks.length).toBeGreaterThan(15);
    expect(own).toEqual([]);
  });

  test('lacks nothing that the stylesheet asks for, and holds nothing that it does not use', () => {
    const css = readFileSync('src/app/styles/map.css', 'utf8') + keepApartCss(CROWDED, new Set(['SGP']));
    const used = new Set(
      [...css.matchAll(/var\((--(?:stroke|dash|opacity|label|flow)-[\w-]+)/g)].map(([, name]) => name),
    );
    expect([...used].filter((name) => name === undefined || !defined.has(name))).toEqual([]);
    expect([...defined.keys()].filter((name) => !used.has(name))).toEqual([]);
  });
});
