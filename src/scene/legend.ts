import { ROLE_GROUPS, type RoleGroup } from '../dataset/history.ts';
import type { RoleStatus } from '../dataset/model.ts';
import { SHAPE_OF_ROLE } from './mark-path.ts';
import { type Tone, toneOf } from './palette.ts';
import type { Mark, MarkShape } from './scene.ts';

/** A row that explains the marks of a kind, and shows or hides them. */
export interface MarkRow {
  readonly type: 'kind';
  readonly kind: RoleGroup;
  readonly marks: readonly Mark[];
}

/** A row that explains a line. */
export interface LinkRow {
  readonly type: 'link';
  readonly id: 'trains' | 'plans' | 'opened' | 'supplies' | 'rents';
  readonly tone: Tone;
  readonly dashed: boolean;
}

/** A row that explains a sign that any mark may carry. */
export interface SignRow {
  readonly type: 'sign';
  readonly id: 'country-precision' | 'campus-named' | 'campus-linked' | 'campus-hollow';
  /** What it looks like; null for the ring around a mark. */
  readonly mark: Mark | null;
}

export type LegendRow = MarkRow | LinkRow | SignRow;

const MARKS: Readonly<Record<RoleGroup, readonly Mark[]>> = {
  headquarters: [whole('headquarters', 'operating')],
  'training-cluster': [whole('training-cluster', 'reported')],
  'data-centre-opened': [dataCentre('opened')],
  'data-centre-planned': [dataCentre('planned')],
  campus: [campus('hexagon', false)],
};

/** What the map's signs mean, in the order in which a reader meets them. */
export const LEGEND: readonly LegendRow[] = Object.freeze([
  ...ROLE_GROUPS.map((kind): MarkRow => ({ type: 'kind', kind, marks: MARKS[kind] })),
  { type: 'sign', id: 'campus-named', mark: campus('hexagon', false) },
  { type: 'sign', id: 'campus-linked', mark: campus('dotted-hexagon', false) },
  { type: 'sign', id: 'campus-hollow', mark: campus('hexagon', true) },
  { type: 'sign', id: 'country-precision', mark: null },
  { type: 'link', id: 'trains', tone: 'training', dashed: false },
  { type: 'link', id: 'plans', tone: 'planned', dashed: true },
  { type: 'link', id: 'opened', tone: 'opened', dashed: false },
  { type: 'link', id: 'supplies', tone: 'headquarters', dashed: true },
  { type: 'link', id: 'rents', tone: 'campus', dashed: false },
]);

function whole(kind: 'headquarters' | 'training-cluster', status: RoleStatus): Mark {
  return {
    shape: SHAPE_OF_ROLE[kind],
    tone: toneOf(kind, status),
    hollow: false,
  };
}

function dataCentre(status: 'opened' | 'planned'): Mark {
  return {
    shape: SHAPE_OF_ROLE['data-centre'],
    tone: toneOf('data-centre', status),
    hollow: status === 'planned',
  };
}

function campus(shape: MarkShape, hollow: boolean): Mark {
  return { shape, tone: toneOf('campus', 'operating'), hollow };
}
