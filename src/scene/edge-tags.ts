import type { SubjectId } from '../dataset/model.ts';
import type { Tone } from './palette.ts';
import type { Project, ScreenPoint } from './renderer.ts';
import type { Scene } from './scene.ts';
import { LABEL_STYLES, SECOND_MARK } from './symbology.ts';
import { tableWidth } from './text-width.ts';
import { type Box, freeSize, type Viewport } from './viewport.ts';

/** Why a place is part of the story: what its mark says, or the rules that are made there. */
export type TagState = Tone | 'rules';

/** Towards which edge of the map something lies. */
export type TagSide = 'left' | 'right' | 'up' | 'down';

/** Places of the story that lie beyond the same edge of the map. */
interface TagGroup {
  readonly side: TagSide;
  /** What they have in common; null where they have not. */
  readonly state: TagState | null;
  readonly subjects: readonly SubjectId[];
  readonly names: readonly string[];
}

/** What is out of sight, as one tag at the edge towards it. */
export interface EdgeTag extends TagGroup {
  /** How many of the names, from the first, it has room for. */
  readonly named: number;
}

/** The tags of a map, and at what height of its edges nothing stands in their way. */
export interface TagLayout {
  readonly tags: readonly EdgeTag[];
  readonly slot: TagSlot;
}

export const TAG_SLOTS = ['low', 'raised', 'middle', 'high'] as const;
/** Where a column of tags stands along its edge. */
export type TagSlot = (typeof TAG_SLOTS)[number];

/** Pixels from one tag to the next: a finger's width, of which less is seen. */
const TAG_PITCH = 44;
/** Pixels that a raised column leaves below it: as much as a button takes. */
const TAG_RISE = 56;
/** Pixels that tags keep from the edges of what is free. */
const TAG_MARGIN = 8;
/** No tag is wider, on any map; one without a common state has more names, and less to say of each. */
const TAG_WIDTH = { stated: 352, mixed: 200 } as const;

/** Share of the free height that tags may take. */
const TAG_SHARE = 0.55;
const MOST_TAGS = 4;
const MOST_NAMES = 3;
/** On smaller maps there is room for one. */
const SMALL = { width: 480, height: 320 } as const;

const ORDER: readonly TagState[] = ['training', 'headquarters', 'opened', 'rules', 'planned', 'campus'];

/** What of the story is out of sight, and where it is said. */
export function edgeTags(scene: Scene, project: Project, viewport: Viewport): TagLayout {
  const groups = grouped(outOfSight(scene, project, viewport));
  if (groups.length === 0) return { tags: [], slot: 'low' };
  const blocks = [...viewport.controls, ...marksInSight(scene, project)];
  const isFree = (layout: TagLayout): boolean =>
    tagBoxes(layout, scene, viewport).every((box) => !blocks.some((block) => overlaps(box, block)));
  // Where each has no room beside the marks, one stands for all.
  const tagsOf = (most: number): readonly EdgeTag[] =>
    merged(groups, most).map((group) => tagOf(group, scene, viewport));
  const one = tagsOf(1);
  const layouts = [tagsOf(mostTags(viewport)), one].flatMap((tags) =>
    TAG_SLOTS.map((slot): TagLayout => ({ tags, slot })),
  );
  return layouts.find(isFree) ?? { tags: one, slot: 'low' };
}

/** The pixels that the tags take of the map, at most. */
export function tagBoxes(
  { tags, slot }: TagLayout,
  scene: Pick<Scene, 'tagStates'>,
  viewport: Viewport,
): Box[] {
  const { insets, size } = viewport;
  const free = freeSize(viewport);
  const width = Math.min(TAG_WIDTH.stated, free.width - 2 * TAG_MARGIN);
  return (['left', 'right'] as const).flatMap((edge) => {
    const column = columnOf(tags, edge);
    const height = column.length * TAG_PITCH;
    const top = {
      low: size.height - insets.bottom - height,
      raised: size.height - insets.bottom - height - TAG_RISE,
      middle: insets.top + (free.height - height) / 2,
      high: insets.top,
    }[slot];
    const left = edge === 'left' ? insets.left : size.width - insets.right - TAG_MARGIN - width;
    return column.map((tag, index): Box => {
      const wide = Math.min(width, tagWidth(tag, scene));
      const from = edge === 'left' ? left : left + width - wide;
      return [from, top + index * TAG_PITCH, from + wide + TAG_MARGIN, top + (index + 1) * TAG_PITCH];
    });
  });
}

/** The tags of an edge, from above; what lies above or below the map is said at the left. */
export function columnOf(tags: readonly EdgeTag[], edge: 'left' | 'right'): EdgeTag[] {
  return tags.filter(({ side }) => (side === 'right') === (edge === 'right'));
}

/** A button has room beside the tag, on the narrowest map too. */
function tagOf(group: TagGroup, scene: Pick<Scene, 'tagStates'>, viewport: Viewport): EdgeTag {
  const widest = group.state === null ? TAG_WIDTH.mixed : TAG_WIDTH.stated;
  const room = Math.min(widest, freeSize(viewport).width - TAG_RISE - TAG_MARGIN);
  let named = Math.min(MOST_NAMES, group.names.length);
  while (named > 1 && tagWidth({ ...group, named }, scene) > room) named -= 1;
  return { ...group, named };
}

/** By the table, on the safe side: the browser lays tags out itself. */
function tagWidth({ names, named, state }: EdgeTag, { tagStates }: Pick<Scene, 'tagStates'>): number {
  const { place, note } = LABEL_STYLES;
  const more = names.length > named ? MORE : '';
  const said = state === null ? '' : `: ${tagStates[state] ?? ''}`;
  return TAG_FRAME + tableWidth(names.slice(0, named).join(', '), place) + tableWidth(more + said, note);
}

/** What stands beside the words of a tag: its arrow, and the room at its ends. */
const TAG_FRAME = 44;
/** About as long as the count of what a tag does not name. */
const MORE = ', 10 more';

interface Hidden {
  readonly side: TagSide;
  readonly state: TagState;
  readonly subject: SubjectId;
  readonly name: string;
}

/** While something is selected the rest of the story keeps quiet. */
function outOfSight(scene: Scene, project: Project, viewport: Viewport): Hidden[] {
  const places = scene.places
    // What only a near view shows is beside the story, and would fill the edges.
    .filter(({ emphasis, minZoom }) => emphasis !== 'faint' && minZoom === 0)
    .map(({ id, label, marks: [{ tone }], point }) => ({
      subject: id,
      name: label.title,
      state: tone,
      point,
    }));
  const countries =
    scene.selection.type === 'none' ? scene.storyLabels.filter(({ tone }) => tone === null) : [];
  const all = [
    ...places,
    ...countries.map(({ id, name, point }) => ({ subject: id, name, state: 'rules' as const, point })),
  ];
  return all.flatMap(({ point, ...one }) => {
    const at = project(point);
    const side = at ? sideOf(at, viewport) : 'left';
    return side === null ? [] : [{ ...one, side }];
  });
}

/** The edge beyond which a point lies; null where it is in sight. */
function sideOf([x, y]: ScreenPoint, { size, insets }: Viewport): TagSide | null {
  const beyond: readonly (readonly [TagSide, number])[] = [
    ['left', insets.left - x],
    ['right', x - (size.width - insets.right)],
    ['up', insets.top - y],
    ['down', y - (size.height - insets.bottom)],
  ];
  const [side, distance] = beyond.toSorted((a, b) => b[1] - a[1])[0] ?? ['left', 0];
  return distance > 0 ? side : null;
}

function grouped(hidden: readonly Hidden[]): TagGroup[] {
  return groupBy(hidden, ({ side, state }) => `${side} ${state}`)
    .flatMap((group) => {
      const [first] = group;
      return first ? [groupOf(group, first.side, first.state)] : [];
    })
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** In the order in which the groups begin; older browsers know no `Map.groupBy`. */
function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

function rankOf({ state }: TagGroup): number {
  return state === null ? 0 : ORDER.indexOf(state);
}

function groupOf(hidden: readonly Hidden[], side: TagSide, state: TagState): TagGroup {
  return {
    side,
    state,
    subjects: hidden.map(({ subject }) => subject),
    names: hidden.map(({ name }) => name),
  };
}

/** One tag for all where there is no room for each. */
function merged(groups: readonly TagGroup[], most: number): readonly TagGroup[] {
  if (groups.length <= most) return groups;
  const [many] = groupBy(groups, ({ side }) => side).toSorted((a, b) => b.length - a.length);
  const side = many?.[0]?.side ?? 'left';
  return [
    {
      side,
      state: null,
      subjects: groups.flatMap(({ subjects }) => subjects),
      names: groups.flatMap(({ names }) => names),
    },
  ];
}

function mostTags(viewport: Viewport): number {
  const { width, height } = freeSize(viewport);
  if (width < SMALL.width && height < SMALL.height) return 1;
  return Math.max(1, Math.min(MOST_TAGS, Math.floor((height * TAG_SHARE) / TAG_PITCH)));
}

/** Half of what a mark takes, with its ring. */
const MARK_REACH = 12;

function marksInSight(scene: Scene, project: Project): Box[] {
  return scene.places.flatMap(({ point, marks }) => {
    const at = project(point);
    if (!at) return [];
    const left = MARK_REACH + (marks.length - 1) * SECOND_MARK;
    return [[at[0] - left, at[1] - MARK_REACH, at[0] + MARK_REACH, at[1] + MARK_REACH] as const];
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
