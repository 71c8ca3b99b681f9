import { useState } from 'preact/hooks';
import type { Messages } from '../i18n/messages/catalogue.ts';

interface EmbedButtonProps {
  readonly messages: Messages;
  /** Opens the dialog; rejects where its file does not come. */
  readonly onOpen: () => Promise<void>;
}

/** Opens the embed dialog. Where it cannot, it says so until the reader tries again or goes elsewhere. */
export function EmbedButton({ messages, onOpen }: EmbedButtonProps) {
  const [failed, setFailed] = useState(false);
  const open = async (): Promise<void> => {
    // Emptied first, so that a second failure is announced again.
    setFailed(false);
    try {
      await onOpen();
    } catch (error) {
      console.warn(error);
      setFailed(true);
    }
  };
  return (
    <div class="embed-tool needs-script">
      <button type="button" class="button embed-button" onClick={open} onBlur={() => setFailed(false)}>
        {messages.controls.embed}
      </button>
      <p class="embed-failure" role="status">
        {failed ? messages.controls.embedFailed : null}
      </p>
    </div>
  );
}
