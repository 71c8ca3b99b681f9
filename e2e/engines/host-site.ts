import { createServer } from 'node:http';
import type { RunningServer } from '../../scripts/host/serve.ts';

/** Pages of a newsroom, on another origin than the map's. */
export const HOST_PAGES = ['opaque', 'two', 'script'] as const;
export type HostPage = (typeof HOST_PAGES)[number];

/** Serves pages that frame the map of a site. */
export async function serveHost(site: string): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const name = HOST_PAGES.find((page) => request.url === `/${page}.html`);
    response.writeHead(name ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(name ? page(bodies(site)[name]) : page('Nothing here.'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    // Another host than the site’s `localhost`, and so another site for every browser.
    url: `http://127.0.0.1:${port}/`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function bodies(site: string): Readonly<Record<HostPage, string>> {
  const frame = (attributes: string): string =>
    `<iframe src="${site}en/embed/" title="Map" width="700" height="560" ${attributes}></iframe>`;
  return {
    opaque: frame('sandbox="allow-scripts"'),
    two: frame('') + frame(''),
    script: `<p>Before the map.</p>${frame('data-offshore-ai-map')}<p style="height: 3000px">After it.</p>
      <script src="${site}embed.js" async></script>`,
  };
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A newsroom</title><body>${body}</body></html>`;
}
