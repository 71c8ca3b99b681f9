/** An area in a file: rings as indices of shared arcs; a negative index `~i` runs along arc `i` backwards. */
export type ArcShape<Properties> =
  | { type: 'Polygon'; properties: Properties; arcs: number[][] }
  | { type: 'MultiPolygon'; properties: Properties; arcs: number[][][] };

/** The arc that an index names, whichever way it is run along. */
export function arcOf(index: number): number {
  return index < 0 ? ~index : index;
}

type Report = (problem: string) => void;

/** Lists everything that keeps a value from being a world topology; empty where nothing does. */
export function topologyProblems(value: unknown): string[] {
  if (!isObject(value)) return ['not an object'];
  const problems: string[] = [];
  const report: Report = (problem) => {
    problems.push(problem);
  };
  if (value.type !== 'Topology') report(`type: ${String(value.type)}, not Topology`);
  checkTransform(value.transform, report);
  const arcCount = checkArcs(value.arcs, report);
  if (!isObject(value.objects)) {
    report('objects: not an object');
    return problems;
  }
  checkCollection(value.objects, 'countries', ['Polygon', 'MultiPolygon'], arcCount, report);
  checkCollection(value.objects, 'contested', ['MultiLineString'], arcCount, report);
  return problems;
}

/** A contested border in the file. */
export interface ContestedShape {
  type: 'MultiLineString';
  properties: { id: string };
  arcs: number[][];
}

interface Transform {
  scale: [number, number];
  translate: [number, number];
}

/** The TopoJSON topology that the map reads (https://github.com/topojson/topojson-specification). */
export interface WorldTopology {
  type: 'Topology';
  transform?: Transform;
  arcs: number[][][];
  objects: {
    countries: { type: 'GeometryCollection'; geometries: ArcShape<{ id: string }>[] };
    contested: { type: 'GeometryCollection'; geometries: ContestedShape[] };
  };
}

/** Tells whether a value is a topology of the world; `topologyProblems` says why not. */
export function isWorldTopology(value: unknown): value is WorldTopology {
  return topologyProblems(value).length === 0;
}

function checkTransform(transform: unknown, report: Report): void {
  if (transform === undefined) return;
  if (!isObject(transform) || !isPair(transform.scale) || !isPair(transform.translate)) {
    report('transform: scale and translate are not pairs of numbers');
  }
}

function checkArcs(arcs: unknown, report: Report): number {
  if (!Array.isArray(arcs)) {
    report('arcs: not a list');
    return 0;
  }
  arcs.forEach((arc, index) => {
    if (!isArc(arc)) report(`arcs[${index}]: not a list of two or more pairs of numbers`);
  });
  return arcs.length;
}

function isArc(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && value.every(isPair);
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((number) => Number.isFinite(number));
}

type JsonObject = Readonly<Record<string, unknown>>;

function checkCollection(
  objects: JsonObject,
  key: string,
  types: readonly string[],
  arcCount: number,
  report: Report,
): void {
  const collection = objects[key];
  const geometries = isObject(collection) ? collection.geometries : undefined;
  if (!isObject(collection) || collection.type !== 'GeometryCollection' || !Array.isArray(geometries)) {
    report(`objects.${key}: not a GeometryCollection`);
    return;
  }
  geometries.forEach((geometry, index) => {
    checkGeometry(geometry, `objects.${key}[${index}]`, types, arcCount, report);
  });
  const ids = geometries.map((geometry) =>
    isObject(geometry) && isObject(geometry.properties) ? geometry.properties.id : undefined,
  );
  for (const id of new Set(ids.filter((id, index) => id !== undefined && ids.indexOf(id) !== index))) {
    report(`objects.${key}: ${String(id)} is there more than once`);
  }
}

/** How deep the arc indices of a geometry are nested. */
const ARC_DEPTH: Readonly<Record<string, number>> = { MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };

function checkGeometry(
  geometry: unknown,
  where: string,
  types: readonly string[],
  arcCount: number,
  report: Report,
): void {
  if (!isObject(geometry)) {
    report(`${where}: not an object`);
    return;
  }
  const { type, properties, arcs } = geometry;
  const id = isObject(properties) ? properties.id : undefined;
  if (typeof id !== 'string' || id === '') report(`${where}: no properties.id`);
  const name = typeof id === 'string' ? `${where} (${id})` : where;
  if (typeof type !== 'string' || !types.includes(type)) {
    report(`${name}: type is ${String(type)}, not ${types.join(' or ')}`);
    return;
  }
  if (!areArcIndices(arcs, ARC_DEPTH[type] ?? 0, arcCount))
    report(`${name}: arcs do not name arcs of the file`);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areArcIndices(value: unknown, depth: number, arcCount: number): boolean {
  if (depth === 0) return isArcIndex(value, arcCount);
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((part) => areArcIndices(part, depth - 1, arcCount))
  );
}

function isArcIndex(value: unknown, arcCount: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value < arcCount && ~value < arcCount;
}
