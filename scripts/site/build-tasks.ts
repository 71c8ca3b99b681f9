import { compressFile, type FileToCompress } from './compressed-files.ts';
import { type Kept, keep } from './content-cache.ts';
import { pictureDrawer, pictureIngredients } from './draw-picture.ts';
import { smallScript, smallScriptIngredients } from './small-scripts.ts';

// What takes a build most of its time, each for one file: a worker does it, or the build itself.

/** What a task is done to, and the folder that keeps what it makes; null keeps nothing. */
interface Task<Input> {
  readonly input: Input;
  readonly cache: string | null;
}

/** Draws a picture, where it is not kept. */
export function picture({ input, cache }: Task<string>): Promise<Kept> {
  return keep(cache, pictureIngredients(input), async () => (await pictureDrawer())(input));
}

/** Makes a script small, where it is not kept. */
export async function script({ input, cache }: Task<string>): Promise<string> {
  const { bytes } = await keep(cache, smallScriptIngredients(input), async () =>
    Buffer.from(await smallScript(input)),
  );
  return bytes.toString();
}

/** Writes files again in their compressed forms. Returns how many have one. */
export async function compression({ input, cache }: Task<readonly FileToCompress[]>): Promise<number> {
  let count = 0;
  for (const file of input) if (await compressFile(file, cache)) count++;
  return count;
}
