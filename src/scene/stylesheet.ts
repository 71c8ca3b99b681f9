import { sphereBounds } from '../geo/equal-earth.ts';
import { type Framing, NARROW, NARROW_FRAMING, WIDE_FRAMING } from './camera.ts';
import { COLOR_NAMES, PALETTES, type Palette } from './palette.ts';

const [WEST, SOUTH, EAST, NORTH] = sphereBounds;

const properties = (palette: Palette): string =>
  COLOR_NAMES.map((name) => `--${name}:${palette[name]};`).join('');

/** The palette as custom properties: the system decides, unless `data-theme` on the root says otherwise. */
export const paletteCss = (): string =>
  [
    `:root{color-scheme:light;${properties(PALETTES.light)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${properties(PALETTES.dark)}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${properties(PALETTES.dark)}}`,
  ].join('\n');

const framingProperties = ({ center, width, height, maxScale }: Framing): string =>
  `--x:${center[0]};--y:${center[1]};--w:${width};--h:${height};--max:${maxScale}px;`;

const number = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/**
 * The still map's box as a rule: `cameraOf` and `stageBox` in the words of CSS, so that a page without JavaScript shows
 * a framing in a map of any size. `--k` is pixels a unit; `cqw` and `cqh` are hundredths of the map's own size.
 */
const STAGE_RULE = [
  '.stage{--k:min(100cqw / var(--w),100cqh / var(--h),var(--max));',
  `left:calc(50cqw + (${number(WEST)} - var(--x)) * var(--k));`,
  `top:calc(50cqh - (${number(NORTH)} - var(--y)) * var(--k));`,
  `width:calc(${number(EAST - WEST)} * var(--k));`,
  `height:calc(${number(NORTH - SOUTH)} * var(--k));}`,
].join('');

/** The class that shows a subject's framing. */
export const framingClass = (id: string): string => `at-${id.toLowerCase()}`;

/** Every framing a page can open with. */
export const framingCss = (subjects: readonly { readonly id: string; readonly framing: Framing }[]): string =>
  [
    STAGE_RULE,
    `.map .stage{${framingProperties(WIDE_FRAMING)}}`,
    // The properties are read where the stage computes them, inside the container that is measured.
    `@container map (max-width:${NARROW - 0.02}px){.map .stage{${framingProperties(NARROW_FRAMING)}}}`,
    ...subjects.map(({ id, framing }) => `.map.${framingClass(id)} .stage{${framingProperties(framing)}}`),
  ].join('\n');
