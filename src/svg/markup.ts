const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for an attribute or an element's content. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Joins class names, leaving out what is false. */
export const classes = (...names: readonly (string | false)[]): string => names.filter(Boolean).join(' ');
