import { latest, roleNameOf } from '../dataset/history.ts';
import type { CountryCode, Place, Role } from '../dataset/model.ts';
import type { Selection } from './choice.ts';
import { SHAPE_OF_ROLE } from './mark-path.ts';
import { type Tone, toneOf } from './palette.ts';
import type { Emphasis, Mark, Scene, SceneCountry, ScenePlace } from './scene.ts';

/** The mark of a role: shape by what it is called, tone by kind and status, hollow while it is only planned. */
export function markOf(role: Pick<Role, 'kind' | 'batch' | 'history'>): Mark {
  const { status } = latest(role);
  return {
    shape: SHAPE_OF_ROLE[roleNameOf(role)],
    tone: toneOf(role.kind, status),
    hollow: status === 'planned',
  };
}

/** Places as they are drawn. `joined` holds the ids that a link ties to the selection. */
export function scenePlaces(
  places: readonly Place<string>[],
  selection: Selection,
  joined: ReadonlySet<string>,
  describe: (place: Place<string>) => string,
): ScenePlace[] {
  return places.map((place) => {
    const [first, ...rest] = place.roles;
    return {
      id: place.id,
      country: place.country,
      name: place.name,
      description: describe(place),
      point: place.point,
      precision: place.precision,
      marks: [markOf(first), ...rest.map(markOf)] as const,
      emphasis: emphasisOf(place, selection, joined),
      selected: isSelected(place, selection),
    };
  });
}

/** Countries that are filled, from the roles of the places in them. */
export function sceneCountries(places: readonly Place<string>[]): SceneCountry[] {
  const roles = new Map<CountryCode, Role[]>();
  for (const place of places) roles.set(place.country, [...(roles.get(place.country) ?? []), ...place.roles]);
  return [...roles].flatMap(([id, own]) => {
    const tones = [...new Set(own.map((role): Tone => toneOf(role.kind, latest(role).status)))];
    const [first, ...rest] = tones;
    if (!first) return [];
    return [
      {
        id,
        tones: [first, ...rest] as const,
        hatched: own.every((role) => role.batch === 'additional' && latest(role).status === 'planned'),
      },
    ];
  });
}

/** The tone of the outline: that of the country's first role; null for plain ink. */
export function outlineTone({ countries, outlined }: Pick<Scene, 'countries' | 'outlined'>): Tone | null {
  return countries.find(({ id }) => id === outlined)?.tones[0] ?? null;
}

/** Whether a filled country has one even tint; otherwise it is hatched, or striped in the colours of its roles. */
export function isPlain({ tones, hatched }: SceneCountry): boolean {
  return tones.length === 1 && !hatched;
}

function emphasisOf(place: Place<string>, selection: Selection, joined: ReadonlySet<string>): Emphasis {
  if (selection.type === 'none') return 'normal';
  const own = selection.type === 'country' ? place.country === selection.id : place.id === selection.id;
  if (own) return 'strong';
  return joined.has(place.id) ? 'normal' : 'faint';
}

function isSelected(place: Place<string>, selection: Selection): boolean {
  return selection.type === 'place' && selection.id === place.id;
}
