import { useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';

interface CopyButtonProps {
  /** Made only once it is asked for, where making it takes its time. */
  readonly text: string | (() => string);
  readonly label: string;
  readonly copied: string;
  readonly failed: string;
}

/** Copies a text and says so, to the eye and to a screen reader. */
export function CopyButton({ text, label, copied, failed }: CopyButtonProps) {
  const [outcome, setOutcome] = useState('');
  return (
    <span class="copy">
      <button
        type="button"
        class="button copy-button needs-script"
        onClick={async ({ currentTarget }) => {
          // Emptied first, so that a second copy is announced again.
          setOutcome('');
          setOutcome(
            (await copyText(typeof text === 'string' ? text : text(), currentTarget)) ? copied : failed,
          );
        }}
      >
        {label}
      </button>
      <span class="copy-outcome" role="status">
        {outcome}
      </span>
    </span>
  );
}
