import type { MultiPolygon, Position } from 'geojson';
import { unionOfBounds } from '../../src/geo/bounds.ts';
import { forward, inverse } from '../../src/geo/equal-earth.ts';
import type { Bounds } from '../../src/geo/lng-lat.ts';
import type { LocalizedText } from '../../src/i18n/locales.ts';
import type { Named } from './arcs.ts';
import { labelPointOf } from './label-point.ts';
import { type CountryName, slugOf } from './names.ts';

/** A country as `public/geo/countries.json` has it. */
export interface CountryEntry {
  readonly id: string;
  readonly slug: string;
  readonly name: LocalizedText;
  readonly labelPoint: readonly [number, number];
  readonly bounds: Bounds;
  readonly small: boolean;
}

/**
 * What a reader means who looks for a country, where it is not plain from its shape: west, south, east, north in
 * degrees. Polygons outside are left out of its bounds.
 */
const MEANT: Readonly<Record<string, Bounds>> = {
  ECU: [-82, -6, -74, 2],
  ESP: [-10, 35.5, 5, 44],
  FRA: [-6, 41, 10, 52],
  NLD: [3, 50, 8, 54],
  NOR: [4, 57, 32, 72],
  NZL: [166, -48, 179, -34],
  PRT: [-10, 36, -6, 43],
  USA: [-126, 24, -66, 50],
  ZAF: [16, -35, 33, -22],
};

/** Where a name is written that the largest polygon would carry off from where readers look. */
const LABELLED: Readonly<Record<string, Bounds>> = { MYS: [99, 1, 105, 7] };

/** Narrower than this, in Equal Earth units, a country's largest part is 7 pixels wide on a map 1,280 pixels wide. */
const SMALL = 0.03;

type Polygon = readonly Position[][];

/** Describes a country by its shape before it was simplified. */
export function describeCountry({ id, shape }: Named<MultiPolygon>, named: CountryName): CountryEntry {
  const { id: _, ...name } = named;
  const bySize = shape.coordinates.toSorted((a, b) => areaOf(b) - areaOf(a));
  const bounds = mainBounds(id, bySize);
  // Every page loads them, to frame the country: a large one as well by tenths of a degree.
  const digits = sizeOf(bounds) > 3 ? 1 : 2;
  const [west, south, east, north] = bounds;
  return {
    id,
    slug: slugOf(name.en),
    name,
    labelPoint: labelPoint(id, bySize, digits + 1),
    bounds: [round(west, digits), round(south, digits), round(east, digits), round(north, digits)],
    small: isSmall(bySize[0] ?? []),
  };
}

function areaOf(polygon: Polygon): number {
  const ring = (polygon[0] ?? []).map(project);
  const twice = ring.reduce((sum, [x1, y1], index) => {
    const [x2, y2] = ring[index + 1] ?? [x1, y1];
    return sum + x1 * y2 - x2 * y1;
  }, 0);
  return Math.abs(twice) / 2;
}

/** The largest polygon with all that lie about it: farther off for a large country, but never across an ocean. */
function mainBounds(id: string, bySize: readonly Polygon[]): Bounds {
  const boxes = bySize.map(boxOf);
  const meant = MEANT[id];
  const [largest = [0, 0, 0, 0], ...others] = meant ? boxes.filter((box) => isWithin(box, meant)) : boxes;
  return others.reduce((bounds, box) => {
    const reach = Math.min(6, Math.max(2.5, sizeOf(bounds) * 0.6));
    return meant || gapBetween(bounds, box) <= reach ? unionOfBounds([bounds, box]) : bounds;
  }, largest);
}

function sizeOf([west, south, east, north]: Bounds): number {
  return Math.max(east - west, north - south);
}

function gapBetween(a: Bounds, b: Bounds): number {
  return Math.max(a[0] - b[2], b[0] - a[2], a[1] - b[3], b[1] - a[3], 0);
}

function labelPoint(id: string, bySize: readonly Polygon[], digits: number): [number, number] {
  const labelled = LABELLED[id];
  const polygon =
    (labelled ? bySize.find((candidate) => isWithin(boxOf(candidate), labelled)) : bySize[0]) ?? [];
  const [longitude, latitude] = inverse(labelPointOf(polygon.map((ring) => ring.map(project))));
  return [round(longitude, digits), round(latitude, digits)];
}

function isWithin(box: Bounds, meant: Bounds): boolean {
  return box[0] >= meant[0] && box[1] >= meant[1] && box[2] <= meant[2] && box[3] <= meant[3];
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function isSmall(largest: Polygon): boolean {
  const [west, south, east, north] = boxOf([(largest[0] ?? []).map(project)]);
  return Math.max(east - west, north - south) < SMALL;
}

function boxOf(polygon: Polygon): Bounds {
  const corners = polygon[0] ?? [];
  const xs = corners.map(([x = 0]) => x);
  const ys = corners.map(([, y = 0]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function project([longitude = 0, latitude = 0]: Position): [number, number] {
  return forward([longitude, latitude]);
}
