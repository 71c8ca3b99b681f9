import type { Edition, LngLat, SubjectId } from '../dataset/model.ts';
import { type BoxFraming, frameBounds } from './box-framing.ts';

/** Share of their box that is left free around several subjects. */
const MARGIN = 0.35;
/** The least height and width of that box, in degrees. */
const LEAST = 16;
/** Pixels a unit, at most. */
const MAX_SCALE = 900;

/** What shows several subjects at once; null where none of them is known. */
export function subjectsFraming(edition: Edition, subjects: readonly SubjectId[]): BoxFraming | null {
  const points = subjects.flatMap((id): LngLat[] => {
    const place = edition.places.find((one) => one.id === id);
    const point = place?.point ?? edition.countries.find((one) => one.id === id)?.labelPoint;
    return point ? [point] : [];
  });
  if (points.length === 0) return null;
  const [west, east] = spread(points.map(([longitude]) => longitude));
  const [south, north] = spread(points.map(([, latitude]) => latitude));
  return frameBounds([west, south, east, north], MARGIN, MAX_SCALE);
}

function spread(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const wanting = Math.max(0, LEAST - (high - low)) / 2;
  return [low - wanting, high + wanting];
}
