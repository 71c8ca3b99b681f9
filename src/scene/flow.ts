import { indexById } from '../dataset/index-by-id.ts';
import type { Edition, Link, Place } from '../dataset/model.ts';
import { greatCircle } from '../geo/great-circle.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import type { Selection } from './choice.ts';
import { type Ends, emphasisOf, endsOf } from './link-ends.ts';
import type { Emphasis, SceneStrand } from './scene.ts';

interface LinkWithEnds {
  readonly link: Link;
  readonly ends: Ends;
}

/**
 * The reported training abroad as one flow: from each headquarters a strand out to sea, one trunk along the coast, and
 * from its end a strand to each place of training. So it says no more than its source, which names firms and countries
 * and no pairs of them. A link that does not lead that way is a strand of its own.
 */
export function sceneFlow(shown: Edition, selection: Selection): SceneStrand[] {
  const places = indexById(shown.places);
  const links = shown.links.flatMap((link): LinkWithEnds[] => {
    const ends = link.kind === 'trains' ? endsOf(link, places) : null;
    return ends ? [{ link, ends }] : [];
  });
  const byLane = links.filter(({ ends }) => takesLane(ends));
  const direct = links.filter(({ ends }) => !takesLane(ends));
  return [...laneStrands(byLane, selection), ...direct.map((link) => directStrand(link, selection))];
}

/** Where strands from the coast of China meet, and where they part: open water of the South China Sea. */
const MERGE: LngLat = [117.6, 19.5];
const FORK: LngLat = [111.7, 11.6];

/** The course of the trunk, as a vector of length 1 in degrees. */
const COURSE: LngLat = [-0.5984, -0.8012];

/** The lane serves who is north of where strands meet and east of Tibet, and what lies around the south of the sea. */
function takesLane([from, to]: Ends): boolean {
  const [[west, north], [east, south]] = [from.point, to.point];
  return north > MERGE[1] + 2 && west > 100 && west < 135 && south < FORK[1] && east > 92 && east < 128;
}

function laneStrands(links: readonly LinkWithEnds[], selection: Selection): SceneStrand[] {
  if (links.length === 0) return [];
  const trunk = strandOf('trunk', links, selection);
  // The farther north, the farther out at sea: the strands lie side by side where they meet.
  const origins = distinct(links.map(({ ends }) => ends[0])).toSorted((a, b) => b.point[1] - a.point[1]);
  const targets = distinct(links.map(({ ends }) => ends[1])).toSorted((a, b) => b.point[0] - a.point[0]);
  const widens = trunk.organizations.length > 1;
  return [
    ...origins.map((place, index) => ({
      ...strandOf(`from-${place.id}`, linksAt(links, place), selection, place),
      points: curve(
        place.point,
        seaward(place.point),
        before(MERGE, 0.33 * (place.point[1] - MERGE[1])),
        MERGE,
      ),
      join: 'end' as const,
      side: widens ? sideOf(index, origins.length) : 0,
    })),
    { ...trunk, isTrunk: widens, points: curve(MERGE, before(MERGE, -3), before(FORK, 3), FORK) },
    ...targets.map((place, index) => ({
      ...strandOf(`to-${place.id}`, linksAt(links, place), selection, place),
      points: curve(FORK, before(FORK, -4), between(place.point, FORK, 0.33), place.point),
      join: 'start' as const,
      side: widens ? sideOf(index, targets.length) : 0,
      end: place.id,
    })),
  ];
}

function directStrand({ link, ends }: LinkWithEnds, selection: Selection): SceneStrand {
  const [from, to] = ends;
  const points = greatCircle(from.point, to.point).flat();
  return { ...strandOf(link.id, [{ link, ends }], selection, to), points, end: to.id };
}

/** What a strand is beside its course; where it is no place's own, a tap on it leads to where it goes. */
function strandOf(
  id: string,
  links: readonly LinkWithEnds[],
  selection: Selection,
  place?: Place<string>,
): Omit<SceneStrand, 'points'> {
  return {
    id,
    organizations: [...new Set(links.map(({ link }) => link.organization))],
    targets: distinct(links.map(({ ends }) => ends[1])).map(({ name }) => name),
    facts: [...new Set(links.flatMap(({ link }) => link.history.flatMap(({ fact }) => fact ?? [])))],
    subject: place?.id ?? links[0]?.ends[1].id ?? '',
    isTrunk: false,
    emphasis: strongest(links.map(({ ends }) => emphasisOf(ends, selection))),
    join: null,
    side: 0,
    end: null,
  };
}

function linksAt(links: readonly LinkWithEnds[], place: Place<string>): LinkWithEnds[] {
  return links.filter(({ ends }) => ends.includes(place));
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}

function strongest(all: readonly Emphasis[]): Emphasis {
  return all.includes('strong') ? 'strong' : (all[0] ?? 'normal');
}

/** Across the trunk, from its left bank (-1) to its right one (1). */
function sideOf(index: number, count: number): number {
  return count === 1 ? 0 : (2 * index) / (count - 1) - 1;
}

/** Off the coast, the more so the farther north: China stays free for the names of firms. */
function seaward([longitude, latitude]: LngLat): LngLat {
  const north = latitude - MERGE[1];
  return [longitude + 0.00147 * north ** 3, latitude - 0.2 * north];
}

/** A point so many degrees before another on the course of the trunk, or behind it. */
function before([longitude, latitude]: LngLat, degrees: number): LngLat {
  return [longitude - COURSE[0] * degrees, latitude - COURSE[1] * degrees];
}

function between(a: LngLat, b: LngLat, share: number): LngLat {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

const SAMPLES = 20;

/** A cubic Bézier curve in degrees, sampled: the same on every projection. */
function curve(...[a, b, c, d]: readonly [LngLat, LngLat, LngLat, LngLat]): LngLat[] {
  return Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const t = index / SAMPLES;
    const u = 1 - t;
    const at = (axis: 0 | 1): number =>
      u ** 3 * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t ** 3 * d[axis];
    return [at(0), at(1)] as const;
  });
}
