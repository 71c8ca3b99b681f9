import type { CountryCode, LinkKind, LngLat, Precision } from '../dataset/model.ts';
import type { Language } from '../i18n/locales.ts';
import type { SceneAnnotation } from './annotation.ts';
import type { MapProjection, Selection, Theme } from './choice.ts';
import type { FillTone, Tone } from './palette.ts';

/** The outline of a mark; one shape a kind. */
export type MarkShape = 'square' | 'circle' | 'diamond' | 'hexagon' | 'dotted-hexagon';

/** How strongly something is drawn while something is selected. */
export type Emphasis = 'normal' | 'strong' | 'faint';

/** One shape of a place's mark; the first stands on the place, a second beside it. */
export interface Mark {
  readonly shape: MarkShape;
  readonly tone: Tone;
  /** A plan that has not come true yet is drawn hollow, and a campus without a Chinese tenant that is named. */
  readonly hollow: boolean;
  /** The zoom from which it is drawn where it is known to stand, and no more beside this place. */
  readonly until?: number;
}

/** A country that is filled: where the firms are at home, or where training is reported. */
export interface SceneCountry {
  readonly id: CountryCode;
  readonly tone: FillTone;
}

/** A tie between two places, as a great circle cut where the map is cut. */
export interface SceneLink {
  readonly id: string;
  readonly kind: LinkKind;
  readonly tone: Tone;
  readonly dashed: boolean;
  readonly emphasis: Emphasis;
  /** Whether it is drawn now: some ties are only of interest with what they belong to. */
  readonly shown: boolean;
  /** Parts in degrees; longitudes run from -169 to 191. */
  readonly parts: readonly (readonly LngLat[])[];
}

/** What is written beside a mark. */
export interface PlaceLabel {
  /** Who is there, or where it is. */
  readonly title: string;
  /** The same for a map with little room: one name. */
  readonly short: string;
  /** Where a firm sits, or what has become of a place. */
  readonly note: string | null;
  readonly ofFirm: boolean;
}

/** The name of a country that the story needs, where no mark bears it. */
export interface SceneStoryLabel extends SceneCountryLabel {
  /** What it is to the story. */
  readonly note: string | null;
  /** The tone of its land where that is filled. */
  readonly tone: Tone | null;
}

/** A stretch of the flow: from a headquarters out to sea, along the coast, or to where training is reported. */
export interface SceneStrand {
  readonly id: string;
  /** Whose it is. */
  readonly organizations: readonly string[];
  /** The names of the places that it leads to. */
  readonly targets: readonly string[];
  /** What it rests on. */
  readonly facts: readonly string[];
  /** What a tap on it selects. */
  readonly subject: string;
  /** Several firms in one, drawn wider. */
  readonly isTrunk: boolean;
  readonly emphasis: Emphasis;
  /** Its end at the trunk, if it has one. */
  readonly join: 'start' | 'end' | null;
  /** On which side of the trunk it joins: -1 is the left bank, 1 the right one. */
  readonly side: number;
  /** The place that it points at with an arrow. */
  readonly end: string | null;
  /** Its course in degrees. */
  readonly points: readonly LngLat[];
}

/** A place with its mark and its label. */
export interface ScenePlace {
  readonly id: string;
  readonly country: CountryCode;
  readonly name: string;
  /** What a screen reader says of the mark: name, kinds, precision. */
  readonly description: string;
  readonly label: PlaceLabel;
  /** The same where nothing stands beside its mark any more. */
  readonly alone?: PlaceLabel;
  readonly point: LngLat;
  readonly precision: Precision;
  /** The zoom from which it is drawn. */
  readonly minZoom: number;
  /** Among places that come into sight together, the lower is named first. */
  readonly rank: number;
  /** Drawn beside the mark of another place below its own zoom. */
  readonly isAggregated: boolean;
  readonly marks: readonly [Mark, ...Mark[]];
  readonly emphasis: Emphasis;
  readonly selected: boolean;
}

/** The name of a country, where the map has room for it. */
export interface SceneCountryLabel {
  readonly id: CountryCode;
  readonly name: string;
  readonly point: LngLat;
}

/** A territory too small to hit; it gets an area of its own. */
export interface SceneTerritory {
  readonly id: CountryCode;
  readonly name: string;
  readonly point: LngLat;
  /** Itself hardly a pixel in world view, such as Macao: its area then goes before the land around it. */
  readonly tiny: boolean;
}

/** What is on the map now, as it is drawn. Every renderer is a function of it. */
export interface Scene {
  readonly language: Language;
  readonly theme: Theme;
  readonly projection: MapProjection;
  readonly selection: Selection;
  /** The country that is outlined: the selected one, or the selected place's. */
  readonly outlined: CountryCode | null;
  readonly countries: readonly SceneCountry[];
  readonly links: readonly SceneLink[];
  readonly flow: readonly SceneStrand[];
  readonly places: readonly ScenePlace[];
  /** Larger countries first: they are named first. */
  readonly countryLabels: readonly SceneCountryLabel[];
  readonly storyLabels: readonly SceneStoryLabel[];
  readonly annotation: SceneAnnotation | null;
  /** What a tag at the edge of the map says that its places have in common. */
  readonly tagStates: Readonly<Record<Tone | 'rules', string | null>>;
  readonly territories: readonly SceneTerritory[];
}
