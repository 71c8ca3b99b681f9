import type { Edition } from '../dataset/model.ts';
import { attachFrame } from '../embed/frame.ts';
import type { InwardMessage } from '../embed/protocol.ts';
import { selectedId } from '../scene/choice.ts';
import { select, setTheme, setView } from '../state/actions.ts';
import type { Store } from '../state/store.ts';

/** What the host of a frame is connected to. */
export interface HostParts {
  readonly store: Store;
  readonly edition: Edition;
}

/** Connects a framed page with its host: heights and selections out, wishes in. */
export function connectHost(parts: HostParts): void {
  const content = document.getElementById('content');
  if (!content) return;
  const scroller = document.getElementById('side');
  const frame = attachFrame({ content, scroller, onMessage: (message) => obey(parts, message) });
  parts.store.subscribe((state, before) => {
    const id = selectedId(state.selection);
    if (id !== selectedId(before.selection)) frame.announceSelection(id);
  });
  // The still map can be used from the first moment; the engine changes nothing for a host.
  frame.announceReady();
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
      store.setState(setView(message.view));
      break;
    default:
    // A host may ask for what this map does not know yet.
  }
}
