import type { LngLat } from '../geo/lng-lat.ts';
import type { Language, LocalizedText } from '../i18n/locales.ts';
import type { EvidencePart, FactStatus, ReadExtent, SourceKind } from './evidence-terms.ts';

export type { EvidencePart, FactStatus, LngLat, ReadExtent, SourceKind };

/** ISO 3166-1 alpha-3 code of a country or territory (`XKX` for Kosovo). */
export type CountryCode = string;

export const PLACE_KINDS = ['headquarters', 'training-cluster', 'data-centre', 'campus'] as const;
/**
 * What a thing is, whoever has it and whatever has become of it. A `data-centre` is a company’s own; a `campus` is run by
 * somebody else and told of for who rents there, which says nothing of training.
 */
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const BATCHES = ['first', 'additional'] as const;
/** The part of Alibaba’s plan of September 2025: its first data centre in a country, or a further one. */
export type Batch = (typeof BATCHES)[number];

export const PRECISIONS = ['site', 'city', 'region', 'country'] as const;
/** How exactly the sources place something, finest first. */
export type Precision = (typeof PRECISIONS)[number];

export const TENANCIES = ['named', 'linked', 'unnamed'] as const;
/**
 * What is known of who rents a campus: a Chinese group is `named` as its tenant; it is `linked` to the place, which is not
 * established; or no tenant is named.
 */
export type Tenancy = (typeof TENANCIES)[number];

export const ROLE_STATUSES = ['operating', 'reported', 'planned', 'building', 'opened'] as const;
/**
 * What is known of a place in one of its roles. `opened` is a plan that has come true;
 * `operating` was there before the story began.
 */
export type RoleStatus = (typeof ROLE_STATUSES)[number];

export const TOPICS = [
  'training',
  'abroad',
  'tenants',
  'opened',
  'size',
  'legal',
  'next',
  'chips',
  'disputed',
  'unknown',
  'cloud',
  'owner',
  'models',
] as const;
/** The question that a fact answers. */
export type Topic = (typeof TOPICS)[number];

export const DOOR_IDS = ['who', 'opened', 'legal', 'new'] as const;
/** Which of the ways into the story a door is; `new`: what has happened since the article that the map began with. */
export type DoorId = (typeof DOOR_IDS)[number];

/** A date to the precision that is known: `2025`, `2025-09` or `2025-09-24`. */
export type PartialDate = string;

/** A proper name as it is; what is rather described, such as a ministry, in every language. An edition has one. */
export type SourceName = string | LocalizedText;

/** A page, document or record that a fact rests on. */
export interface Source<Name extends SourceName = string> {
  readonly id: string;
  readonly publisher: Name;
  /** Own reporting has none. */
  readonly kind?: SourceKind;
  /** Set where the publisher is an office of a state: its document is no company's. */
  readonly office?: true;
  /** Whose page carries the copy that was read, where that is another's. */
  readonly via?: string;
  readonly title: string;
  /** An https address; absent only where the original was not seen. */
  readonly url?: string;
  /** BCP 47 tag of the language that the source is written in. */
  readonly language: string;
  /** When it was published; null where the page shows no date. */
  readonly published: PartialDate | null;
  readonly read: ReadExtent;
  /** The id of the source whose report this one repeats. */
  readonly retells?: string;
  /** Set where the source is too weak to carry a fact alone. */
  readonly weak?: true;
  /** Who owns the publisher, where that is an organisation of the story: it is no voice of its own. */
  readonly owner?: string;
  /** Set where the source says that it could not confirm what it retells. */
  readonly unconfirmed?: true;
}

/** A source in its part for one fact. */
export interface Evidence {
  readonly source: string;
  readonly part: EvidencePart;
  /** The id of the source that it repeats for this fact, where that is another than for the rest of its page. */
  readonly retells?: string;
}

/** The id of a place or the code of a country that a fact is about. */
export type SubjectId = string;

/** Who says it, as the line under a lead or a fact has it: the publisher by itself, the rest in words. */
export interface OriginLine {
  readonly publisher: string;
  /** Follows the publisher: what it is of theirs, and of when. */
  readonly said: string;
  /** Through whom it is known; none where that is the publisher alone. */
  readonly retold?: string;
  /** Who could not confirm it. */
  readonly doubt?: string;
  /** How many say it, or part of it, by themselves besides, and how many dispute it. */
  readonly others?: string;
}

/** The same of a lead, with what is told of it apart from the line. */
export interface LeadOrigin extends OriginLine {
  /** null where it is not known. */
  readonly published: PartialDate | null;
  /** Publishers that say they could not confirm it. */
  readonly unconfirmedBy: readonly string[];
}

/** One or two plain sentences of our own with what they rest on. */
export interface Fact<Text = LocalizedText> {
  readonly id: string;
  readonly text: Text;
  /** When the fact held or happened. */
  readonly date: PartialDate;
  readonly status: FactStatus;
  /** Follows from the section that holds it. */
  readonly topic: Topic;
  readonly evidence: readonly Evidence[];
  /** Where the fact belongs: first the place or country whose entry holds it, then the others it bears on. */
  readonly about: readonly SubjectId[];
  /** Which paragraphs of the article the fact answers, counted from 1. */
  readonly article?: readonly number[];
  /** What the article had wrong, where it erred. */
  readonly correction?: Text;
  /** Of an edition: who says so, worked out from the evidence. */
  readonly origin?: OriginLine;
}

/** A status, and since when. */
export interface StatusChange {
  readonly status: RoleStatus;
  /** The earliest date that the sources show for it. */
  readonly since: PartialDate;
  /** The id of the fact that shows it; absent only where that fact is not in the edition. */
  readonly fact?: string;
}

/** What a thing has been, earliest first; nothing of it is overwritten. The last is what it is on the day of the data. */
export type History = readonly [StatusChange, ...StatusChange[]];

/** What a place is to the story, in one respect. */
export interface Role {
  readonly kind: PlaceKind;
  /** Only a data centre of Alibaba’s plan has one. */
  readonly batch?: Batch;
  /** Every campus has one, and nothing else. */
  readonly tenancy?: Tenancy;
  /** Whose it is; of a campus the Chinese groups that rent there, if any is named. */
  readonly organizations: readonly string[];
  readonly history: History;
}

/** Something on the map. Its first role decides the shape of its mark. */
export interface Place<Text = LocalizedText> {
  readonly id: string;
  readonly country: CountryCode;
  readonly name: Text;
  readonly point: LngLat;
  readonly precision: Precision;
  /** What the point stands for, in words: which town's centre, or that only the country is known. */
  readonly pointNote: Text;
  /** The source that places it as exactly as `precision` says; every `site` and `city` has one. */
  readonly locatedBy?: string;
  /** The zoom of the map, 0 to 9, from which its mark is drawn; absent where that is any. */
  readonly minZoom?: number;
  /** Among places that come into sight together, the lower is named first. */
  readonly rank?: number;
  /** The place beside whose mark its own stands below its `minZoom`. */
  readonly aggregatedAt?: string;
  readonly roles: readonly [Role, ...Role[]];
}

export const LINK_KINDS = ['trains', 'plans', 'supplies', 'rents'] as const;
/** What joins two places. `trains` and `supplies` are reported ties; `plans` is a company's plan; `rents` leads to a campus. */
export type LinkKind = (typeof LINK_KINDS)[number];

/** Who runs, owns or rents a place, by the source that says so. */
export interface Party<Text = LocalizedText> {
  /** A proper name; absent where none is established. */
  readonly name?: string;
  readonly note?: Text;
  readonly source: string;
}

/** How large a place is, was or is to be, on somebody’s word. */
export interface Capacity<Text = LocalizedText> {
  /** Megawatts of electric power. */
  readonly mw: number;
  /** Of what: "running", "first phase". */
  readonly what: Text;
  readonly asOf: PartialDate;
  /** Who says it. */
  readonly by: string;
  readonly source: string;
}

/** Who is who at a place, and how large it is; a panel tells it with the facts. */
export interface Site<Text = LocalizedText> {
  /** The id of the place. */
  readonly id: string;
  readonly operator?: Party<Text>;
  readonly owner?: Party<Text>;
  readonly tenant?: Party<Text>;
  readonly capacity?: readonly Capacity<Text>[];
}

/** What no text about a place may claim. */
export interface Ban {
  /** The id of the place. */
  readonly id: string;
  /** What must not be said, in English words. */
  readonly claim: string;
  /** A regular expression of each language, without regard to case, that finds it. */
  readonly pattern: LocalizedText;
}

/** A tie between two places, drawn as a great circle. */
export interface Link {
  readonly id: string;
  readonly kind: LinkKind;
  readonly from: string;
  readonly to: string;
  readonly organization: string;
  /** Each change with the fact that the link rests on then. */
  readonly history: History;
}

/** One or two sentences that answer first, and the facts that they rest on. */
export interface Lead<Text = LocalizedText> {
  readonly text: Text;
  readonly facts: readonly string[];
  /** Of an edition: who says so, worked out from the facts, which a page loads later. */
  readonly origin?: LeadOrigin;
}

/** A heading of a panel. */
export interface Section<Text = LocalizedText> {
  readonly topic: Topic;
  /** The one sentence in sight while the section is folded. */
  readonly teaser: Text;
  /** Facts that stand here and nowhere else, most telling first. */
  readonly facts: readonly string[];
  /** Facts at home in another article that a reader needs here. */
  readonly links: readonly string[];
}

/** What is told of a subject, most important section first. */
export interface Article<Text = LocalizedText> {
  readonly subject: SubjectId;
  readonly lead: Lead<Text>;
  readonly sections: readonly Section<Text>[];
}

/** A way into the story from its first panel. */
export interface Door<Text = LocalizedText> {
  readonly id: DoorId;
  readonly label: Text;
  readonly teaser: Text;
  readonly facts: readonly string[];
}

/** The story as a whole: what the map says before anything is chosen. */
export interface Story<Text = LocalizedText> {
  readonly lead: Lead<Text>;
  /** What the lead cannot promise. */
  readonly caveat: Text;
  readonly doors: readonly Door<Text>[];
  /** The subjects in the order in which they are read. */
  readonly order: readonly SubjectId[];
}

/** Everything that is known, in every language: what `data/` holds once every check has passed. */
export interface Dataset {
  /** The day that the facts are true as of. */
  readonly asOf: string;
  readonly places: readonly Place[];
  readonly sites: readonly Site[];
  readonly facts: readonly Fact[];
  readonly links: readonly Link[];
  readonly sources: readonly Source<SourceName>[];
  readonly story: Story;
  readonly articles: readonly Article[];
}

/** A country or territory of the world map, in one language. */
export interface Country<Text = string> {
  readonly id: CountryCode;
  /** English name in kebab-case, as it stands in addresses. */
  readonly slug: string;
  readonly name: Text;
  /** Where its name is written; inside its largest polygon. */
  readonly labelPoint: LngLat;
  /** West, south, east, north in degrees of its main polygon; longitudes run from -169 to 191. */
  readonly bounds: readonly [number, number, number, number];
  /** Needs a hit area of its own: smaller than a fingertip on a world map. */
  readonly small: boolean;
}

/** The dataset in one language, as the page loads it. */
export interface Edition {
  readonly language: Language;
  readonly asOf: string;
  readonly places: readonly Place<string>[];
  readonly sites: readonly Site<string>[];
  readonly facts: readonly Fact<string>[];
  readonly links: readonly Link[];
  readonly sources: readonly Source[];
  readonly story: Story<string>;
  readonly articles: readonly Article<string>[];
  readonly countries: readonly Country[];
  /** Every subject that a fact is about. */
  readonly factSubjects: readonly SubjectId[];
}

/** What a page needs of an edition before a reader unfolds anything: all but the facts themselves and their sources. */
export type Outline = Omit<Edition, 'facts' | 'sites' | 'sources'>;

/** Facts and sites of it with the sources that they lead to. */
export type Evidences = Pick<Edition, 'facts' | 'sites' | 'sources'>;
