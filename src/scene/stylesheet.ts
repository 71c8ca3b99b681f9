import { sphereBounds } from '../geo/equal-earth.ts';
import type { BoxFraming } from './box-framing.ts';
import { COLOR_NAMES, PALETTES, type Palette } from './palette.ts';

/** The custom properties that the still map's box is computed from. */
export const FRAMING_PROPERTIES = ['--x', '--y', '--w', '--h', '--max'] as const;

/** How far what lies over the map covers it; the page's layout sets them, and `measureViewport` reads them. */
export const INSET_PROPERTIES = ['--inset-top', '--inset-right', '--inset-bottom', '--inset-left'] as const;

/**
 * The palette as custom properties: the system decides, unless `data-theme` on the root says otherwise. Paper is white,
 * whatever either says.
 */
export function paletteCss(): string {
  return [
    `:root{color-scheme:light;${properties(PALETTES.light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${properties(PALETTES.dark)}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${properties(PALETTES.dark)}}}`,
  ].join('\n');
}

/** Their values for a framing. */
export function framingProperties({
  center,
  width,
  height,
  maxScale,
}: BoxFraming): Record<(typeof FRAMING_PROPERTIES)[number], string> {
  return {
    '--x': String(center[0]),
    '--y': String(center[1]),
    '--w': String(width),
    '--h': String(height),
    '--max': `${maxScale}px`,
  };
}

/** The class that shows a subject's framing. */
export function framingClass(id: string): string {
  return `at-${id.toLowerCase()}`;
}

/** The box of the still map, whatever the framing. */
export function planeCss(): string {
  return [noInsetsRule(), planeRule()].join('\n');
}

/** The framing of a subject's page. */
export function framingCss(id: string, framing: BoxFraming): string {
  return `.map.${framingClass(id)} .plane{${framingDeclarations(framing)}}`;
}

/** A framing as declarations of the custom properties of the still map's box. */
export function framingDeclarations(framing: BoxFraming): string {
  return Object.entries(framingProperties(framing))
    .map(([name, value]) => `${name}:${value};`)
    .join('');
}

function noInsetsRule(): string {
  return `.map-section{${INSET_PROPERTIES.map((name) => `${name}:0px;`).join('')}}`;
}

/**
 * The still map's box as a rule: `cameraOf` and `planeBox` in the words of CSS, so that a page without JavaScript shows
 * a framing in a map of any size. `--k` is pixels a unit; `cqw` and `cqh` are hundredths of the map's own size.
 */
function planeRule(): string {
  const [west, south, east, north] = sphereBounds;
  return [
    '.plane{--k:min(',
    '(100cqw - var(--inset-left) - var(--inset-right)) / var(--w),',
    '(100cqh - var(--inset-top) - var(--inset-bottom)) / var(--h),',
    'var(--max));',
    `left:calc(50cqw + (var(--inset-left) - var(--inset-right)) / 2 + (${number(west)} - var(--x)) * var(--k));`,
    `top:calc(50cqh + (var(--inset-top) - var(--inset-bottom)) / 2 - (${number(north)} - var(--y)) * var(--k));`,
    `width:calc(${number(east - west)} * var(--k));`,
    `height:calc(${number(north - south)} * var(--k));}`,
  ].join('');
}

function properties(palette: Palette): string {
  return COLOR_NAMES.map((name) => `--${name}:${palette[name]};`).join('');
}

function number(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
