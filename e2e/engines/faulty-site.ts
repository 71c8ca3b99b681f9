import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { serve } from '../../scripts/host/serve.ts';

/** What is wrong with a site, a network or a browser, as a server can make it so in every engine alike. */
export type Fault =
  | 'no-script'
  | 'no-webgl'
  | 'no-storage'
  | 'no-worker'
  | 'engine-missing'
  | 'facts-missing'
  | 'facts-broken';

/** Files that are answered with something else. */
const ANSWERS: Partial<
  Record<Fault, { readonly path: RegExp; readonly status: number; readonly text: string }>
> = {
  'engine-missing': { path: /\/assets\/engine-[^/]*\.js$/, status: 404, text: 'gone' },
  'facts-missing': { path: /\/assets\/(?:outline|facts)-[^/]*\.json$/, status: 404, text: 'gone' },
  'facts-broken': {
    path: /\/assets\/(?:outline|facts)-[^/]*\.json$/,
    status: 200,
    text: '{"language":"en","places":[',
  },
};

/** What a policy allows less. */
const POLICIES: Partial<Record<Fault, readonly [directive: RegExp, instead: string]>> = {
  'no-script': [/script-src [^;]*/, "script-src 'none'"],
  'no-worker': [/worker-src [^;]*/, "worker-src 'none'"],
};

/** What runs before every script of the site. */
const SCRIPTS: Partial<Record<Fault, string>> = {
  'no-webgl': `{
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (type, ...more) {
      return /webgl/.test(type) ? null : getContext.call(this, type, ...more);
    };
  }`,
  'no-storage': `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(globalThis, name, {
      get() { throw new DOMException('The operation is insecure.', 'SecurityError'); },
    });`,
};

const SCRIPT_PATH = '/fault.js';

/** A site that may vanish. */
export interface Site {
  /** Its root, with a slash at the end. */
  readonly url: string;
  /** From now on nothing is answered. */
  goOffline(): void;
  close(): Promise<void>;
}

/** Serves the built site with a fault; without one as it is. */
export async function serveSite(root: string, fault?: Fault): Promise<Site> {
  const sound = await serve({ root, port: 0 });
  let isOnline = true;
  const server = createServer((request, response) => {
    if (isOnline) answer(sound.port, fault, request, response);
    else request.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://localhost:${port}/`,
    goOffline() {
      isOnline = false;
      server.closeAllConnections();
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await sound.close();
    },
  };
}

function answer(
  port: number,
  fault: Fault | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const script = fault && SCRIPTS[fault];
  const instead = fault && ANSWERS[fault];
  if (script !== undefined && path === SCRIPT_PATH) {
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
    return;
  }
  if (instead?.path.test(path)) {
    response.writeHead(instead.status, { 'Content-Type': 'application/json' }).end(instead.text);
    return;
  }
  const onward = ask(
    {
      port,
      host: '127.0.0.1',
      method: request.method,
      path: request.url,
      headers: { ...request.headers, 'accept-encoding': 'identity' },
    },
    (original) => void pass(original, response, fault),
  );
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

async function pass(
  original: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
): Promise<void> {
  const headers = { ...original.headers };
  const policy = fault && POLICIES[fault];
  const given = headers['content-security-policy'];
  if (policy && typeof given === 'string')
    headers['content-security-policy'] = given.replace(policy[0], policy[1]);
  const isPage = String(headers['content-type']).startsWith('text/html');
  if (!isPage || fault === undefined || SCRIPTS[fault] === undefined) {
    response.writeHead(original.statusCode ?? 500, headers);
    original.pipe(response);
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of original) chunks.push(Buffer.from(chunk));
  const html = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/<head>/, `<head><script src="${SCRIPT_PATH}"></script>`);
  delete headers['content-length'];
  delete headers.etag;
  response.writeHead(original.statusCode ?? 500, headers).end(html);
}
