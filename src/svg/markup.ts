const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for an attribute or an element's content. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Joins class names, leaving out what is false. */
export function classes(...names: readonly (string | false)[]): string {
  return names.filter(Boolean).join(' ');
}
