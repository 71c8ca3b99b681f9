import { ROLE_NAMES, type RoleName, roleNameOf } from '../dataset/history.ts';
import type { Edition } from '../dataset/model.ts';
import { formatCount } from '../i18n/format.ts';
import type { OnSelect, Page } from './context.ts';
import { type ListedPlace, PlaceList } from './place-list.tsx';

interface IntroPanelProps {
  readonly page: Page;
  readonly onSelect?: OnSelect | undefined;
}

/** What the panel shows while nothing is selected: what the map is, and every place by its kind. */
export function IntroPanel({ page, onSelect }: IntroPanelProps) {
  const { messages, edition, addresses } = page;
  return (
    <>
      {messages.panel.intro.map((sentence) => (
        <p class="intro" key={sentence}>
          {sentence}
        </p>
      ))}
      <section class="places">
        <h3 class="section-title">{messages.panel.placesByKind}</h3>
        {ROLE_NAMES.map((name) => (
          <RoleSection key={name} name={name} page={page} onSelect={onSelect} />
        ))}
      </section>
      <p class="panel-foot">
        <span class="as-of">{messages.site.asOf(edition.asOf)}</span>{' '}
        <a class="about-link" href={addresses.about()}>
          {messages.panel.about}
        </a>
      </p>
    </>
  );
}

function RoleSection({ name, page, onSelect }: IntroPanelProps & { readonly name: RoleName }) {
  const listed = placesOf(page.shown, name);
  if (listed.length === 0) return null;
  return (
    <section class="kind-section">
      <h4 class="kind-title">
        {page.messages.rolesPlural[name]}{' '}
        <span class="count">{formatCount(listed.length, page.edition.language)}</span>
      </h4>
      <PlaceList listed={listed} page={page} onSelect={onSelect} />
    </section>
  );
}

function placesOf({ places }: Edition, name: RoleName): ListedPlace[] {
  return places.flatMap((place) => {
    const role = place.roles.find((candidate) => roleNameOf(candidate) === name);
    return role === undefined ? [] : [{ place, role }];
  });
}
