import type {
  DataDrivenPropertyValueSpecification,
  Map as EngineMap,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { World } from '../geo/topology.ts';
import { PALETTES, type Palette, type Tone } from '../scene/palette.ts';
import { outlineTone } from '../scene/place-subject.ts';
import type { Scene } from '../scene/scene.ts';
import { patternOf } from './patterns.ts';
import { projectionOf } from './projection.ts';
import { linkFeatures, worldFeatures } from './sources.ts';

const ID: ExpressionSpecification = ['get', 'id'];

const TONES: readonly Tone[] = ['headquarters', 'training', 'planned', 'opened'];

const toneColor = (palette: Palette): DataDrivenPropertyValueSpecification<string> =>
  [
    'match',
    ['get', 'tone'],
    ...TONES.flatMap((tone): [string, string] => [tone, palette[tone]]),
    palette.ink,
  ] as unknown as ExpressionSpecification;

/** Matches a country's id to a value; a `match` needs at least one case, so none gives the fallback alone. */
const byCountry = (
  cases: readonly (readonly [string, string])[],
  fallback: string,
): ExpressionSpecification | string =>
  cases.length === 0
    ? fallback
    : (['match', ID, ...cases.flat(), fallback] as unknown as ExpressionSpecification);

const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** Paint of the countries; changes with theme and kinds. */
const countryFill = (scene: Scene): ExpressionSpecification => {
  const palette = PALETTES[scene.theme];
  const fills = scene.countries.map(({ id, tones }) => [id, palette[`${tones[0]}-fill`]] as const);
  const hovered = byCountry(fills, palette.hover);
  return ['case', isHovered, hovered, byCountry(fills, palette.land)];
};

/** The pattern of each country that has one. */
export const countryPattern = (
  scene: Scene,
): { filter: FilterSpecification; pattern: ExpressionSpecification | string } => {
  const palette = PALETTES[scene.theme];
  const cases = scene.countries.flatMap((country) => {
    const pattern = patternOf(country, palette);
    return pattern ? [[country.id, pattern.id] as const] : [];
  });
  return { filter: ['in', ID, ['literal', cases.map(([id]) => id)]], pattern: byCountry(cases, '') };
};

/** The tone of an outline: that of the country's first role, or plain ink. */
const outlineColor = (scene: Scene): string => {
  const palette = PALETTES[scene.theme];
  const tone = outlineTone(scene);
  return tone ? palette[tone] : palette.ink;
};

/** The outlined country. */
export const outlineFilter = (scene: Scene): FilterSpecification => ['==', ID, scene.outlined ?? ''];

/** The sheet lies on ground of its own colour; a globe has to stand out from it. */
const oceanColor = ({ theme, view }: Scene): string =>
  PALETTES[theme][view === 'globe' ? 'globe-ocean' : 'ocean'];
const graticuleColor = ({ theme, view }: Scene): string =>
  PALETTES[theme][view === 'globe' ? 'ocean' : 'graticule'];

const BORDER_WIDTH: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 1, 0.5, 5, 1.2];

const groundLayers = (scene: Scene, palette: Palette): LayerSpecification[] => {
  const { filter, pattern } = countryPattern(scene);
  return [
    { id: 'ocean', type: 'background', paint: { 'background-color': oceanColor(scene) } },
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      paint: { 'line-color': graticuleColor(scene), 'line-width': 1 },
    },
    { id: 'countries', type: 'fill', source: 'countries', paint: { 'fill-color': countryFill(scene) } },
    { id: 'country-patterns', type: 'fill', source: 'countries', filter, paint: { 'fill-pattern': pattern } },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      paint: { 'line-color': palette.border, 'line-width': BORDER_WIDTH },
    },
    {
      id: 'contested',
      type: 'line',
      source: 'contested',
      paint: { 'line-color': palette.border, 'line-width': BORDER_WIDTH, 'line-dasharray': [3, 2] },
    },
  ];
};

const hoverWidth: ExpressionSpecification = ['case', isHovered, 1.2, 0];

const topLayers = (scene: Scene, palette: Palette): LayerSpecification[] => [
  {
    id: 'hovered',
    type: 'line',
    source: 'countries',
    paint: { 'line-color': palette.muted, 'line-width': hoverWidth },
  },
  {
    id: 'outlined',
    type: 'line',
    source: 'countries',
    filter: outlineFilter(scene),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': outlineColor(scene), 'line-width': 1.8 },
  },
  {
    id: 'links-dashed',
    type: 'line',
    source: 'links',
    filter: ['get', 'dashed'],
    paint: {
      'line-color': toneColor(palette),
      'line-opacity': ['get', 'opacity'],
      'line-width': 1.5,
      'line-dasharray': [3, 2.4],
    },
  },
  {
    id: 'links',
    type: 'line',
    source: 'links',
    filter: ['!', ['get', 'dashed']],
    paint: { 'line-color': toneColor(palette), 'line-opacity': ['get', 'opacity'], 'line-width': 2 },
  },
];

/** Deepest zoom that lines and shapes are cut into tiles for; nearer, the same tiles are enlarged. */
const TILE_ZOOM = 7;

/** The style of a scene: every colour from the palette, no glyphs, no address but the page's own data. */
export const styleOf = (scene: Scene, world: World): StyleSpecification => {
  const palette = PALETTES[scene.theme];
  const { countries, borders, contested, graticule } = worldFeatures(world);
  const fixed = { type: 'geojson' as const, maxzoom: TILE_ZOOM };
  return {
    version: 8,
    projection: { type: projectionOf(scene.view) },
    sources: {
      countries: { ...fixed, data: countries, promoteId: 'id' },
      borders: { ...fixed, data: borders },
      contested: { ...fixed, data: contested },
      graticule: { ...fixed, data: graticule, tolerance: 0.1 },
      links: { ...fixed, data: linkFeatures(scene), tolerance: 0.1 },
    },
    layers: [...groundLayers(scene, palette), ...topLayers(scene, palette)],
    transition: { duration: 0, delay: 0 },
  };
};

/** Every paint property that follows the theme or the choice, by layer: what an update sets again. */
export const themedPaint = (scene: Scene): readonly Parameters<EngineMap['setPaintProperty']>[] => {
  const palette = PALETTES[scene.theme];
  return [
    ['ocean', 'background-color', oceanColor(scene)],
    ['graticule', 'line-color', graticuleColor(scene)],
    ['countries', 'fill-color', countryFill(scene)],
    ['country-patterns', 'fill-pattern', countryPattern(scene).pattern],
    ['borders', 'line-color', palette.border],
    ['contested', 'line-color', palette.border],
    ['hovered', 'line-color', palette.muted],
    ['outlined', 'line-color', outlineColor(scene)],
    ['links-dashed', 'line-color', toneColor(palette)],
    ['links', 'line-color', toneColor(palette)],
  ];
};
