/** What the query of a map's address says. The contract names its keys. */
export interface AddressQuery {
  /** What is selected, where the path does not say it: a place's id or a country's ISO 3166-1 alpha-3 code. */
  readonly at?: string | null | undefined;
  readonly view?: 'flat' | 'globe' | undefined;
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** The kinds of places to show; all of them without it. */
  readonly kinds?: readonly string[] | undefined;
  /** The day that the map shows, `YYYY-MM-DD`; today without it. */
  readonly date?: string | null | undefined;
}

/** The pairs of the query, each `key=value`, for pages and snippets alike. What is the default is left out. */
export function queryPairs({ at, view, theme, kinds = [], date }: AddressQuery): string[] {
  const values = {
    at,
    view: view === 'flat' ? null : view,
    theme: theme === 'auto' ? null : theme,
    kinds: kinds.join(','),
    date,
  };
  return Object.entries(values).flatMap(([key, value]) =>
    // A comma may stand in a query as it is (RFC 3986, section 3.4), and the list reads better with it.
    value ? [`${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`] : [],
  );
}
