/**
 * The element of the page that a selector names.
 *
 * @throws Error where the page has none, or one of another type: page and script are then of different builds.
 */
export function find<E extends Element>(container: HTMLElement, selector: string, type: new () => E): E {
  const element = container.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The page has no ${selector}.`);
}
