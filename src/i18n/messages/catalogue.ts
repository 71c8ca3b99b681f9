export type RoleWords = Readonly<
  Record<
    | 'headquarters'
    | 'training-cluster'
    | 'first-data-centre'
    | 'additional-data-centre'
    | 'data-centre'
    | 'campus',
    string
  >
>;
type KindWords<T = string> = Readonly<
  Record<'headquarters' | 'training-cluster' | 'data-centre-opened' | 'data-centre-planned' | 'campus', T>
>;
export type RoleStatusWords<T = string> = Readonly<
  Record<'operating' | 'reported' | 'planned' | 'building' | 'opened', T>
>;
type TenancyWords = Readonly<Record<'named' | 'linked' | 'unnamed', string>>;
type Topic =
  | 'training'
  | 'abroad'
  | 'tenants'
  | 'opened'
  | 'size'
  | 'legal'
  | 'next'
  | 'chips'
  | 'disputed'
  | 'unknown'
  | 'cloud'
  | 'owner'
  | 'models';
type PrecisionWords = Readonly<Record<'site' | 'city' | 'region' | 'country', string>>;

/** Why the still map stays. */
export type MapFailure =
  | 'no-webgl'
  | 'engine-unreachable'
  | 'worker-blocked'
  | 'timeout'
  | 'context-lost'
  | 'geography-unreachable'
  | 'geography-broken';

/** Why facts are missing. */
type FactsFailure = 'dataset-unreachable' | 'dataset-broken';

/** Why the still map stays, or a part of the page is missing. */
export type Failure = MapFailure | FactsFailure;

/** Every sentence of the page in one language; what depends on a number, a name or a date is a function. */
export interface Messages {
  readonly site: {
    readonly title: string;
    /** Title of the page of a country or a place. */
    readonly pageTitle: (name: string) => string;
    readonly asOf: (date: string) => string;
    readonly opensInNewTab: string;
  };
  readonly map: {
    readonly label: string;
    /** What the picture shows, for those who cannot see it; `whole` where all its lines are there. */
    readonly description: (places: number, countries: number, asOf: string, whole: boolean) => string;
    /** Of a strand of the flow: whose it is, and where it leads. */
    readonly strand: (organizations: string, places: string) => string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly reset: string;
    readonly zoomGroup: string;
    readonly fullScreen: string;
    readonly leaveFullScreen: string;
  };
  readonly roles: RoleWords;
  readonly roleStatus: RoleStatusWords;
  /** What is known of who rents a campus. */
  readonly tenancy: TenancyWords;
  /** Headings of a panel, as the question that its facts answer. */
  readonly topics: Readonly<Record<Topic, string>>;
  readonly precision: PrecisionWords;
  readonly source: {
    readonly copyAddress: string;
    readonly copied: string;
    readonly copyFailed: string;
  };
  /** What stands on the map beside names. */
  readonly labels: {
    /** A month or a year follows. */
    readonly opened: (date: string) => string;
    readonly planned: string;
    readonly building: string;
    /** Open before the story began; a year follows. */
    readonly running: (year: string) => string;
    /** Of a campus without a Chinese tenant that is named. */
    readonly tenancy: Omit<TenancyWords, 'named'>;
    /** The same of a place that is more than a data centre. */
    readonly siteOpened: (date: string) => string;
    readonly sitePlanned: string;
    /** What a country without a mark is to the story, by its code. */
    readonly countries: Readonly<Partial<Record<string, string>>>;
    /** On the sea: what is reported, by whom, and who could not confirm it, if anybody. */
    readonly annotation: {
      readonly title: string;
      readonly basis: (publisher: string, unconfirmedBy: string) => string;
    };
    /** At the edge of the map, of what lies beyond it; names come before. */
    readonly tags: {
      readonly states: Readonly<
        Record<'headquarters' | 'training' | 'opened' | 'planned' | 'campus' | 'rules', string | null>
      >;
      readonly more: (count: number) => string;
      /** Heard, not seen. */
      readonly outOfSight: string;
    };
  };
  readonly legend: {
    readonly key: string;
    readonly label: string;
    readonly kinds: KindWords;
    readonly signs: Readonly<
      Record<'country-precision' | 'campus-named' | 'campus-linked' | 'campus-hollow', string>
    >;
    readonly links: Readonly<Record<'trains' | 'plans' | 'opened' | 'supplies' | 'rents', string>>;
  };
  readonly panel: {
    readonly label: string;
    readonly introHeading: string;
    /** What a subject is to the story: whose it is, and the year in which something opened. */
    readonly state: KindWords<(organizations: string, year: string) => string>;
    /** Of a place where a company’s cloud was before the story began. */
    readonly cloudRegion: (organizations: string) => string;
    readonly corrections: { readonly heading: string; readonly teaser: string };
    readonly close: string;
    readonly noFacts: string;
    readonly nearestWithFacts: string;
    readonly factCount: (count: number) => string;
    /** Leads to a page of its own, where facts have not come to this one. */
    readonly factsOnPage: string;
    /** Of what is selected, the legend hides every mark or some. */
    readonly hidden: string;
    readonly cleared: string;
  };
  /** What links a place to another one, as seen from where the reader stands; the other end's name follows. */
  readonly card: {
    readonly allFacts: (count: number) => string;
    readonly fullMap: string;
    /** What stands before and after the name of the newsroom that the story comes from; the date in words. */
    readonly sources: (asOf: string) => readonly [before: string, after: string];
  };
  readonly failures: Readonly<Record<FactsFailure, string>>;
}
