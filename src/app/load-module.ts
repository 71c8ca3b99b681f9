/**
 * Gives what loads a module that comes in a file of its own. A browser may remember for as long as the page stands that it
 * did not come: then it is asked for under another address.
 *
 * @param file Where the built file stands.
 * @param isModule Whether what came under another address is it.
 */
export function createModuleLoader<Module>(
  file: string,
  load: () => Promise<Module>,
  isModule: (value: unknown) => value is Module,
): () => Promise<Module> {
  let failures = 0;
  const loadAgain = async (): Promise<Module> => {
    const module: unknown = await import(/* @vite-ignore */ `${file}?try=${failures + 1}`);
    if (isModule(module)) return module;
    throw new TypeError(file);
  };
  return async () => {
    try {
      return await (failures === 0 ? load() : loadAgain());
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
}
