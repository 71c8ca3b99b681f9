import { derived } from '../dataset/derived.ts';
import { latest, toCome } from '../dataset/history.ts';
import { indexById } from '../dataset/index-by-id.ts';
import type { Edition, Link } from '../dataset/model.ts';
import { cutLine } from '../geo/cut-line.ts';
import { greatCircle } from '../geo/great-circle.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { type Selection, selectedId } from './choice.ts';
import { type Ends, emphasisOf, endsOf, touches } from './link-ends.ts';
import type { Tone } from './palette.ts';
import type { SceneLink } from './scene.ts';
import { OF_A_COUNTRY } from './scene-at-zoom.ts';

/** The links that are shown, as great circles; reported training is the flow. Each lies where it runs among all links, so that none moves as others go. */
export function sceneLinks(edition: Edition, shown: Edition, selection: Selection): SceneLink[] {
  const places = indexById(shown.places);
  const trained = trainedAt(edition.links);
  const ordinals = ordinalsOf(edition.links);
  return shown.links.flatMap((link) => {
    const ends = endsOf(link, places);
    if (!ends || link.kind === 'trains') return [];
    return [
      {
        id: link.id,
        kind: link.kind,
        tone: toneOfLink(link),
        dashed: link.kind === 'supplies' || toCome(link) !== null,
        emphasis: emphasisOf(ends, selection),
        shown: isQuietlyShown(link, trained, ends) || isDrawnOut(ends, selection),
        parts: circleOf(ends, ordinals.get(link) ?? 0),
      },
    ];
  });
}

/** The places that a link ties to the selection. */
export function joinedPlaces(shown: Edition, selection: Selection): Set<string> {
  const places = indexById(shown.places);
  return new Set(
    shown.links.flatMap((link) => {
      const ends = endsOf(link, places);
      return ends && touches(ends, selection) ? [link.from, link.to] : [];
    }),
  );
}

/** A supplier, and a site where training is reported anyway, are told of with what they belong to. */
function isQuietlyShown({ kind, to }: Link, trained: ReadonlySet<string>, [, end]: Ends): boolean {
  return kind === 'plans' && (end.minZoom ?? 0) === 0 && !trained.has(to);
}

/** The ids of the places where training is reported. */
const trainedAt = derived(
  (links: readonly Link[]): ReadonlySet<string> =>
    new Set(links.filter(({ kind }) => kind === 'trains').map(({ to }) => to)),
);

/** How many ties between the same two places come before each. */
const ordinalsOf = derived((links: readonly Link[]): ReadonlyMap<Link, number> => {
  const drawn = new Map<string, number>();
  return new Map(
    links.map((link) => {
      const pair = [link.from, link.to].toSorted().join(' ');
      const before = drawn.get(pair) ?? 0;
      drawn.set(pair, before + 1);
      return [link, before];
    }),
  );
});

/** A tie leads to a mark: to one that only a near view shows, with its own selection alone. */
function isDrawnOut(ends: Ends, selection: Selection): boolean {
  const own = selectedId(selection);
  return (
    touches(ends, selection) && ends.every(({ id, minZoom = 0 }) => minZoom <= OF_A_COUNTRY || id === own)
  );
}

function toneOfLink(link: Link): Tone {
  if (link.kind === 'supplies') return 'headquarters';
  if (link.kind === 'rents') return 'campus';
  return latest(link).status === 'opened' ? 'opened' : 'planned';
}

/** Degrees of arc between two sampled points: below a pixel of sagitta at world view. */
const STEP = 2;

// A great circle depends on its ends alone, and a scene is built anew at every choice.
const circles = new Map<string, readonly (readonly LngLat[])[]>();

/** Degrees that a second tie between the same two places is offset by, so that it does not hide the first. */
const OFFSET = 1.6;

function circleOf([from, to]: Ends, before: number): readonly (readonly LngLat[])[] {
  const key = `${from.point.join()} ${to.point.join()} ${before}`;
  const known =
    circles.get(key) ??
    cutLine(offsetArc(unrolled(greatCircle(from.point, to.point, STEP)), before * OFFSET));
  circles.set(key, known);
  return known;
}

/** Pushes a line aside, at right angles to its own course, most in its middle. */
function offsetArc(line: readonly LngLat[], degrees: number): LngLat[] {
  return line.map(([longitude, latitude], index): LngLat => {
    const [before, after] = [line[index - 1] ?? line[index], line[index + 1] ?? line[index]];
    if (!before || !after) return [longitude, latitude];
    const shrink = Math.cos((latitude * Math.PI) / 180);
    const [east, north] = [(after[0] - before[0]) * shrink, after[1] - before[1]];
    const length = Math.hypot(east, north) || 1;
    const aside = degrees * Math.sin((Math.PI * index) / (line.length - 1));
    return [longitude - (aside * north) / length / shrink, latitude + (aside * east) / length];
  });
}

/** The parts of a cut line as one line again, whose longitudes run on over the cut. */
function unrolled(parts: readonly (readonly LngLat[])[]): LngLat[] {
  const line: LngLat[] = [];
  for (const [longitude, latitude] of parts.flat()) {
    const last = line.at(-1)?.[0] ?? longitude;
    line.push([longitude + 360 * Math.round((last - longitude) / 360), latitude]);
  }
  return line;
}
