type DialogModule = typeof import('../ui/embed-dialog.tsx');

/**
 * Loads the embed dialog, which is rarely opened and comes in a file of its own. A browser may remember for as long as
 * the page stands that a module did not come: then it is asked for under another address.
 *
 * @param file Where the built file stands.
 */
export function createDialogLoader(file: string): () => Promise<DialogModule> {
  let failures = 0;
  return async () => {
    try {
      return await (failures === 0
        ? import('../ui/embed-dialog.tsx')
        : importAgain(`${file}?try=${failures + 1}`));
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
}

async function importAgain(address: string): Promise<DialogModule> {
  const module: unknown = await import(/* @vite-ignore */ address);
  if (isDialogModule(module)) return module;
  throw new TypeError(`${address} is not the embed dialog`);
}

function isDialogModule(value: unknown): value is DialogModule {
  return typeof value === 'object' && value !== null && 'EmbedDialog' in value;
}
