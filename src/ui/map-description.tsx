import type { Page } from './context.ts';

/** What the map shows, as text. */
export function MapDescription({ page }: { readonly page: Page }) {
  const { edition, shown, messages } = page;
  const countries = new Set(shown.places.map(({ country }) => country)).size;
  const whole = shown.links.length === edition.links.length;
  return (
    <p class="visually-hidden">
      {messages.map.description(shown.places.length, countries, edition.asOf, whole)}
    </p>
  );
}
