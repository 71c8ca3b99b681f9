import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { embedUrl } from '../embed/address.ts';
import { embedSnippet } from '../embed/snippet.ts';
import { EMBED_MESSAGES } from '../i18n/messages/embed.ts';
import type { Choice } from '../scene/choice.ts';
import { useCheckableSite } from './checkable-site.ts';
import type { Page } from './context.ts';
import { CopyButton } from './copy-button.tsx';
import {
  type EmbedChoice,
  type EmbedSite,
  heightOf,
  initialChoice,
  PREVIEW_WIDTH,
  snippetOptions,
} from './embed-choice.ts';
import { EmbedFields } from './embed-fields.tsx';

interface OutcomeProps {
  readonly page: Page;
  readonly site: EmbedSite;
  readonly choice: EmbedChoice;
}

interface EmbedDialogProps {
  readonly page: Page;
  readonly site: EmbedSite;
  /** What the reader is looking at; the snippet starts from it. */
  readonly choice: Choice;
  readonly onClose: () => void;
}

/**
 * Makes the snippet for an article, with a preview that is the embedded map itself. Mount it to open it; the browser
 * keeps the focus inside and gives it back to the button that opened it.
 */
export function EmbedDialog({ page, site, choice: seen, onClose }: EmbedDialogProps) {
  const dialog = useRef<HTMLDialogElement | null>(null);
  const [choice, setChoice] = useState(() => initialChoice(page, seen, site));
  const checkable = useCheckableSite(site);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const words = EMBED_MESSAGES[page.edition.language];
  return (
    <dialog
      class="embed-dialog"
      aria-labelledby="embed-heading"
      ref={dialog}
      onClose={onClose}
      // Escape closes the dialog and must not clear what is selected on the map beneath it.
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <h2 id="embed-heading" class="dialog-title">
        {words.heading}
      </h2>
      <p class="dialog-intro">{words.intro}</p>
      <div class="embed-columns">
        <EmbedFields page={page} site={site} choice={choice} onChoice={setChoice} />
        <div class="embed-outcome">
          <Snippet page={page} site={checkable} choice={choice} />
          <Preview page={page} site={site} choice={choice} />
        </div>
      </div>
      <form method="dialog" class="dialog-close">
        <button type="submit" class="icon-button" aria-label={words.close} title={words.close}>
          <span aria-hidden="true">×</span>
        </button>
      </form>
    </dialog>
  );
}

function Snippet({ page, site, choice }: OutcomeProps) {
  const words = EMBED_MESSAGES[page.edition.language];
  const snippet = embedSnippet(snippetOptions(choice, site));
  return (
    <div class="embed-snippet">
      <label class="field">
        <span class="field-label">{words.snippet}</span>
        <textarea
          class="snippet-text"
          readOnly
          rows={6}
          spellcheck={false}
          value={snippet}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <CopyButton text={snippet} label={words.copy} copied={words.copied} failed={words.copyFailed} />
    </div>
  );
}

function Preview({ page, site, choice }: OutcomeProps) {
  const options = snippetOptions(choice, site);
  return (
    <figure class="embed-preview">
      <figcaption class="field-label">{EMBED_MESSAGES[page.edition.language].preview}</figcaption>
      <iframe
        // A new frame for a new address, or each choice would become a step of the reader's Back button.
        key={embedUrl(options)}
        src={embedUrl(options)}
        title={EMBED_MESSAGES[page.edition.language].preview}
        width={PREVIEW_WIDTH}
        height={heightOf(choice)}
      />
    </figure>
  );
}
