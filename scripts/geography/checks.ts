import { geoArea, geoContains } from 'd3-geo';
import { countryContains } from '../../src/geo/containment.ts';
import { EAST_EDGE, WEST_EDGE } from '../../src/geo/lng-lat.ts';
import type { CountryFeature, World } from '../../src/geo/topology.ts';
import type { CountryEntry } from './countries.ts';

/** Everything that `public/geo` holds. */
export interface Geography {
  readonly world: World;
  readonly detail: World;
  readonly countries: readonly CountryEntry[];
}

type Check = (geography: Geography) => string[];
type MapName = 'world' | 'detail';

const MAPS: readonly MapName[] = ['world', 'detail'];

/** Every check by its name; each gives the problems it finds. */
export const geoChecks: Readonly<Record<string, Check>> = {
  crimeaInUkraine: liesIn('Simferopol', [34.1, 44.95], 'UKR'),
  sevastopolInUkraine: liesIn('Sevastopol', [33.6, 44.6], 'UKR'),
  donetskInUkraine: liesIn('Donetsk', [37.8, 48], 'UKR'),
  dakhlaInWesternSahara: liesIn('The Dakhla district', [-14.5, 23.5], 'ESH'),
  singaporePresent: liesIn('Singapore', [103.82, 1.36], 'SGP'),
  dubaiInEmirates: liesIn('Dubai', [55.35, 25.15], 'ARE'),
  taipeiInTaiwan: liesIn('Taipei', [121.5, 25.04], 'TWN'),
  pristinaInKosovo: liesIn('Pristina', [21.16, 42.67], 'XKX'),
  hargeisaInSomalia: liesIn('Hargeisa', [44.06, 9.56], 'SOM'),
  northNicosiaInCyprus: liesIn('The north of Cyprus', [33.4, 35.27], 'CYP'),
  ramallahInPalestine: liesIn('Ramallah', [35.2, 31.9], 'PSE'),

  noShapeCoversTheSphere: onEachMap(({ countries }) =>
    countries
      .filter((shape) => areaOf(shape) > 2 * Math.PI)
      .map(
        (shape) => `${idOf(shape)} covers more than half of the sphere: an outline runs the wrong way round`,
      ),
  ),

  noOpenRing: onEachMap(({ countries }) =>
    countries
      .filter((shape) =>
        polygonsOf(shape)
          .flat()
          .some((ring) => ring.length < 4 || !isClosed(ring)),
      )
      .map((shape) => `${idOf(shape)} has a ring that does not end where it starts`),
  ),

  noShapeVanished: onEachMap(({ countries }) =>
    countries.filter((shape) => areaOf(shape) < 1e-9).map((shape) => `${idOf(shape)} has no area`),
  ),

  longitudesOnThePlane: onEachMap((world) => {
    const off = positionsOf(world).filter(
      ([longitude = 0]) => longitude < WEST_EDGE || longitude > EAST_EDGE,
    );
    return off.length === 0
      ? []
      : [`${off.length} points are off the map plane, the first at ${off[0]?.join(', ')}`];
  }),

  noBorderAlongTheCut: onEachMap(({ borders, contested }) => {
    const lines = [...borders.coordinates, ...contested.flatMap(({ geometry }) => geometry.coordinates)];
    const along = lines.flatMap((line) => line.filter((to, index) => isAlongCut(line[index - 1] ?? to, to)));
    return along.map((to) => `a border runs along or across the cut to ${to.join(', ')}`);
  }),

  contestedBordersPresent: onEachMap(({ contested }) =>
    contested
      .filter(({ geometry }) => geometry.coordinates.length === 0)
      .map(({ properties }) => `${properties.id} is empty`),
  ),

  sameCountriesEverywhere: ({ world, detail, countries }) => {
    const listed = countries.map(({ id }) => id);
    const shown = { world: world.countries.map(idOf), detail: detail.countries.map(idOf) };
    return MAPS.flatMap((name) => [
      ...missing(shown[name], listed).map((id) => `${name}: ${id} has a name but no shape`),
      ...missing(listed, shown[name]).map((id) => `${name}: ${id} has a shape but no name`),
    ]);
  },

  everyCountryNamed: ({ countries }) =>
    countries
      .filter(
        ({ name, slug }) => !name.en.trim() || !name.uk.trim() || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug),
      )
      .map(({ id }) => `${id} lacks a name in a language or a slug`),

  uniqueIds: ({ countries }) =>
    duplicates(countries.map(({ id }) => id)).map((id) => `${id} is there more than once`),

  uniqueSlugs: ({ countries }) =>
    duplicates(countries.map(({ slug }) => slug)).map((slug) => `two countries have the slug ${slug}`),

  labelPointsInside: ({ detail, countries }) =>
    countries
      .filter(({ id, labelPoint }) => !countryContains(detail, id, labelPoint, 20))
      .map(({ id }) => `the label of ${id} lies outside it`),
};

/** Runs every check and gives all that is wrong, each problem led by the name of its check. */
export function checkGeography(geography: Geography): string[] {
  return Object.entries(geoChecks).flatMap(([name, check]) =>
    check(geography).map((problem) => `${name}: ${problem}`),
  );
}

/** A place lies in the country that the border policy says, and in no other. */
function liesIn(place: string, point: [number, number], country: string): Check {
  return onEachMap(({ countries }) => {
    const found = countries.filter((shape) => geoContains(shape, point)).map(idOf);
    return found.join() === country
      ? []
      : [`${place} lies in ${found.join(' and ') || 'no country'}, not in ${country}`];
  });
}

function onEachMap(problemsOf: (world: World) => readonly string[]): Check {
  return (geography) =>
    MAPS.flatMap((name) => problemsOf(geography[name]).map((problem) => `${name}: ${problem}`));
}

function areaOf(shape: CountryFeature): number {
  return Math.max(0, ...polygonsOf(shape).map((coordinates) => geoArea({ type: 'Polygon', coordinates })));
}

function idOf({ properties }: CountryFeature): string {
  return properties.id;
}

function isClosed(ring: readonly (readonly number[])[]): boolean {
  return String(ring.at(0)) === String(ring.at(-1));
}

function positionsOf({ countries, borders, contested }: World) {
  return [
    ...countries.flatMap((shape) => polygonsOf(shape).flat(2)),
    ...borders.coordinates.flat(),
    ...contested.flatMap(({ geometry }) => geometry.coordinates.flat()),
  ];
}

function polygonsOf({ geometry }: CountryFeature) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function isAlongCut(from: readonly number[], to: readonly number[]): boolean {
  return (from !== to && isOnEdge(from) && isOnEdge(to)) || Math.abs((from[0] ?? 0) - (to[0] ?? 0)) > 180;
}

function isOnEdge([longitude]: readonly number[]): boolean {
  return longitude === WEST_EDGE || longitude === EAST_EDGE;
}

function missing(from: readonly string[], of: readonly string[]): string[] {
  return of.filter((id) => !from.includes(id));
}

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
