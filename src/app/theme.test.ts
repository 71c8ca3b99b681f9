import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** Runs the script as a page does before its first paint; gives the theme that it leaves on the root. */
async function themeAt(search: string): Promise<string | undefined> {
  const classList = { add: () => undefined, remove: () => undefined };
  const root: { dataset: { theme?: string }; classList: typeof classList } = { dataset: {}, classList };
  vi.stubGlobal('location', { search });
  vi.stubGlobal('document', { documentElement: root });
  vi.stubGlobal('window', { parent: null });
  // A script and no module, which the compiler would not import.
  await vi.importActual('./theme.ts');
  return root.dataset.theme;
}

test.each([
  ['?theme=dark', 'dark'],
  ['?view=globe&theme=light', 'light'],
  ['?theme=+dark%20', 'dark'],
  ['?theme=pink&theme=dark&theme=light', 'dark'],
  ['?theme=auto&theme=dark', undefined],
  ['?theme=pink', undefined],
  ['?theme=%E9&&=', undefined],
  ['', undefined],
])('an address with "%s" is painted in %s from the first moment', async (search, theme) => {
  expect(await themeAt(search)).toBe(theme);
});
