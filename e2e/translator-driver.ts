import type { Frame } from '@playwright/test';

/** How a translator puts its words in the place of a text: by a node of its own, or by moving the page's into its mark-up. */
export type Manner = 'replaces' | 'wraps';

/**
 * Does to a page what the translator of Chrome does: every text becomes `<font><font>…</font></font>`, at once and
 * whenever another one comes. A translated text stands in ⟦brackets⟧.
 */
export function translate(frame: Frame, manner: Manner): Promise<void> {
  return frame.evaluate((how) => {
    const untouched = 'script, style, textarea, [translate=no], .notranslate';
    const isDue = (text: Text): boolean =>
      text.parentElement !== null &&
      text.isConnected &&
      text.data.trim() !== '' &&
      !text.data.includes('⟦') &&
      text.parentElement.closest(untouched) === null;
    const turn = (text: Text): void => {
      if (!isDue(text)) return;
      const words = text.data.replace(/\S(?:.*\S)?/s, '⟦$&⟧');
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      text.replaceWith(outer);
      if (how === 'wraps') text.data = words;
      inner.append(how === 'wraps' ? text : words);
      outer.append(inner);
    };
    const turnAll = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node: Node | null = root; node; node = walker.nextNode())
        if (node instanceof Text) texts.push(node);
      for (const text of texts) turn(text);
    };
    turnAll(document.body);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') turnAll(target);
        for (const node of addedNodes) turnAll(node);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }, manner);
}

/** What a reader meets on a page at one moment. */
export interface Impression {
  /** All words in sight, without a translator's brackets and without white space. */
  readonly words: string;
  /** What has the focus, told by its tag and class. */
  readonly focus: string;
  /** Texts in the language of the page, though it is translated; without the names on the map. */
  readonly left: readonly string[];
  /** Names on the map that are there and take no room, since SVG draws no HTML. */
  readonly blank: readonly string[];
}

export function impressionOf(frame: Frame): Promise<Impression> {
  return frame.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const [texts, left]: [string[], string[]] = [[], []];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const element = node.parentElement;
      if (text.trim() === '' || !element?.checkVisibility() || element.closest('script')) continue;
      // A translated page is longer, so its map has room for other names; they are not translated.
      if (element.closest('#map svg')) continue;
      texts.push(text);
      if (!text.includes('⟦') && !element.closest('textarea')) left.push(text);
    }
    const labels = [...document.querySelectorAll<SVGTextElement>('#map text')];
    const { activeElement } = document;
    return {
      words: texts.join('').replace(/[⟦⟧\s]/g, ''),
      focus: `${activeElement?.tagName} ${activeElement?.getAttribute('class')}`,
      left,
      blank: labels
        .filter((label) => label.checkVisibility() && label.getComputedTextLength() === 0)
        .map((label) => label.textContent),
    };
  });
}
