import { type ComponentChild, options, render } from 'preact';
import { watchForeignEdits } from './foreign-edits.ts';

/** Renders content into an element of the page; null empties it. */
export type RenderRoot = (content: ComponentChild, root: Element) => void;

/** Lets Preact draw in a page that a translator may change at any time, and gives what renders there. */
export function createRenderRoot(): RenderRoot {
  const edits = watchForeignEdits();
  options.debounceRendering = (draw) => queueMicrotask(() => edits.draw(draw));
  return (content, root) => {
    edits.draw(() => render(content, root));
    edits.watch(root);
  };
}
