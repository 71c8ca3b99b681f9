import type { Messages } from '../i18n/messages/catalogue.ts';

interface ZoomButtonsProps {
  readonly messages: Messages;
  /** Steps: 1 nearer, -1 farther. */
  readonly onZoom: (step: 1 | -1) => void;
  readonly onReset: () => void;
}

/** What gestures do, as buttons. */
export function ZoomButtons({ messages, onZoom, onReset }: ZoomButtonsProps) {
  const { zoomGroup, zoomIn, zoomOut, reset } = messages.map;
  return (
    <fieldset class="zoom needs-script">
      <legend class="visually-hidden">{zoomGroup}</legend>
      <ZoomButton name={zoomIn} sign="+" class="zoom-in" onClick={() => onZoom(1)} />
      <ZoomButton name={zoomOut} sign="−" class="zoom-out" onClick={() => onZoom(-1)} />
      <ZoomButton name={reset} sign="⤢" class="zoom-reset" onClick={onReset} />
    </fieldset>
  );
}

interface ZoomButtonProps {
  readonly name: string;
  readonly sign: string;
  readonly class: string;
  readonly onClick: () => void;
}

function ZoomButton({ name, sign, class: className, onClick }: ZoomButtonProps) {
  return (
    <button type="button" class={`icon-button ${className}`} aria-label={name} title={name} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
