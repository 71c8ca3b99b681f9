// `?base=` is the root of the site with the map.
const options = new URLSearchParams(location.search);

globalThis.hostEvents = [];
globalThis.includeEmbedScript().then(() => {
  const map = globalThis.OffshoreAiMap.embed(document.getElementById('map'), {
    base: options.get('base') ?? undefined,
    language: options.get('language') ?? 'uk',
    place: options.get('place') ?? undefined,
    title: 'Map',
  });
  for (const type of ['ready', 'height', 'select']) {
    map.on(type, (message) => globalThis.hostEvents.push(message));
  }
  globalThis.hostMap = map;
});
