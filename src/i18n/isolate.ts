/** Letters that are written from right to left, and the characters that turn a direction. */
const TURNS =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1eeff}]/u;

/**
 * A name for the middle of a text where no `<bdi>` can stand: one that has a direction of its own is fenced by the isolates
 * of Unicode, so that it turns nothing but itself. Any other is left alone, as it would be copied with them.
 */
export function isolated(name: string): string {
  return TURNS.test(name) ? `\u2068${name}\u2069` : name;
}
