import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { mediaTypeOf } from '../host/static-files.ts';
import { sceneStylesheet } from './scene-stylesheet.ts';
import type { SiteFile } from './site-file.ts';

/** How the development server is opened. */
export interface DevelopmentOptions {
  /** The folder of the project. */
  readonly root: string;
  readonly port: number;
  readonly host: string;
}

type Site = ReadonlyMap<string, SiteFile>;

/** Vite's own half of hot reload, which it puts only into pages that it makes itself. */
const CLIENT = '<script type="module" src="/@vite/client"></script>';

/** What the pages are made from and no module imports. */
const DATA_FOLDERS = ['data', 'public/geo'];

/** Starts a server that makes the site's pages from their sources, as they are at the moment of asking. */
export async function startDevelopmentServer({
  root,
  port,
  host,
}: DevelopmentOptions): Promise<ViteDevServer> {
  let server: ViteDevServer | null = null;
  const sceneCss = async (): Promise<string> => (server ? (await loadProgram(server)).sceneCss() : '');
  server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    cacheDir: '.cache/vite',
    plugins: [sitePages(), sceneStylesheet(sceneCss)],
    // Pages are no files here, so that what they import is not found by itself.
    optimizeDeps: { entries: ['src/app/main.tsx', 'src/map/worker-entry.ts'] },
    server: { port, host },
  });
  return server.listen();
}

/**
 * Makes the site's pages on demand. Stylesheets are exchanged in place by Vite; anything else that a page is made from
 * loads it anew, and since the address holds what is selected, it comes back as it was.
 */
function sitePages(): Plugin {
  let site: Promise<Site> | null = null;
  const siteOf = (server: ViteDevServer): Promise<Site> => {
    site ??= loadSite(server);
    site.catch(() => {
      site = null;
    });
    return site;
  };
  const startAnew = (server: ViteDevServer): void => {
    site = null;
    server.moduleGraph.invalidateAll();
    server.environments.client.hot.send({ type: 'full-reload' });
  };
  return {
    name: 'site-pages',
    configureServer: (server) => {
      const folders = DATA_FOLDERS.map((folder) => join(server.config.root, folder));
      server.watcher.on('all', (_event, path) => {
        if (folders.some((folder) => path.startsWith(folder))) startAnew(server);
      });
      server.middlewares.use((request, response, next) => {
        siteOf(server)
          .then((files) => answer(files, request, response) || next())
          .catch(next);
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          if (['/', '/index.html'].includes(`/${pathOf(request)}`)) return next();
          siteOf(server)
            .then((files) => sendNotFound(files, request, response) || next())
            .catch(next);
        });
      };
    },
    hotUpdate({ modules, server }) {
      if (this.environment.name === 'ssr' && modules.length > 0) startAnew(server);
    },
  };
}

async function loadSite(server: ViteDevServer): Promise<Site> {
  const { developmentSite } = await loadProgram(server);
  const files = await developmentSite(await stylesheetsOf(server));
  return new Map(files.map((file) => [file.path, file]));
}

type Program = typeof import('./development-site.ts');

/** Run by the server, so that a change of a renderer, a sentence or a style shows in the next page. */
async function loadProgram(server: ViteDevServer): Promise<Program> {
  const program = await server.ssrLoadModule('/scripts/site/development-site.ts');
  return program as Program;
}

/** The stylesheets that the page's module imports, so that a page has them before its script runs. */
async function stylesheetsOf(server: ViteDevServer): Promise<readonly string[]> {
  const { client } = server.environments;
  await client.transformRequest('/src/app/main.tsx');
  const main = await client.moduleGraph.getModuleByUrl('/src/app/main.tsx');
  return [...(main?.importedModules ?? [])]
    .map(({ url }) => url.slice(1))
    .filter((path) => path.startsWith('src/') && path.endsWith('.css'));
}

/** Answers what the site has at an address; false where it has nothing there. */
function answer(site: Site, request: IncomingMessage, response: ServerResponse): boolean {
  const path = pathOf(request);
  const file = site.get(path) ?? (path.endsWith('/') ? site.get(`${path}index.html`) : undefined);
  if (file) send(response, 200, file);
  else if (site.has(`${path}/index.html`)) response.writeHead(301, { Location: `/${path}/` }).end();
  else return false;
  return true;
}

function sendNotFound(site: Site, request: IncomingMessage, response: ServerResponse): boolean {
  const [language = ''] = pathOf(request).split('/');
  const file = site.get(`${language}/404.html`) ?? site.get('404.html');
  if (file) send(response, 404, file);
  return file !== undefined;
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return decodeURIComponent(url.replace(/\?.*$/s, '').slice(1));
}

function send(response: ServerResponse, status: number, { path, content }: SiteFile): void {
  const made = content();
  const isPage = path.endsWith('.html') && typeof made === 'string';
  response.writeHead(status, { 'Content-Type': mediaTypeOf(path), 'Cache-Control': 'no-store' });
  response.end(isPage ? made.replace('</head>', () => `${CLIENT}</head>`) : made);
}
