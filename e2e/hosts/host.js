// Shared by all host pages: puts the address from `?src=` into the frames that wait for one, in the sandbox of `?sandbox=`, and keeps what they say.
const query = new URLSearchParams(location.search);

globalThis.hostMessages = [];
addEventListener('message', ({ data, origin }) => globalThis.hostMessages.push({ data, origin }));

/** The address of the embed, with `addition` at its end as a host of some kind would append it. */
globalThis.embedAddress = (addition = '') => (query.get('src') ?? 'about:blank') + addition;

// The strict page takes no text for the address of a script.
const trusted = globalThis.trustedTypes?.createPolicy('host', { createScriptURL: (address) => address });

/** Loads the script named by `?script=`, as a page does that includes it. */
globalThis.includeEmbedScript = () =>
  new Promise((done, fail) => {
    const script = document.createElement('script');
    const address = query.get('script') ?? '/embed.js';
    script.src = trusted?.createScriptURL(address) ?? address;
    script.onload = done;
    script.onerror = fail;
    document.head.append(script);
  });

for (const frame of document.querySelectorAll('iframe[data-waiting]')) {
  const sandbox = query.get('sandbox');
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  frame.src = globalThis.embedAddress(frame.dataset.waiting);
}
