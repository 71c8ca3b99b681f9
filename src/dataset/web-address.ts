/** Reads an address, a relative one against a base; null where it cannot be read. Never throws. */
export const readUrl = (address: string, base?: string): URL | null => {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
};

/** Tells whether a text is an address that may become a link: https, and not `https://[oops` or `https://host:port/`. */
export const isWebAddress = (text: string): boolean =>
  text.startsWith('https://') && readUrl(text)?.protocol === 'https:';
