/** For readers of any other language. */
const FALLBACK = 'en';

location.replace(
  new URL(`${preferred(navigator.languages)}/${location.search}${location.hash}`, document.baseURI),
);

/** The first of the reader's languages that the page offers, in which the map is; English where it offers none of them. */
function preferred(wanted: readonly string[]): string {
  const offered = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')].map(
    ({ hreflang }) => hreflang,
  );
  return (
    wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find((tag) => offered.includes(tag)) ??
    FALLBACK
  );
}
