import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { World } from '../geo/topology.ts';
import { PALETTES, type Palette, TONES } from '../scene/palette.ts';
import { outlineTone } from '../scene/place-subject.ts';
import type { Scene } from '../scene/scene.ts';
import { STROKES } from '../scene/symbology.ts';
import { engineProjection } from './projection.ts';
import { linkFeatures, worldFeatures } from './sources.ts';
import { strokePaint } from './stroke-paint.ts';

const ID: ExpressionSpecification = ['get', 'id'];

const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** How a scene is painted, from the ground up. Layers, their order and their properties are the same for every scene. */
export function sceneLayers(scene: Scene): LayerSpecification[] {
  const palette = PALETTES[scene.theme];
  return [...groundLayers(scene, palette), ...topLayers(scene, palette)];
}

/** Deepest zoom that lines and shapes are cut into tiles for; nearer, the same tiles are enlarged. */
const TILE_ZOOM = 7;

/**
 * How far, in pixels, lines may be simplified for a far view. Shapes are simple enough when they come, and each by
 * itself loses what is small and shares no border any more: Gaza fell to the sea, Andorra to Spain.
 */
const TOLERANCE = 0;

/** The style of a scene: every colour from the palette, no glyphs, no address but the page's own data. */
export function styleOf(scene: Scene, world: World): StyleSpecification {
  const { countries, borders, contested, graticule } = worldFeatures(world);
  const fixed = { type: 'geojson' as const, maxzoom: TILE_ZOOM, tolerance: TOLERANCE };
  return {
    version: 8,
    projection: { type: engineProjection(scene.projection) },
    sources: {
      countries: { ...fixed, data: countries, promoteId: 'id' },
      borders: { ...fixed, data: borders },
      contested: { ...fixed, data: contested },
      graticule: { ...fixed, data: graticule },
      links: { ...fixed, data: linkFeatures(scene) },
    },
    layers: sceneLayers(scene),
    transition: { duration: 0, delay: 0 },
  };
}

function groundLayers(scene: Scene, palette: Palette): LayerSpecification[] {
  return [
    { id: 'ocean', type: 'background', paint: { 'background-color': oceanColor(scene) } },
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      paint: { 'line-color': graticuleColor(scene), ...strokePaint(STROKES.graticule) },
    },
    { id: 'countries', type: 'fill', source: 'countries', paint: { 'fill-color': countryFill(scene) } },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      paint: { 'line-color': palette.border, ...strokePaint(STROKES.border) },
    },
    {
      id: 'contested',
      type: 'line',
      source: 'contested',
      paint: { 'line-color': palette.border, ...strokePaint(STROKES.contested) },
    },
  ];
}

/** The map plane lies on ground of its own colour; a globe has to stand out from it. */
function oceanColor({ theme, projection }: Scene): string {
  return PALETTES[theme][projection === 'globe' ? 'globe-ocean' : 'ocean'];
}

function graticuleColor({ theme, projection }: Scene): string {
  return PALETTES[theme][projection === 'globe' ? 'ocean' : 'graticule'];
}

/** Paint of the countries; changes with theme and kinds. */
function countryFill(scene: Scene): ExpressionSpecification {
  const palette = PALETTES[scene.theme];
  const fills = scene.countries.map(({ id, tone }) => [id, palette[`${tone}-fill`]] as const);
  const hovered = byCountry(fills, palette.hover);
  return ['case', isHovered, hovered, byCountry(fills, palette.land)];
}

/** Matches a country's id to a value; a `match` needs at least one case, so none gives the fallback alone. */
function byCountry(
  cases: readonly (readonly [string, string])[],
  fallback: string,
): ExpressionSpecification | string {
  return cases.length === 0
    ? fallback
    : (['match', ID, ...cases.flat(), fallback] as unknown as ExpressionSpecification);
}

const hoverWidth: ExpressionSpecification = ['case', isHovered, STROKES.hovered.width, 0];

function topLayers(scene: Scene, palette: Palette): LayerSpecification[] {
  return [
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
      paint: { 'line-color': outlineColor(scene), ...strokePaint(STROKES.outlined) },
    },
    {
      id: 'links-dashed',
      type: 'line',
      source: 'links',
      filter: ['get', 'dashed'],
      paint: {
        'line-color': toneColor(palette),
        'line-opacity': ['get', 'opacity'],
        ...strokePaint(STROKES['link-dashed']),
      },
    },
    {
      id: 'links',
      type: 'line',
      source: 'links',
      filter: ['!', ['get', 'dashed']],
      paint: {
        'line-color': toneColor(palette),
        'line-opacity': ['get', 'opacity'],
        ...strokePaint(STROKES.link),
      },
    },
  ];
}

/** The outlined country. */
function outlineFilter(scene: Scene): FilterSpecification {
  return ['==', ID, scene.outlined ?? ''];
}

/** The tone of an outline: that of the country's first role, or plain ink. */
function outlineColor(scene: Scene): string {
  const palette = PALETTES[scene.theme];
  const tone = outlineTone(scene);
  return tone ? palette[tone] : palette.ink;
}

function toneColor(palette: Palette): DataDrivenPropertyValueSpecification<string> {
  return [
    'match',
    ['get', 'tone'],
    ...TONES.flatMap((tone): [string, string] => [tone, palette[tone]]),
    palette.ink,
  ] as unknown as ExpressionSpecification;
}
