import { derived } from '../dataset/derived.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { type CountryFeature, ringsOf, type World } from '../geo/topology.ts';
import { outlineTone } from '../scene/place-subject.ts';
import type { Scene, SceneCountry, SceneLink } from '../scene/scene.ts';
import { PLANE } from './map-plane.ts';
import { classes, escapeMarkup } from './markup.ts';
import { linesPath, ringsPath } from './path-data.ts';

/** What the base layer is drawn from beside the scene. */
export interface BaseInput {
  readonly world: World;
  readonly graticule: readonly (readonly LngLat[])[];
  readonly outline: readonly (readonly LngLat[])[];
  /** The address of a country's page; null where it has none. */
  readonly addressOf: (country: string) => string | null;
}

/** The classes of a link in a scene; the live map sets the same. */
export function linkClasses({ tone, dashed, emphasis, shown }: SceneLink): string {
  return classes('link', `tone-${tone}`, dashed && 'dashed', `em-${emphasis}`, !shown && 'hidden');
}

/** The class of a filled country's shape; the live map sets the same. */
export function fillClass({ tone }: SceneCountry): string {
  return `fill-${tone}`;
}

/** The classes of the outline in a scene; the live map sets the same. */
export function outlineClasses(scene: Scene): string {
  const tone = outlineTone(scene);
  return classes('outlined', tone !== null && `tone-${tone}`);
}

/**
 * The ground of the still map as an SVG element: sphere, graticule, countries, borders and links. Marks and labels
 * stand in a layer of their own above it, since they keep their size when the map is enlarged.
 */
export function renderBase(scene: Scene, input: BaseInput): string {
  const { world, addressOf } = input;
  return [
    `<svg class="still plane" viewBox="0 0 ${PLANE.width.toFixed(1)} ${PLANE.height.toFixed(1)}" aria-hidden="true" focusable="false">`,
    `<path class="sphere" d="${dataOf(input.outline, ringsPath)}"/>`,
    `<path class="graticule" d="${dataOf(input.graticule, linesPath)}"/>`,
    `<g class="countries">${countriesMarkup(world)(addressOf)(scene.countries)}</g>`,
    `<path class="borders" d="${dataOf(world.borders, ({ coordinates }) => linesPath(coordinates))}"/>`,
    `<path class="borders contested" d="${world.contested.map(({ geometry }) => dataOf(geometry, ({ coordinates }) => linesPath(coordinates))).join('')}"/>`,
    outlinedMarkup(scene, world),
    `<g class="links">${shownLinks(scene).map(linkMarkup).join('')}</g>`,
    '</svg>',
  ].join('');
}

/** Most pages of a build have the same countries, with the same addresses. */
const countriesMarkup = derived((world: World) =>
  derived((addressOf: BaseInput['addressOf']) =>
    derived((countries: readonly SceneCountry[]) => {
      const filled = new Map(countries.map((country) => [country.id, country]));
      return world.countries
        .map((one) => countryMarkup(one, filled.get(one.properties.id), addressOf))
        .join('');
    }),
  ),
);

function countryMarkup(
  feature: CountryFeature,
  filled: SceneCountry | undefined,
  addressOf: BaseInput['addressOf'],
): string {
  const { id } = feature.properties;
  const data = dataOf(feature, (shape) => ringsPath(ringsOf(shape)));
  if (data === '') return '';
  const fill = filled ? ` class="${fillClass(filled)}"` : '';
  const shape = `<path data-country="${id}"${fill} d="${data}"/>`;
  const address = addressOf(id);
  return address === null ? shape : `<a href="${escapeMarkup(address)}" tabindex="-1">${shape}</a>`;
}

function outlinedMarkup(scene: Scene, world: World): string {
  const feature = world.countries.find(({ properties }) => properties.id === scene.outlined);
  return `<path class="${outlineClasses(scene)}" d="${feature ? ringsPath(ringsOf(feature)) : ''}"/>`;
}

// Every page of a build has the same shapes, and to project them takes most of the time of a page.
const known = new WeakMap<object, string>();

function dataOf<Shape extends object>(shape: Shape, draw: (shape: Shape) => string): string {
  const data = known.get(shape) ?? draw(shape);
  known.set(shape, data);
  return data;
}

/** What only a selection shows, the live map adds with it. */
function shownLinks({ links }: Scene): SceneLink[] {
  return links.filter(({ shown }) => shown);
}

function linkMarkup(link: SceneLink): string {
  return `<path class="${linkClasses(link)}" data-link="${link.id}" d="${linesPath(link.parts)}"/>`;
}
