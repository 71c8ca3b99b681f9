/** What Safari gives the key that ends a composition: it tells of it only when the composition is over. */
const PROCESSED_KEY = 229;

/** Whether a key is an input method's: its Escape and Enter cancel or take a word that is being composed. */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === PROCESSED_KEY;
}
