import { Tinypool } from 'tinypool';
import * as tasks from './build-tasks.ts';
import type { FileToCompress } from './compressed-files.ts';
import type { Kept } from './content-cache.ts';
import { openGate } from './gate.ts';

/** Does a build’s long tasks. */
export interface Workshop {
  /** How many tasks are done at a time. */
  readonly hands: number;
  readonly picture: (svg: string) => Promise<Kept>;
  readonly script: (code: string) => Promise<string>;
  /** Gives how many of the files have a compressed form now. */
  readonly compression: (files: readonly FileToCompress[]) => Promise<number>;
  /** Does something that keeps the thread that asks busy. A task less is done at a time meanwhile. */
  readonly besides: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Lets its threads go. */
  readonly close: () => Promise<void>;
}

/** How a workshop works. */
export interface WorkshopOptions {
  /** With one, the thread that asks does everything itself. */
  readonly cores: number;
  /** The folder that keeps what was made; null keeps nothing. */
  readonly cache: string | null;
}

/** Opens a workshop with a thread for each core. */
export function openWorkshop({ cores, cache }: WorkshopOptions): Workshop {
  if (cores <= 1)
    return {
      hands: 1,
      picture: (input) => tasks.picture({ input, cache }),
      script: (input) => tasks.script({ input, cache }),
      compression: (input) => tasks.compression({ input, cache }),
      besides: (work) => work(),
      close: async () => undefined,
    };
  const pool = new Tinypool({
    filename: new URL('./build-worker.mjs', import.meta.url).href,
    minThreads: 1,
    maxThreads: cores,
    // A thread takes half a second to come, so none goes before the build ends.
    idleTimeout: 60_000,
  });
  const gate = openGate(cores);
  const run = <Result>(name: keyof typeof tasks, input: unknown): Promise<Result> =>
    gate.pass(() => pool.run({ input, cache }, { name }));
  return {
    hands: cores,
    picture: async (input): Promise<Kept> => {
      const { bytes, isNew } = await run<Kept>('picture', input);
      return { bytes: Buffer.from(bytes), isNew };
    },
    script: (input) => run('script', input),
    compression: (input) => run('compression', input),
    // More threads than cores put each other’s tables out of the cache: all take a fifth longer.
    besides: async (work) => {
      gate.resize(cores - 1);
      try {
        return await work();
      } finally {
        gate.resize(cores);
      }
    },
    close: () => pool.destroy(),
  };
}

/** Does something to all, so many at a time; results are in the order of the items. */
export function inTurn<Item, Result>(
  items: readonly Item[],
  hands: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const gate = openGate(hands);
  return Promise.all(items.map((item) => gate.pass(() => work(item))));
}
