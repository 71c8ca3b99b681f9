import { derived } from '../dataset/derived.ts';
import type { CountryCode, Edition, Place } from '../dataset/model.ts';
import { annotationOf } from './annotation.ts';
import type { Choice, Selection, Theme } from './choice.ts';
import { sceneFlow } from './flow.ts';
import { joinedPlaces, sceneLinks } from './link-subject.ts';
import { type LabelWords, placeLabel, storyLabels } from './place-label.ts';
import { type SayPlace, sceneCountries, scenePlaces } from './place-subject.ts';
import type { Scene, SceneCountryLabel } from './scene.ts';
import { shownEdition } from './shown-edition.ts';

/** What a scene is made of. */
export interface SceneInput {
  readonly edition: Edition;
  readonly choice: Choice;
  readonly theme: Theme;
  /** Says a place in words: name, kinds, precision. Of the same function is remembered what it said. */
  readonly describe: DescribePlace;
  /** The words of labels. */
  readonly words: LabelWords;
}

/** The one scene of a dataset and a choice; a pure function, whatever draws it. */
export function buildScene({ edition, choice, theme, describe, words }: SceneInput): Scene {
  const { selection, projection } = choice;
  const shown = shownEdition(edition, choice);
  const countries = sceneCountries(shown.places);
  return {
    language: edition.language,
    theme,
    projection,
    selection,
    outlined: outlinedCountry(edition, selection),
    countries,
    links: sceneLinks(edition, shown, selection),
    flow: sceneFlow(shown, selection),
    places: scenePlaces(shown.places, selection, joinedPlaces(shown, selection), sayerOf(describe)(words)),
    countryLabels: countryLabels(edition),
    storyLabels: storyLabels(edition, { places: shown.places, countries }, words),
    tagStates: words.tags.states,
    annotation: annotationOf(edition, shown, selection, words),
    territories: edition.countries
      .filter(({ small }) => small)
      .map(({ id, name, labelPoint, bounds }) => ({ id, name, point: labelPoint, tiny: isTiny(bounds) })),
  };
}

type DescribePlace = (place: Place<string>) => string;

/** The same function for the same words. */
const sayerOf = derived((describe: DescribePlace) =>
  derived(
    (words: LabelWords): SayPlace =>
      (place) => ({ description: describe(place), label: placeLabel(place, words) }),
  ),
);

function outlinedCountry(edition: Edition, selection: Selection): CountryCode | null {
  if (selection.type === 'none') return null;
  if (selection.type === 'country') return selection.id;
  return edition.places.find(({ id }) => id === selection.id)?.country ?? null;
}

// Names never change while a page lives, and sorting 240 of them at every choice would be waste.
const countryLabels = derived(({ countries }: Edition): readonly SceneCountryLabel[] =>
  countries
    .toSorted((a, b) => areaOf(b.bounds) - areaOf(a.bounds))
    .map(({ id, name, labelPoint }) => ({ id, name, point: labelPoint })),
);

function areaOf([west, south, east, north]: readonly [number, number, number, number]): number {
  return (east - west) * (north - south);
}

/** Degrees of longitude and latitude that a territory must exceed to be hit by its own shape: about two pixels. */
const TINY = 0.7;

function isTiny([west, south, east, north]: readonly [number, number, number, number]): boolean {
  return Math.max(east - west, north - south) <= TINY;
}
