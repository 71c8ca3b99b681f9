import { groupIn, type RoleGroup } from '../dataset/history.ts';
import type { PlaceKind, RoleStatus } from '../dataset/model.ts';
import type { Theme } from './choice.ts';

/** The colours of the map, by what they are for. Contrasts stand in docs/decisions.md. */
export const COLOR_NAMES = [
  'ocean',
  'globe-ocean',
  'land',
  'border',
  'graticule',
  'ink',
  'muted',
  'note',
  'card',
  'rule',
  'headquarters',
  'headquarters-fill',
  'training',
  'training-fill',
  'training-faint',
  'planned',
  'opened',
  'campus',
  'hover',
] as const;

/** A colour's name; the CSS custom property is `--` and the name. */
export type ColorName = (typeof COLOR_NAMES)[number];

/** One colour for every name, as `#rrggbb`. */
export type Palette = Readonly<Record<ColorName, string>>;

export const TONES = ['headquarters', 'training', 'planned', 'opened', 'campus'] as const;
/** What a mark or a link is told by beside its shape. */
export type Tone = (typeof TONES)[number];

/** The tones in which a country is filled: a plan or an opening is a mark, not a land. */
export type FillTone = 'headquarters' | 'training';

export const PALETTES: Readonly<Record<Theme, Palette>> = Object.freeze({
  light: Object.freeze({
    ocean: '#eaf0f4',
    'globe-ocean': '#dde8f0',
    land: '#d3dbe2',
    border: '#f7fafc',
    graticule: '#dde6ec',
    ink: '#13212d',
    muted: '#506171',
    note: '#3f4f5d',
    card: '#ffffff',
    rule: '#dde4ea',
    headquarters: '#a8231c',
    'headquarters-fill': '#eec3bf',
    training: '#0a5fb4',
    'training-fill': '#9cc3ea',
    'training-faint': '#9fbedb',
    planned: '#a86200',
    opened: '#00463c',
    campus: '#13212d',
    hover: '#bcc8d2',
  }),
  dark: Object.freeze({
    ocean: '#0d151e',
    'globe-ocean': '#14202c',
    land: '#263443',
    border: '#0d151e',
    graticule: '#172230',
    ink: '#e8eef4',
    muted: '#9fb0bf',
    note: '#b4c2ce',
    card: '#16212c',
    rule: '#2b3a48',
    headquarters: '#ff8f86',
    'headquarters-fill': '#54303a',
    training: '#74b9ff',
    'training-fill': '#2c5f92',
    'training-faint': '#35516f',
    planned: '#ffc469',
    opened: '#b8ffe8',
    campus: '#e8eef4',
    hover: '#34475a',
  }),
});

const TONE_OF_GROUP: Readonly<Record<RoleGroup, Tone>> = {
  headquarters: 'headquarters',
  'training-cluster': 'training',
  'data-centre-opened': 'opened',
  'data-centre-planned': 'planned',
  campus: 'campus',
};

/** The tone of a kind of place in a status: what is shown and hidden together has one colour. */
export function toneOf(kind: PlaceKind, status: RoleStatus): Tone {
  return TONE_OF_GROUP[groupIn(kind, status)];
}
