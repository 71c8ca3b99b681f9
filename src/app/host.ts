import type { Edition } from '../dataset/model.ts';
import { attachFrame } from '../embed/frame.ts';
import type { InwardMessage } from '../embed/protocol.ts';
import { CARD_BESIDE, suggestedHeight } from '../embed/snippet.ts';
import { selectedId } from '../scene/choice.ts';
import { select, setProjection, setTheme } from '../state/actions.ts';
import type { Store } from '../state/store.ts';

/** What the host of a frame is connected to. */
export interface HostParts {
  readonly store: Store;
  readonly edition: Edition;
}

/** Connects a framed page with its host: heights and selections out, wishes in. */
export function connectHost(parts: HostParts): void {
  const bar = document.querySelector('.top');
  const card = document.querySelector('.sheet');
  if (!bar || !card) return;
  const frame = attachFrame({
    parts: [bar, card],
    height: () => neededHeight(bar, card),
    onMessage: (message) => obey(parts, message),
  });
  parts.store.subscribe((state, before) => {
    const id = selectedId(state.selection);
    if (id !== selectedId(before.selection)) frame.announceSelection(id);
  });
  // The still map can be used from the first moment; the engine changes nothing for a host.
  frame.announceReady();
}

/** What of the map stays free at the least, and the margin under the card, in pixels. */
const LEAST_FREE = 160;
const CARD_MARGIN = 8;

/**
 * The same for every place, so that nothing in the article moves as the reader taps; more only where a card leaves too
 * little of the map.
 */
function neededHeight(bar: Element, card: Element): number {
  const [above, below] = [bar, card].map((part) => part.getBoundingClientRect().height);
  if (!above || !below) return 0;
  const usual = suggestedHeight(innerWidth);
  // From that width on the card stands beside the map.
  if (innerWidth >= CARD_BESIDE) return usual;
  return Math.max(usual, above + LEAST_FREE + below + CARD_MARGIN);
}

function obey({ store, edition }: HostParts, message: InwardMessage): void {
  switch (message.type) {
    case 'select':
      store.setState(select(edition, message.id));
      break;
    case 'theme':
      store.setState(setTheme(message.theme));
      break;
    case 'view':
      store.setState(setProjection(message.view));
      break;
    default:
    // A host may ask for what this map does not know yet.
  }
}
