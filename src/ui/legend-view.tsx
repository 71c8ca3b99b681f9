import type { RoleGroup } from '../dataset/history.ts';
import type { Messages } from '../i18n/messages/catalogue.ts';
import { LEGEND, type LinkRow, type MarkRow } from '../scene/legend.ts';
import { markPath } from '../scene/mark-path.ts';
import { MarkIcon } from './mark-icon.tsx';
import { KeyMenu } from './menu.tsx';

interface LegendViewProps {
  readonly messages: Messages;
  /** The kinds that are shown; all of them without it. */
  readonly kinds?: readonly RoleGroup[] | undefined;
  /** Shows every sign at once. */
  readonly open?: boolean;
  /** Makes each kind a button that shows or hides it. */
  readonly onToggleKind?: ((kind: RoleGroup) => void) | undefined;
}

/** What the marks of the map mean, as chips that show and hide them; its other signs are one tap away, or stand below. */
export function LegendView({ open = false, ...props }: LegendViewProps) {
  const { label, key } = props.messages.legend;
  const signs = <Signs messages={props.messages} />;
  return (
    <section class="legend" aria-label={label}>
      <ul class="legend-rows">
        {LEGEND.map((row) =>
          row.type === 'kind' ? (
            <li key={row.kind} class={`legend-row legend-kind kind-${row.kind}`}>
              <KindChip {...props} row={row} />
            </li>
          ) : null,
        )}
      </ul>
      {open ? signs : <KeyMenu label={key}>{signs}</KeyMenu>}
    </section>
  );
}

function KindChip({ row, messages, kinds, onToggleKind }: LegendViewProps & { readonly row: MarkRow }) {
  const words = messages.legend.kinds[row.kind];
  if (onToggleKind === undefined) {
    return (
      <span class="legend-chip">
        <MarkIcons marks={row.marks} /> {words}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="legend-chip legend-toggle"
      aria-pressed={kinds?.includes(row.kind) ?? true}
      onClick={() => onToggleKind(row.kind)}
    >
      <MarkIcons marks={row.marks} /> {words}
    </button>
  );
}

function Signs({ messages }: Pick<LegendViewProps, 'messages'>) {
  const { signs, links } = messages.legend;
  return (
    <ul class="legend-signs">
      {LEGEND.map((row) =>
        row.type === 'kind' ? null : (
          <li key={row.id} class={`legend-row legend-${row.type}`}>
            {row.type === 'link' ? (
              <LineIcon row={row} />
            ) : row.mark ? (
              <MarkIcon mark={row.mark} />
            ) : (
              <SignIcon />
            )}{' '}
            {row.type === 'sign' ? signs[row.id] : links[row.id]}
          </li>
        ),
      )}
    </ul>
  );
}

function MarkIcons({ marks }: Pick<MarkRow, 'marks'>) {
  return marks.map((mark) => <MarkIcon key={mark.shape} mark={mark} />);
}

function SignIcon() {
  return (
    <svg
      class="ring-icon"
      viewBox="-10 -10 20 20"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={markPath('circle', 8.5)} />
    </svg>
  );
}

function LineIcon({ row }: { readonly row: LinkRow }) {
  return (
    <svg
      class={`line-icon tone-${row.tone}${row.dashed ? ' dashed' : ''}`}
      viewBox="0 0 28 8"
      width="28"
      height="8"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1,7Q14,-3 27,7" />
    </svg>
  );
}
