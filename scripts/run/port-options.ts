import { parseArgs } from 'node:util';

/** Where a server is to listen. */
export interface PortOptions {
  readonly port: number;
  readonly host: string;
}

/**
 * Reads `--port` and `--host` of the command line; `PORT` stands for the first.
 *
 * @throws Error where there is no such port.
 */
export function readPortOptions(defaultPort: number): PortOptions {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env.PORT ?? String(defaultPort) },
      host: { type: 'string', default: '127.0.0.1' },
    },
  });
  const port = Number(values.port);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return { port, host: values.host };
  throw new Error(`--port ${values.port} is no port; give a number from 0 to 65535.`);
}
