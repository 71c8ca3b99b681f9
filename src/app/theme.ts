// Runs before the first paint, so that a page asked for in dark never flashes white. A script of its own, since a strict
// policy allows none inside the page.
const asked = new URLSearchParams(location.search).get('theme');
if (asked === 'light' || asked === 'dark') document.documentElement.dataset.theme = asked;
document.documentElement.classList.add('js');
