import { derived } from '../dataset/derived.ts';
import { latest, roleNameOf, toCome } from '../dataset/history.ts';
import type { CountryCode, Place, Role } from '../dataset/model.ts';
import { subjectOf } from '../dataset/subjects.ts';
import { type Selection, selectedId } from './choice.ts';
import { SHAPE_OF_ROLE } from './mark-path.ts';
import { type FillTone, type Tone, toneOf } from './palette.ts';
import type { Emphasis, Mark, Scene, SceneCountry, ScenePlace } from './scene.ts';

/**
 * The mark of a role: shape by what it is called, tone by kind and status, hollow while it is only planned. Of a campus the
 * shape and what fills it say what is known of its tenant.
 */
export function markOf(role: Pick<Role, 'kind' | 'batch' | 'tenancy' | 'history'>): Mark {
  const { status } = latest(role);
  return {
    shape: role.tenancy === 'linked' ? 'dotted-hexagon' : SHAPE_OF_ROLE[roleNameOf(role)],
    tone: toneOf(role.kind, status),
    hollow: toCome(role) !== null || role.tenancy === 'unnamed',
  };
}

/** Places as they are drawn. `joined` holds the ids that a link ties to the selection. */
export function scenePlaces(
  places: readonly Place<string>[],
  selection: Selection,
  joined: ReadonlySet<string>,
  say: SayPlace,
): ScenePlace[] {
  return drawnPlaces(places)(say).map((drawn) =>
    drawnAs(drawn, emphasisOf(drawn, selection, joined), isSelected(drawn, selection)),
  );
}

/** What stands beside a mark and is said of it. */
export type SayPlace = (place: Place<string>) => Pick<ScenePlace, 'description' | 'label'>;

/** A place as it is drawn whatever is selected. */
type DrawnPlace = Omit<ScenePlace, 'emphasis' | 'selected'>;

/** They are worked out once, as a scene is built anew at every choice. */
const drawnPlaces = derived((places: readonly Place<string>[]) =>
  derived((say: SayPlace) => drawPlaces(places, say)),
);

/** Countries that are filled, from the roles of the places in them; a home goes before a place of training. */
export const sceneCountries = derived((places: readonly Place<string>[]): readonly SceneCountry[] => {
  const filled = new Map<CountryCode, FillTone>();
  for (const tone of FILL_TONES) {
    for (const { country, roles } of places) {
      if (!filled.has(country) && roles.some((role) => markOf(role).tone === tone)) filled.set(country, tone);
    }
  }
  return [...filled].map(([id, tone]) => ({ id, tone }));
});

const FILL_TONES: readonly FillTone[] = ['headquarters', 'training'];

/** The tone of the outline: that of the country's first mark; null for plain ink. */
export function outlineTone({ places, outlined }: Pick<Scene, 'places' | 'outlined'>): Tone | null {
  return places.find(({ country }) => country === outlined)?.marks[0].tone ?? null;
}

function drawPlaces(places: readonly Place<string>[], say: SayPlace): readonly DrawnPlace[] {
  const ids = new Set(places.map(({ id }) => id));
  const aggregated = places.filter(({ aggregatedAt = '' }) => ids.has(aggregatedAt));
  return places.map((place) => {
    const [first, ...rest] = place.roles;
    const isAggregated = aggregated.includes(place);
    const beside = aggregated.filter(({ aggregatedAt }) => aggregatedAt === place.id);
    return {
      id: place.id,
      country: place.country,
      name: place.name,
      ...say({ ...place, roles: [first, ...rest, ...beside.flatMap(({ roles }) => roles)] }),
      alone: say(place).label,
      point: place.point,
      precision: place.precision,
      // What stands beside another mark stands alone where that is hidden.
      minZoom: place.aggregatedAt !== undefined && !isAggregated ? 0 : (place.minZoom ?? 0),
      rank: place.rank ?? 0,
      isAggregated,
      marks: [markOf(first), ...rest.map(markOf), ...beside.flatMap(marksUntil)] as const,
    };
  });
}

/** A choice changes few places: the others are the same objects as before. */
function drawnAs(drawn: DrawnPlace, emphasis: Emphasis, selected: boolean): ScenePlace {
  const known = waysToDraw(drawn);
  const way = `${emphasis} ${selected}`;
  const place = known.get(way) ?? { ...drawn, emphasis, selected };
  known.set(way, place);
  return place;
}

const waysToDraw = derived((_: DrawnPlace) => new Map<string, ScenePlace>());

function emphasisOf(
  place: Pick<Place<string>, 'id' | 'country'>,
  selection: Selection,
  joined: ReadonlySet<string>,
): Emphasis {
  if (selection.type === 'none') return 'normal';
  const own = selection.type === 'country' ? place.country === selection.id : place.id === selection.id;
  if (own) return 'strong';
  return joined.has(place.id) ? 'normal' : 'faint';
}

function isSelected(place: Parameters<typeof subjectOf>[0], selection: Selection): boolean {
  return subjectOf(place) === selectedId(selection);
}

/** The marks of a place that is drawn apart only from some zoom on, and until then beside another. */
function marksUntil({ roles, minZoom = 0 }: Place<string>): Mark[] {
  return roles.map((role) => ({ ...markOf(role), until: minZoom }));
}
