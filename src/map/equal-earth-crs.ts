import { forward, inverse } from '../geo/equal-earth.ts';

/** Equal Earth in the form that the engine takes a converter, for the page and for its workers. */
export const equalEarth = Object.freeze({
  forward: (position: number[]): number[] => forward(pairOf(position)),
  inverse: (position: number[]): number[] => inverse(pairOf(position)),
});

function pairOf(position: number[]): [number, number] {
  const [x = 0, y = 0] = position;
  return [x, y];
}
