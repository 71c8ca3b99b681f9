import type { Bounds, LngLat } from '../../src/geo/lng-lat.ts';
import type { Fineness, Simplification } from './simplify.ts';

interface Window extends Fineness {
  /** What lies in the box. */
  readonly where: string;
  /** West, south, east, north in degrees. */
  readonly box: Bounds;
}

/** For the whole world on a page: good up to zoom 3, where a pixel is 7e-4 units wide. */
const WORLD: Fineness = { triangle: 6e-6, island: 1e-5 };

/** For zoom 3 and on, outside the windows: the frame around what the reader looks at. */
const AROUND: Fineness = { triangle: 2e-6, island: 5e-6 };

/** Where the story takes place; the first box that holds a point decides. */
const WINDOWS: readonly Window[] = [
  { where: 'Singapore, Johor and Batam', box: [102.9, 0.8, 104.7, 2.2], triangle: 2e-9, island: 1e-8 },
  { where: 'Pearl River Delta', box: [112.8, 21.7, 114.8, 23.3], triangle: 1e-8, island: 5e-8 },
  { where: 'the Emirates', box: [51, 22.5, 56.6, 26.5], triangle: 3e-8, island: 1e-7 },
  { where: 'Netherlands', box: [3, 50.6, 7.3, 53.7], triangle: 2e-8, island: 1e-7 },
  { where: 'Malay Peninsula', box: [98, -1, 105.5, 7.5], triangle: 5e-8, island: 2e-7 },
  { where: 'Korea', box: [124, 33, 131, 39], triangle: 8e-8, island: 5e-7 },
  { where: 'Tokyo and Osaka', box: [134.5, 33.5, 141, 36.5], triangle: 5e-8, island: 5e-7 },
  { where: 'Yangtze Delta', box: [119, 29, 123, 33], triangle: 8e-8, island: 2e-7 },
  { where: 'France', box: [-5.5, 41, 10, 51.5], triangle: 1.5e-7, island: 5e-7 },
  { where: 'Japan', box: [128, 30, 146, 46], triangle: 2.5e-7, island: 1e-6 },
  { where: 'Malaysian Borneo', box: [109, 0.5, 119.5, 7.5], triangle: 2.5e-7, island: 1e-6 },
  { where: 'Mexico', box: [-118, 14, -86, 33], triangle: 4e-7, island: 2e-6 },
  { where: 'Brazil', box: [-75, -34, -34, 6], triangle: 6e-7, island: 2e-6 },
  { where: 'coast of China', box: [105, 17, 125, 42], triangle: 3e-7, island: 1e-6 },
];

/** How `public/geo/world.json` is simplified. */
export const worldSimplification: Simplification = {
  finenessAt: () => WORLD,
  keptIslands: 2,
  keptPoints: 8,
  // Half a pixel at zoom 3, and a tenth less to load than 1/32 of a degree.
  grid: 1 / 20,
};

/** How `public/geo/detail.json` is simplified: the same countries, finer where the story takes place. */
export const detailSimplification: Simplification = {
  finenessAt: (point) => WINDOWS.find(({ box }) => isIn(box, point)) ?? AROUND,
  keptIslands: 2,
  keptPoints: 8,
  grid: 1 / 256,
};

function isIn([west, south, east, north]: Bounds, [longitude, latitude]: LngLat): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
