import type { BoxFraming } from './box-framing.ts';
import { LAYOUTS, type Layout } from './layouts.ts';
import { LOW_MAP, OPENINGS, PAPER, PAPER_SIZES } from './opening.ts';
import { framingDeclarations } from './stylesheet.ts';
import { FLOW } from './symbology.ts';
import { flowProperties } from './symbology-css.ts';

/** Where signs are drawn smaller, since the whole map is. */
const SMALL: ReadonlySet<string> = new Set(['narrow', PAPER.name]);

/** Pixels of free height below which they are shown. */
const LOW_BELOW = 200;

/** Layouts that may leave so little, whatever the window. */
const LOW_LAYOUTS: readonly Layout['name'][] = ['sheet-half', 'card', 'narrow-card'];

/**
 * The first view of every layout by the free width of its map: `openingOf` in the words of CSS. The rules weigh no more
 * than one class each, so that among layouts the later one wins, and the framing of a subject wins over all.
 */
export function openingCss(all: readonly Layout[] = LAYOUTS): string {
  const bare = rulesFor(':root', '0px');
  // Where nothing lies at the sides, the rules of a bare map hold.
  const sided = all.filter(({ covers: { left, right } }) => left !== '0px' || right !== '0px');
  const layouts = sided.map(({ media, selector, covers: { left, right } }) => {
    return `@media ${media}{${rulesFor(selector, `${left} + ${right}`)}}`;
  });
  const low = all.filter(({ name }) => LOW_LAYOUTS.includes(name)).map(lowRule);
  return [bare, ...layouts, ...low, paperRule()].join('\n');
}

/** Paper: the whole story, with the names of the largest size that fits. */
function paperRule(): string {
  const smaller = PAPER_SIZES.map(({ size: { width, height } }, index) => {
    const next = PAPER_SIZES[index + 1]?.name ?? 'none';
    return `@container map (width<${width}px) or (height<${height}px){${namesOf(':root', next)}}`;
  });
  return `@media print{${ruleOf(':root', PAPER)}${smaller.join('')}}`;
}

/** No query knows the height of a card that the script has measured; by then the labels are the script's too. */
function lowRule({ media, selector, covers: { top, bottom } }: Layout): string {
  const covered = `${top} + ${bottom.replace('var(--card-height,0px)', '0px')}`;
  const labels = `:where(${selector}) .labels.at-width`;
  const rules = `${labels}:not(.${LOW_MAP}){display:none;}${labels}.${LOW_MAP}{display:inline;}`;
  return `@media ${media}{@container map (height<calc(${LOW_BELOW}px + ${covered})){${rules}}}`;
}

/** The widest first, so that a narrower one replaces it. */
function rulesFor(selector: string, covered: string): string {
  return OPENINGS.toReversed()
    .map((opening) => {
      const rules = ruleOf(selector, opening);
      return Number.isFinite(opening.below)
        ? `@container map (width<calc(${opening.below}px + ${covered})){${rules}}`
        : rules;
    })
    .join('');
}

interface Shown {
  readonly name: string;
  readonly box: BoxFraming;
}

function ruleOf(selector: string, { name, box }: Shown): string {
  const within = `:where(${selector})`;
  return [
    `${within} .plane{${framingDeclarations(box)}}`,
    `${within} .overlay{${flowProperties(SMALL.has(name) ? FLOW.small : FLOW.large)}}`,
    namesOf(selector, name),
  ].join('');
}

/** Shows the labels, and the tags, that are made for a size of map, and no others. */
function namesOf(selector: string, name: string): string {
  const names = `:where(${selector}) .at-width`;
  return `${names}:not(.${name}){display:none;}${names}.${name}{display:inline;}`;
}
