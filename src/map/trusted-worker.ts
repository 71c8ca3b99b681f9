/** What is used here of Trusted Types, which TypeScript’s own declarations of the DOM lack. */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | null },
  ): unknown;
}

declare global {
  // Only `var` declares a property of the global object.
  var trustedTypes: TrustedTypes | undefined;
}

/**
 * Lets the engine start its worker where the policy of the page takes no text for the address of a script. The engine
 * knows its worker by a text only, so it has to be the policy `default`, which browsers ask about every text: this address
 * is let through, all others are refused.
 */
export function trustWorker(worker: string): void {
  const { trustedTypes } = globalThis;
  // A reader’s extension may have been first, and a page can have but one.
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    // In a frame of opaque origin the engine fetches the file and starts its text.
    createScriptURL: (address) =>
      address === worker || (origin === 'null' && address.startsWith('data:')) ? address : null,
  });
}
