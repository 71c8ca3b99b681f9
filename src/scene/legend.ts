import { PLACE_KINDS, type PlaceKind } from '../dataset/model.ts';
import { SHAPE_OF_KIND } from './mark-path.ts';
import { type Tone, toneOf } from './palette.ts';
import type { Mark } from './scene.ts';

/** A row that explains a mark. */
export interface MarkRow {
  readonly type: 'kind';
  readonly kind: PlaceKind;
  readonly mark: Mark;
}

/** A row that explains a line. */
export interface LinkRow {
  readonly type: 'link';
  readonly id: 'trains' | 'plans' | 'opened' | 'supplies';
  readonly tone: Tone;
  readonly dashed: boolean;
}

/** A row that explains a sign that any mark may carry. */
export interface SignRow {
  readonly type: 'sign';
  readonly id: 'opened' | 'country-precision';
}

export type LegendRow = MarkRow | LinkRow | SignRow;

const kindRow = (kind: PlaceKind): MarkRow => {
  const status = kind === 'headquarters' ? 'operating' : kind === 'training-cluster' ? 'reported' : 'planned';
  return {
    type: 'kind',
    kind,
    mark: { shape: SHAPE_OF_KIND[kind], tone: toneOf(kind, status), hollow: status === 'planned' },
  };
};

/** What the map's signs mean, in the order in which a reader meets them. */
export const LEGEND: readonly LegendRow[] = Object.freeze([
  ...PLACE_KINDS.map(kindRow),
  { type: 'sign', id: 'opened' },
  { type: 'sign', id: 'country-precision' },
  { type: 'link', id: 'trains', tone: 'training', dashed: false },
  { type: 'link', id: 'plans', tone: 'planned', dashed: true },
  { type: 'link', id: 'opened', tone: 'opened', dashed: false },
  { type: 'link', id: 'supplies', tone: 'headquarters', dashed: true },
]);
