import { expect, test } from 'vitest';
import { LAYOUTS } from './layouts.ts';
import { OPENINGS, PAPER } from './opening.ts';
import { openingCss } from './opening-css.ts';
import { framingDeclarations } from './stylesheet.ts';

const CSS = openingCss();

test('every layout shows each opening, the narrower after the wider, by what it leaves free', () => {
  const rules = CSS.split('\n');
  const sided = LAYOUTS.filter(({ covers: { left, right } }) => `${left}${right}` !== '0px0px');
  expect(sided.map(({ name }) => name)).toEqual(['wide', 'landscape']);
  expect(rules).toHaveLength(1 + sided.length + 3 + 1);
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

test('a sheet or a card that leaves little of the map leaves the labels that are made for it, and no others', () => {
  const low = CSS.split('\n').slice(-4, -1);
  const rules = LAYOUTS.slice(-3).map(({ selector }) => {
    const labels = `:where(${selector}) .labels.at-width`;
    return `{${labels}:not(.low){display:none;}${labels}.low{display:inline;}}}`;
  });
  expect(low.map((rule) => rule.slice(rule.indexOf('){:where') + 1))).toEqual(rules);
  expect(low.map((rule) => rule.match(/@container map \((.+)\)\{:where/)?.[1])).toEqual([
    'height<calc(200px + 0px + calc(min(26.25rem,58svh) + 3rem))',
    'height<calc(200px + 0px + max(14rem,0px + 0.5rem))',
    'height<calc(200px + 0px + max(19.125rem,0px + 0.375rem))',
  ]);
});

test('paper shows the whole story, whatever its width, with the names that fit its size', () => {
  const rule = CSS.split('\n').at(-1) ?? '';
  expect(rule.startsWith(`@media print{:where(:root) .plane{${framingDeclarations(PAPER.box)}}`)).toBe(true);
  expect(PAPER.box.width).toBe(Math.max(...OPENINGS.map(({ box }) => box.width)));
  const shown = [...rule.matchAll(/(?:map ([^{]+)\{)?:where\(:root\) \.at-width:not\(\.(\w+)\)/g)];
  expect(shown.map(([, below, name]) => [below, name])).toEqual([
    [undefined, 'paper'],
    ['(width<640px) or (height<300px)', 'slip'],
    ['(width<480px) or (height<180px)', 'none'],
  ]);
});

test('no rule weighs more than that of a subject’s framing', () => {
  for (const [, selector = ''] of CSS.matchAll(/[{}]([^{}@]+)\{--x/g))
    expect(selector).toMatch(/^:where\(.*\) \.plane$/);
});
