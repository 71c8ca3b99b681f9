import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mergeArcs, mesh } from 'topojson-client';
import { type Joined, joinArcs, type Named } from './arcs.ts';
import type { AtlasShape } from './atlas.ts';
import { cutShape } from './cut-shape.ts';
import type { BorderPolicy, ContestedBorderRule } from './policy.ts';

/** The land of the map as GeoJSON in degrees of the map plane, before it is simplified. */
export interface Land {
  readonly countries: readonly Named<MultiPolygon>[];
  readonly contested: readonly Named<MultiLineString>[];
}

/**
 * Lays the shapes of an atlas on the map plane and brings them to the border policy: shapes are left out and merged, and
 * the lines that states disagree about are taken from between the shapes of the atlas before these are merged.
 * Merging also closes the seam along 180° that a shape of an atlas has of its own.
 */
export function buildLand(atlas: readonly AtlasShape[], policy: BorderPolicy): Land {
  const left = new Set(policy.left.map(({ atlas: code }) => code));
  const shapes = atlas.filter(({ code }) => !left.has(code));
  const laid = joinArcs(
    shapes.map(({ code, shape }) => ({ id: code, shape: cutShape(shape) })),
    [],
  );
  const parties = new Set(policy.borders.flatMap(({ between }) => between));
  const unopposed = merge(laid, ownersBy(policy.merged.filter((rule) => !parties.has(rule.atlas))));
  const joined = joinArcs(unopposed, []);
  return {
    countries: merge(joined, ownersBy(policy.merged)),
    contested: policy.borders.map((rule) => contestedLine(joined, rule)),
  };
}

function merge(joined: Joined, ownerOf: (code: string) => string): Named<MultiPolygon>[] {
  const shapes = joined.objects.countries.geometries;
  const ids = [...new Set(shapes.map(({ properties }) => ownerOf(properties.id)))].sort();
  return ids.map((id) => {
    const parts = shapes.filter(({ properties }) => ownerOf(properties.id) === id);
    return { id, shape: feature(joined, mergeArcs(joined, parts)).geometry };
  });
}

/** Which code a shape counts as: between whom a line runs is asked first, whose land it is last. */
function ownersBy(merged: BorderPolicy['merged']): (code: string) => string {
  const into = new Map(merged.map((rule) => [rule.atlas, rule.into]));
  return (code) => into.get(code) ?? code;
}

function contestedLine(joined: Joined, { id, between, within }: ContestedBorderRule): Named<MultiLineString> {
  const sides = new Set(between);
  const line = mesh(
    joined,
    joined.objects.countries,
    (a, b) => a !== b && sides.has(codeOf(a)) && sides.has(codeOf(b)),
  );
  const coordinates = within
    ? line.coordinates.flatMap((part) => runsWithin(part, within))
    : line.coordinates;
  return { id, shape: { type: 'MultiLineString', coordinates } };
}

function codeOf({ properties }: { properties?: object | undefined }): string {
  return properties && 'id' in properties ? String(properties.id) : '';
}

/** The runs of a line that lie in a box; a run keeps the corners of the line, so that it stays joined to it. */
function runsWithin(
  line: readonly Position[],
  [west = 0, south = 0, east = 0, north = 0]: readonly number[],
) {
  const runs: Position[][] = [[]];
  for (const point of line) {
    const [x = 0, y = 0] = point;
    if (x >= west && x <= east && y >= south && y <= north) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}
