import { expect, test } from 'vitest';
import { LAYOUTS } from './layouts.ts';
import { OPENINGS } from './opening.ts';
import { openingCss } from './opening-css.ts';
import { framingDeclarations } from './stylesheet.ts';

const CSS = openingCss();

test('every layout shows each opening, the narrower after the wider, by what it leaves free', () => {
  const rules = CSS.split('\n');
  const sided = LAYOUTS.filter(({ covers: { left, right } }) => `${left}${right}` !== '0px0px');
  expect(sided.map(({ name }) => name)).toEqual(['wide', 'landscape']);
  expect(rules).toHaveLength(1 + sided.length);
  sided.forEach(({ media, covers: { left, right } }, index) => {
    const rule = rules[index + 1] ?? '';
    expect(rule.startsWith(`@media ${media}{`)).toBe(true);
    const at = OPENINGS.map(({ box }) => rule.indexOf(framingDeclarations(box)));
    expect(at.toSorted((a, b) => b - a)).toEqual(at);
    expect(Math.min(...at)).toBeGreaterThan(0);
    for (const limit of [700, 1100])
      expect(rule).toContain(`@container map (width<calc(${limit}px + ${left} + ${right}))`);
  });
});

test('no rule weighs more than that of a subject’s framing', () => {
  for (const [, selector = ''] of CSS.matchAll(/[{}]([^{}@]+)\{--x/g))
    expect(selector).toMatch(/^:where\(.*\) \.stage$/);
});
