import { PALETTES, type Tone } from '../scene/palette.ts';

/** The family of the font files that the pictures are drawn with; Latin and Cyrillic. */
export const FONT = 'Noto Sans';

const TONES: readonly Tone[] = ['headquarters', 'training', 'planned', 'opened'];

const COLORS = PALETTES.light;

const toneRules = (tone: Tone): string =>
  [
    `.fill-${tone}{fill:${COLORS[`${tone}-fill`]}}`,
    `.mark.tone-${tone}{fill:${COLORS[tone]}}`,
    `.link.tone-${tone},.precision.tone-${tone}{stroke:${COLORS[tone]}}`,
    `.mark.hollow.tone-${tone}{fill:${COLORS.card};stroke:${COLORS[tone]}}`,
  ].join('');

/**
 * The rules of `src/app/styles/map.css` that a picture needs, with the light palette's values: renderers of static
 * SVG know no custom properties.
 */
export const sharePictureCss = (): string =>
  [
    `.ocean,.sphere{fill:${COLORS.ocean}}`,
    `.graticule{fill:none;stroke:${COLORS.graticule};stroke-width:1}`,
    `.land,.fill-land{fill:${COLORS.land}}`,
    `.borders{fill:none;stroke:${COLORS.border};stroke-width:0.7}`,
    '.contested{stroke-dasharray:3 2}',
    `.outlined{fill:none;stroke:${COLORS.ink};stroke-width:1.2;stroke-linejoin:round}`,
    '.link{fill:none;stroke-width:2}',
    '.link.dashed{stroke-width:1.5;stroke-dasharray:4.5 3.6}',
    '.link.em-normal{stroke-opacity:0.75}',
    '.link.em-faint{stroke-opacity:0.22}',
    `.mark{stroke:${COLORS.card};stroke-width:2;paint-order:stroke}`,
    '.precision{fill:none;stroke-width:1.2;stroke-dasharray:2.4 2}',
    ...TONES.map(toneRules),
    '.mark.hollow{stroke-width:2.2;paint-order:normal}',
    '.place.em-faint{opacity:0.55}',
    `.label{font-size:12.5px;font-weight:600;fill:${COLORS.ink};stroke:${COLORS.ocean};stroke-width:3.5px;stroke-linejoin:round;paint-order:stroke}`,
    `.label.of-country{font-size:11.5px;font-weight:500;fill:${COLORS.muted};stroke:${COLORS.land};stroke-width:2px}`,
    `.card{fill:${COLORS.card}}`,
    `.accent{fill:${COLORS.headquarters}}`,
    `.heading{font-size:25px;font-weight:700;fill:${COLORS.ink}}`,
    `.subheading{font-size:14.5px;font-weight:500;fill:${COLORS.muted}}`,
    `.legend{font-size:10.5px;font-weight:500;fill:${COLORS.ink}}`,
  ].join('');
