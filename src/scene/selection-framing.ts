import { indexById } from '../dataset/index-by-id.ts';
import type { Edition, LngLat, Precision } from '../dataset/model.ts';
import { boundsOf, unionOfBounds } from '../geo/bounds.ts';
import { forward, pixelsPerUnit } from '../geo/equal-earth.ts';
import type { Bounds } from '../geo/lng-lat.ts';
import { type BoxFraming, frameBounds, roundUnits } from './box-framing.ts';
import type { Selection } from './choice.ts';
import { sceneFlow } from './flow.ts';
import { endsOf, touches } from './link-ends.ts';
import { OF_A_COUNTRY } from './scene-at-zoom.ts';

/**
 * What to show of a selection; null where nothing is selected, or nothing is known of where it lies. The flow that it
 * belongs to is shown from end to end; of its other links the nearest, as long as the map stays of use.
 */
export function selectionFraming(edition: Edition, selection: Selection): BoxFraming | null {
  const subject = subjectOf(edition, selection);
  if (!subject) return null;
  const linked = linkedBoxes(edition, selection, subject.box);
  if (linked.length === 0 || subject.isNear) return subject.alone;
  const flow = unionOfBounds([subject.box, ...flowBoxes(edition, selection)]);
  const box = linked.reduce((shown, end) => {
    const wider = unionOfBounds([shown, end]);
    return wider[2] - wider[0] > WIDEST ? shown : wider;
  }, flow);
  const isAlone = box.every((edge, index) => edge === subject.box[index]);
  return isAlone ? subject.alone : around(box, subject.alone.maxScale);
}

/** The widest box for the sake of a link, in Equal Earth units: from Paris to Hangzhou, not to Brazil. */
const WIDEST = 2.1;

/** Share of the box that is left free on each side of it, for names and for what the flow bulges. */
const MARGIN = 0.1;

/** How far a selection is enlarged, in pixels a unit: the less exact the sources, the farther off the camera stays. */
const MAX_SCALE: Readonly<Record<Precision, number>> = { site: 3000, city: 1100, region: 1100, country: 900 };

/** Share of a country's box that is left free around it. */
const COUNTRY_MARGIN = 0.35;

/** What of a near view every map has room for. */
const NEAR_PIXELS = 120;

/** Half a side, in Equal Earth units, of what is shown around a place. */
const AROUND_A_PLACE = 0.32;

interface Subject {
  readonly alone: BoxFraming;
  /** What of the map plane it is itself, in Equal Earth units. */
  readonly box: Bounds;
  /** Only seen from so near that nothing else of the story is in sight. */
  readonly isNear?: true;
}

function subjectOf(edition: Edition, selection: Selection): Subject | null {
  if (selection.type === 'none') return null;
  const place = selection.type === 'place' ? edition.places.find(({ id }) => id === selection.id) : undefined;
  if (place?.minZoom !== undefined && place.minZoom > OF_A_COUNTRY)
    return nearPoint(place.point, place.minZoom);
  if (place && place.precision !== 'country') return ofPoint(place.point, MAX_SCALE[place.precision]);
  const code = place?.country ?? selection.id;
  const country = edition.countries.find(({ id }) => id === code);
  if (!country) return null;
  if (country.small) return ofPoint(country.labelPoint, MAX_SCALE.city);
  const alone = frameBounds(country.bounds, COUNTRY_MARGIN, MAX_SCALE.country);
  return { alone, box: boxOf(frameBounds(country.bounds, 0, MAX_SCALE.country)) };
}

function ofPoint(point: LngLat, maxScale: number): Subject {
  const [x, y] = forward(point);
  const side = 2 * AROUND_A_PLACE;
  return {
    alone: { type: 'box', center: [roundUnits(x), roundUnits(y)], width: side, height: side, maxScale },
    box: boundsOf([[x, y]]),
  };
}

/** Half a zoom nearer than where its mark comes into sight: its neighbours have come as well. */
function nearPoint(point: LngLat, minZoom: number): Subject {
  const [x, y] = forward(point);
  const maxScale = Math.round(pixelsPerUnit(minZoom + 0.5));
  const side = NEAR_PIXELS / maxScale;
  return {
    alone: { type: 'box', center: [roundUnits(x), roundUnits(y)], width: side, height: side, maxScale },
    box: boundsOf([[x, y]]),
    isNear: true,
  };
}

/** The boxes of the ends of a selection's ties, the narrowest together with the selection first. */
function linkedBoxes(edition: Edition, selection: Selection, subject: Bounds): Bounds[] {
  const places = indexById(edition.places);
  const ends = edition.links.flatMap((link) => {
    const both = endsOf(link, places);
    return both && touches(both, selection) ? both : [];
  });
  const width = (box: Bounds): number => {
    const [west, , east] = unionOfBounds([subject, box]);
    return east - west;
  };
  return [...new Set(ends)]
    .map(({ point }) => boundsOf([forward(point)]))
    .toSorted((a, b) => width(a) - width(b));
}

function flowBoxes(edition: Edition, selection: Selection): Bounds[] {
  return sceneFlow(edition, selection)
    .filter(({ emphasis }) => emphasis === 'strong')
    .map(({ points }) => boundsOf(points.map(forward)));
}

function boxOf({ center: [x, y], width, height }: BoxFraming): Bounds {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

function around([west, south, east, north]: Bounds, maxScale: number): BoxFraming {
  const [width, height] = [(east - west) * (1 + 2 * MARGIN), (north - south) * (1 + 2 * MARGIN)];
  return Object.freeze({
    type: 'box',
    center: [roundUnits((west + east) / 2), roundUnits((south + north) / 2)] as const,
    width: Math.max(roundUnits(width), AROUND_A_PLACE),
    height: Math.max(roundUnits(height), AROUND_A_PLACE),
    maxScale,
  });
}
