import { useState } from 'preact/hooks';
import type { Language } from '../i18n/locales.ts';
import { TOOL_MESSAGES } from '../i18n/messages/tool-messages.ts';

interface EmbedButtonProps {
  readonly language: Language;
  /** Opens the dialog; rejects where its file does not come. */
  readonly onOpen: () => Promise<void>;
}

/** Opens the embed dialog. Where it cannot, it says so until the reader tries again or goes elsewhere. */
export function EmbedButton({ language, onOpen }: EmbedButtonProps) {
  const words = TOOL_MESSAGES[language];
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
        {words.embed}
      </button>
      <p class="embed-failure" role="status">
        {failed ? words.embedFailed : null}
      </p>
    </div>
  );
}
