import { type FillTone, PALETTES, TONES, type Tone } from '../scene/palette.ts';
import {
  FLOW,
  LABEL_STYLES,
  type LabelStyle,
  LINK_OPACITY,
  MARK_OPACITY,
  STROKES,
  type Stroke,
} from '../scene/symbology.ts';

/** The family of the font files that the pictures are drawn with; Latin and Cyrillic. */
export const FONT = 'Noto Sans';

const FILL_TONES: readonly FillTone[] = ['headquarters', 'training'];

const COLORS = PALETTES.light;

/**
 * The rules of `src/app/styles/map.css` that a picture needs, with the values of the symbology and of the light
 * palette: renderers of static SVG know no custom properties.
 */
export function sharePictureCss(): string {
  return [
    `.ocean{fill:${COLORS.ocean}}`,
    `.graticule{fill:none;stroke:${COLORS.graticule};${strokeRule(STROKES.graticule)}}`,
    `.land{fill:${COLORS.land}}`,
    ...FILL_TONES.map((tone) => `.fill-${tone}{fill:${COLORS[`${tone}-fill`]}}`),
    `.borders{fill:none;stroke:${COLORS.border};${strokeRule(STROKES.border)}}`,
    `.borders.contested{${strokeRule(STROKES.contested)}}`,
    `.outlined{fill:none;stroke:${COLORS.ink};${strokeRule(STROKES.outlined)};stroke-linejoin:round}`,
    `.link{fill:none;${strokeRule(STROKES.link)}}`,
    `.link.dashed{${strokeRule(STROKES['link-dashed'])}}`,
    ...opacityRules('.link', 'stroke-opacity', LINK_OPACITY),
    `.strand-line{fill:none;stroke:${COLORS.training};stroke-width:${FLOW.small.strand};stroke-linejoin:round}`,
    `.strand-line.trunk{stroke-width:${FLOW.small.trunk}}`,
    `.strand-halo{fill:none;stroke:${COLORS.ocean};stroke-width:${FLOW.small.strand + FLOW.small.halo}}`,
    `.strand-halo.trunk{stroke-width:${FLOW.small.trunk + FLOW.small.halo}}`,
    `.strand-head{fill:${COLORS.training}}`,
    `.strand-line.em-faint{stroke:${COLORS['training-faint']}}`,
    `.strand-head.em-faint{fill:${COLORS['training-faint']}}`,
    `.mark{stroke:${COLORS.card};${strokeRule(STROKES.mark)};paint-order:stroke}`,
    `.place:not(.em-strong) .precision{display:none}`,
    `.precision{fill:none;${strokeRule(STROKES.precision)}}`,
    ...TONES.map(toneRules),
    `.mark.hollow{${strokeRule(STROKES['mark-hollow'])};paint-order:normal}`,
    ...opacityRules('.place', 'opacity', MARK_OPACITY),
    `.label{${labelRule(LABEL_STYLES.place)};fill:${COLORS.ink};stroke:${COLORS.ocean};stroke-linejoin:round;paint-order:stroke}`,
    `.label.of-firm[text-anchor=end]{stroke:${COLORS['headquarters-fill']}}`,
    `.label.of-country{${labelRule(LABEL_STYLES.country)};fill:${COLORS.muted};stroke:${COLORS.land}}`,
    `.label.of-story{${labelRule(LABEL_STYLES.story)};fill:${COLORS.note};stroke:${COLORS.land}}`,
    `.label.of-land{${labelRule(LABEL_STYLES.land)};fill:${COLORS.headquarters};stroke:${COLORS['headquarters-fill']}}`,
    `.label.annotation{${labelRule(LABEL_STYLES.annotation)}}`,
    `.label .line-note{${labelRule(LABEL_STYLES.note)};fill:${COLORS.note}}`,
    `.card{fill:${COLORS.card}}`,
    `.accent{fill:${COLORS.headquarters}}`,
    `.heading{font-size:25px;font-weight:700;fill:${COLORS.ink}}`,
    `.subheading{font-size:14.5px;font-weight:500;fill:${COLORS.muted}}`,
    `.legend{font-size:10.5px;font-weight:500;fill:${COLORS.ink}}`,
  ].join('');
}

function strokeRule({ width, dash }: Stroke): string {
  return `stroke-width:${width}${dash ? `;stroke-dasharray:${dash.join(' ')}` : ''}`;
}

function opacityRules(
  thing: string,
  property: string,
  opacities: Readonly<Record<string, number>>,
): string[] {
  return Object.entries(opacities).map(
    ([emphasis, opacity]) => `${thing}.em-${emphasis}{${property}:${opacity}}`,
  );
}

function toneRules(tone: Tone): string {
  return [
    `.mark.tone-${tone}{fill:${COLORS[tone]}}`,
    `.link.tone-${tone},.precision.tone-${tone},.outlined.tone-${tone}{stroke:${COLORS[tone]}}`,
    `.mark.hollow.tone-${tone}{fill:${COLORS.card};stroke:${COLORS[tone]}}`,
  ].join('');
}

function labelRule({ size, weight, halo, spacing = 0 }: LabelStyle): string {
  return `font-size:${size}px;font-weight:${weight};stroke-width:${halo}px;letter-spacing:${spacing}px`;
}
