import { geoArea } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { cutShape } from './cut-shape.ts';

function createBox(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    ],
  };
}

function longitudesOf(rings: Position[][]): number[] {
  return rings.flat().map(([longitude = 0]) => longitude);
}

describe('cutShape', () => {
  test('a shape over the cut comes in two pieces, one at either edge', () => {
    const { coordinates } = cutShape(createBox(-175, 60, -160, 65));
    expect(coordinates).toHaveLength(2);
    const [right, left] = coordinates.toSorted(
      (a, b) => Math.max(...longitudesOf(b)) - Math.max(...longitudesOf(a)),
    );
    expect([Math.min(...longitudesOf(right ?? [])), Math.max(...longitudesOf(right ?? []))]).toEqual([
      185, 191,
    ]);
    expect([Math.min(...longitudesOf(left ?? [])), Math.max(...longitudesOf(left ?? []))]).toEqual([
      -169, -160,
    ]);
  });

  test('a shape over 180° stays in one piece', () => {
    const { coordinates } = cutShape(createBox(177, -19, -178, -16));
    expect(coordinates).toHaveLength(1);
    expect(Math.max(...longitudesOf(coordinates[0] ?? []))).toBe(182);
  });

  test('a hole stays in the piece that it lies in', () => {
    const box = createBox(-175, 50, -160, 65);
    const hole = createBox(-166, 55, -164, 57).coordinates.map((ring) => ring.toReversed());
    const { coordinates } = cutShape({ type: 'Polygon', coordinates: [...box.coordinates, ...hole] });
    expect(coordinates.map((rings) => rings.length).toSorted()).toEqual([1, 2]);
    const holed = coordinates.find((rings) => rings.length === 2);
    expect(Math.max(...longitudesOf(holed ?? []))).toBe(-160);
  });

  test('long sides get corners at every degree, the same from either end', () => {
    const [[ring = []] = []] = cutShape(createBox(0, 0, 0.5, 4)).coordinates;
    const [[neighbour = []] = []] = cutShape(createBox(0.5, 0, 1, 4)).coordinates;
    const shared = (corners: Position[]) =>
      [...new Set(corners.filter(([longitude]) => longitude === 0.5).map(String))].toSorted();
    expect(shared(ring)).toHaveLength(5);
    expect(shared(ring)).toEqual(shared(neighbour));
  });

  test('a there-and-back is taken out', () => {
    const spiked: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0, 0.5],
          [0, 0.9],
          [0, 0.5],
          [0.5, 0.5],
          [0.5, 0],
          [0, 0],
        ],
      ],
    };
    const [[ring = []] = []] = cutShape(spiked).coordinates;
    expect(ring).toHaveLength(5);
    expect(ring).not.toContainEqual([0, 0.9]);
  });

  test('every ring ends where it starts and the area stays', () => {
    const box = createBox(-175, 60, -160, 65);
    const laid = cutShape(box);
    for (const ring of laid.coordinates.flat()) expect(ring.at(0)).toEqual(ring.at(-1));
    // The parallels of the box become parallels; on the sphere they were great circles.
    expect(Math.abs(geoArea(laid) / geoArea(box) - 1)).toBeLessThan(0.02);
  });
});
