import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { NOTHING, type Selection } from '../scene/choice.ts';
import { announcementOf } from './announcer.tsx';
import type { Page } from './context.ts';
import { EmbedCard } from './embed-card.tsx';
import { pageFixture } from './fixture.ts';
import { Panel } from './panel.tsx';
import { placeDescriber } from './place-words.ts';

/** Turns the direction of all that follows it, until something ends it. */
const TURN = '\u202e';

function turned(name: string): string {
  return TURN + name;
}

/** A page on which every name turns the direction of what follows. */
function turnedPage(popups: boolean): Page {
  const page = pageFixture('en', popups);
  const { edition } = page;
  return {
    ...page,
    edition: {
      ...edition,
      countries: edition.countries.map((country) => ({ ...country, name: turned(country.name) })),
      places: edition.places.map((place) => ({
        ...place,
        name: turned(place.name),
        roles: [
          { ...place.roles[0], organizations: place.roles[0].organizations.map(turned) },
          ...place.roles.slice(1),
        ],
      })),
      links: edition.links.map((link) => ({ ...link, organization: turned(link.organization) })),
      sources: edition.sources.map((source) => ({
        ...source,
        publisher: turned(source.publisher),
        title: turned(source.title),
      })),
    },
  };
}

/** What stands before each name: the beginning of a block, of a `<bdi>`, or an isolate of Unicode. */
const fenced = /(?:<h2[^>]*>|<bdi[^>]*>|\u2068)$/;

function unfenced(markup: string): string[] {
  return markup
    .split(TURN)
    .slice(0, -1)
    .filter((before) => !fenced.test(before))
    .map((before) => before.slice(-40));
}

const SELECTIONS: readonly Selection[] = [
  NOTHING,
  { type: 'country', id: 'MYS' },
  { type: 'country', id: 'IDN' },
  { type: 'place', id: 'hangzhou' },
  { type: 'place', id: 'training-malaysia' },
  { type: 'place', id: 'alibaba-mexico' },
];

test.each([true, false])('no name in panel or card turns what stands around it (windows: %s)', (popups) => {
  const page = turnedPage(popups);
  for (const selection of SELECTIONS) {
    for (const Side of [Panel, EmbedCard]) {
      const markup = renderToString(<Side page={page} selection={selection} />);
      expect(markup.split(TURN).length).toBeGreaterThan(selection === NOTHING && Side === EmbedCard ? 0 : 1);
      expect(unfenced(markup)).toEqual([]);
    }
  }
});

test('nor in what a screen reader is told', () => {
  const page = turnedPage(true);
  for (const selection of SELECTIONS) expect(unfenced(announcementOf(page, selection))).toEqual([]);
  for (const place of page.edition.places) expect(unfenced(placeDescriber(page.messages)(place))).toEqual([]);
});
