import { LAYOUTS, type Layout } from './layouts.ts';
import { LOW_MAP, OPENINGS, type Opening } from './opening.ts';
import { framingDeclarations } from './stylesheet.ts';
import { FLOW } from './symbology.ts';
import { flowProperties } from './symbology-css.ts';

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
  return [bare, ...layouts, ...low].join('\n');
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

function ruleOf(selector: string, { name, box }: Opening): string {
  const within = `:where(${selector})`;
  return [
    `${within} .stage{${framingDeclarations(box)}}`,
    `${within} .overlay{${flowProperties(name === 'narrow' ? FLOW.small : FLOW.large)}}`,
    `${within} .at-width:not(.${name}){display:none;}`,
    `${within} .at-width.${name}{display:inline;}`,
  ].join('');
}
