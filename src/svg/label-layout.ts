import type { LngLat } from '../geo/lng-lat.ts';
import { ANNOTATION_POINTS, annotationLines } from '../scene/annotation.ts';
import type { Course } from '../scene/course.ts';
import {
  boxOf,
  type LabelLines,
  type LabelPosition,
  type LabelRequest,
  placeLabels,
  type Standing,
} from '../scene/labels.ts';
import type { Project, ScreenPoint } from '../scene/renderer.ts';
import type { Scene, ScenePlace, SceneStoryLabel } from '../scene/scene.ts';
import { RADII, SECOND_MARK, STROKES } from '../scene/symbology.ts';
import { type MeasureText, tableWidth } from '../scene/text-width.ts';
import { type Box, freeSize, type Viewport } from '../scene/viewport.ts';

/** A label with its place on the screen. */
export interface PlacedLabel {
  readonly id: string;
  readonly lines: LabelLines;
  readonly point: LngLat;
  /** Relative to the point, in pixels. */
  readonly position: LabelPosition;
  readonly kind: 'of-place' | 'of-firm' | 'of-country' | 'of-story' | 'of-land' | 'annotation';
}

/** Where labels are laid out. */
export interface LabelMap {
  readonly project: Project;
  /** Pixels for one Equal Earth unit. */
  readonly scale: number;
  readonly viewport: Viewport;
  /** By the table without it. */
  readonly measure?: MeasureText;
  readonly previous?: ReadonlyMap<string, LabelPosition>;
}

/** Pixels a unit from which countries are named; below it the places' names fill the map. */
const COUNTRY_NAMES_FROM = 820;
/** At so many pixels a unit even the smallest country has been named; between the two, size decides. */
const ALL_NAMES_FROM = 3000;

/** What a mark keeps free around its point. */
const MARK_ROOM = 10;
/** Pixels that labels keep from the edges of what is free. */
const EDGE = 2;

/** Free maps lower than this have room for one name a mark. */
const LOW = 340;
/** Narrower ones among them have none for a second line either. */
const SLIM = 480;

interface Wanted extends LabelRequest {
  readonly point: LngLat;
  readonly kind: PlacedLabel['kind'];
}

const PRIORITY = { strong: 0, normal: 1, faint: 2 } as const;

/**
 * The labels of a scene that find room, with their positions: what the story needs first, firms before places; a country
 * that a place is named after is not named twice.
 */
export function layoutLabels(scene: Scene, map: LabelMap): PlacedLabel[] {
  const { viewport, project, measure = tableWidth, previous } = map;
  const frame = frameOf(viewport);
  const wanted = [
    ...wantedPlaces(scene, map),
    ...wantedStory(scene, map),
    ...wantedCountries(scene, map),
  ].filter(({ x, y }) => isWithin([x, y], frame));
  const placed = placeLabels(wanted, {
    frame,
    obstacles: [...viewport.controls, ...markBoxes(scene, project)],
    courses: coursesOf(scene, project),
    measure,
    ...(previous ? { previous } : {}),
  });
  const labels = wanted.flatMap((one) => {
    const choice = placed.get(one.id);
    return choice ? [{ one, choice }] : [];
  });
  const taken = labels.map(({ one, choice }) => boxOf(one, choice, measure));
  return [
    ...labels.map(({ one: { id, point, kind }, choice }) => ({ id, point, kind, ...choice })),
    ...layoutAnnotation(scene, map, taken),
  ];
}

/** Nearer than this the map shows a part of the story, which the annotation does not speak of. */
const ANNOTATED_BELOW = 820;

/** Free pixels across from which there is room for it: a phone has the tags there, and the text right below. */
const ANNOTATED_FROM = 600;

/** The annotation where it crosses nothing at all, as long as the places that it speaks of are in sight. */
function layoutAnnotation(scene: Scene, map: LabelMap, taken: readonly Box[]): PlacedLabel[] {
  const { project, scale, viewport, measure = tableWidth } = map;
  const { annotation, places } = scene;
  const frame = frameOf(viewport);
  const free = freeSize(viewport);
  if (!annotation || scale > ANNOTATED_BELOW || free.height < LOW || free.width < ANNOTATED_FROM) return [];
  const inSight = places
    .filter(({ marks: [{ tone }] }) => tone === 'training')
    .every(({ point }) => isWithin(project(point), frame));
  if (!inSight) return [];
  const surroundings = {
    frame,
    obstacles: [...taken, ...viewport.controls, ...markBoxes(scene, project)],
    courses: coursesOf(scene, project).map((course) => ({ ...course, firm: true })),
    measure,
  };
  for (const point of ANNOTATION_POINTS) {
    const at = project(point);
    if (!at) continue;
    const standing: Standing = { type: 'on', anchor: 'start', shifts: SEA_SHIFTS };
    const variants = annotationLines(annotation);
    const request = { id: 'annotation', variants, x: at[0], y: at[1], standing };
    const choice = placeLabels([request], surroundings).get(request.id);
    if (choice) return [{ id: request.id, point, kind: 'annotation', ...choice }];
  }
  return [];
}

/** Pixels by which the annotation may leave its point. */
const SEA_SHIFTS = [0, 16, 32, 48].flatMap((down) => [0, 14, 28, 42].map((right) => [right, down] as const));

function isWithin(at: ScreenPoint | null, [left, top, right, bottom]: Box): boolean {
  return at !== null && at[0] > left && at[1] > top && at[0] < right && at[1] < bottom;
}

function frameOf({ size: { width, height }, insets }: Viewport): Box {
  return [insets.left + EDGE, insets.top + EDGE, width - insets.right - EDGE, height - insets.bottom - EDGE];
}

function wantedPlaces({ places }: Scene, { project, viewport }: LabelMap): Wanted[] {
  const free = freeSize(viewport);
  const room = free.height >= LOW ? 'ample' : free.width >= SLIM ? 'low' : 'small';
  const frame = frameOf(viewport);
  return places
    .flatMap((place) => {
      const at = project(place.point);
      return at && isWithin(at, frame) ? [{ place, at }] : [];
    })
    .toSorted((a, b) => asked(a.place, b.place))
    .map(({ place, at: [x, y] }) => ({
      id: place.id,
      variants: variantsOf(place, room),
      x,
      y,
      standing: {
        type: 'beside',
        left: roomOf(place) + further(place),
        right: roomOf(place),
        prefer: place.label.ofFirm ? 'left' : 'right',
      },
      point: place.point,
      kind: place.label.ofFirm ? 'of-firm' : 'of-place',
      needed: place.label.ofFirm,
    }));
}

/** The order in which places ask for room. */
function asked(a: ScenePlace, b: ScenePlace): number {
  return PRIORITY[a.emphasis] - PRIORITY[b.emphasis] || rankOf(a) - rankOf(b);
}

/** Who is there is asked first, then where they train; what a nearer view brings in, in the order of the data. */
function rankOf({ label, minZoom, rank, marks: [{ tone }] }: ScenePlace): number {
  if (minZoom > 0) return 2 + rank;
  if (label.ofFirm) return 0;
  return tone === 'training' ? 1 : 2;
}

function variantsOf({ label }: ScenePlace, room: 'ample' | 'low' | 'small'): LabelLines[] {
  const { title, short, note, ofFirm } = label;
  const line = (text: string) => ({ text, style: 'place' as const });
  const withNote = (text: string): LabelLines[] =>
    note === null ? [] : [[line(text), { text: note, style: 'note' }]];
  if (room === 'ample') return [...withNote(title), [line(title)], [line(short)]];
  return room === 'low' && !ofFirm ? [...withNote(title), [line(title)]] : [[line(short)]];
}

function wantedStory({ storyLabels }: Scene, { project, scale }: LabelMap): Wanted[] {
  return storyLabels.flatMap((label) => {
    const at = project(label.point);
    if (!at) return [];
    return [
      {
        id: label.id,
        variants: linesOfStory(label),
        x: at[0],
        y: at[1],
        standing: { type: 'on' as const, anchor: 'middle' as const, shifts: shiftsOnLand(scale) },
        point: label.point,
        kind: label.tone === null ? ('of-story' as const) : ('of-land' as const),
      },
    ];
  });
}

function linesOfStory({ name, note, tone }: SceneStoryLabel): LabelLines[] {
  if (tone !== null) return [[{ text: name.toUpperCase(), style: 'land' }]];
  const title = { text: name, style: 'story' as const };
  return note === null ? [[title]] : [[title, { text: note, style: 'note' }], [title]];
}

/** Shares of an Equal Earth unit by which a name may leave the middle of its land, the west first: it has most room. */
const LAND_SHIFTS = [0, -0.05, -0.1, -0.15, -0.2] as const;

/** On a globe or far in the land is larger than the screen, and so are the steps. */
function shiftsOnLand(scale: number): (readonly [number, number])[] {
  const step = Math.min(scale, 1000);
  return LAND_SHIFTS.flatMap((right) => [0, 0.03, -0.03].map((down) => [right * step, down * step] as const));
}

function wantedCountries(scene: Scene, { project, scale }: LabelMap): Wanted[] {
  const onMap = new Set([
    ...scene.places.map(({ name }) => name),
    ...scene.storyLabels.map(({ name }) => name),
  ]);
  const standing: Standing = { type: 'on', anchor: 'middle', shifts: [[0, 0]] };
  return scene.countryLabels
    .slice(0, namedCountries(scene.countryLabels.length, scale))
    .filter(({ name }) => !onMap.has(name))
    .flatMap(({ id, name, point }): Wanted[] => {
      const at = project(point);
      if (!at) return [];
      const lines: LabelLines = [{ text: name, style: 'country' }];
      return [{ id, variants: [lines], x: at[0], y: at[1], standing, point, kind: 'of-country' }];
    });
}

/** How many countries are named: none at world view, all of them far in. */
function namedCountries(total: number, scale: number): number {
  if (scale < COUNTRY_NAMES_FROM) return 0;
  const share = Math.log(scale / COUNTRY_NAMES_FROM) / Math.log(ALL_NAMES_FROM / COUNTRY_NAMES_FROM);
  return Math.round(total * Math.min(1, 0.2 + 0.8 * share));
}

function markBoxes(scene: Scene, project: Project): Box[] {
  return scene.places.flatMap((place) => {
    const at = project(place.point);
    const room = roomOf(place) - 1;
    return at ? [[at[0] - room - further(place), at[1] - room, at[0] + room, at[1] + room] as const] : [];
  });
}

/** What is selected has a ring, which no name touches. */
function roomOf({ selected }: Pick<ScenePlace, 'selected'>): number {
  return selected ? RADII.selected + STROKES.selected.width : MARK_ROOM;
}

/** How far to the left of its first shape a mark reaches with its others. */
function further({ marks }: Pick<ScenePlace, 'marks'>): number {
  return (marks.length - 1) * SECOND_MARK;
}

/** The ties as lines of the screen; the flow of the story is not to be written over. */
function coursesOf(scene: Scene, project: Project): Course[] {
  const courseOf = (line: readonly LngLat[], reach: number, firm: boolean): Course => ({
    points: line.flatMap((point) => {
      const at = project(point);
      return at ? [at] : [];
    }),
    reach,
    firm,
  });
  return [
    ...scene.links
      .filter(({ shown }) => shown)
      .flatMap(({ parts }) => parts.map((part) => courseOf(part, 1, false))),
    ...scene.flow.map(({ points, isTrunk }) => courseOf(points, isTrunk ? 5 : 3, true)),
  ];
}
