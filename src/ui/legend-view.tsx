import type { RoleGroup } from '../dataset/history.ts';
import type { Messages } from '../i18n/messages/catalogue.ts';
import { LEGEND, type LegendRow, type LinkRow, type MarkRow } from '../scene/legend.ts';
import { markPath } from '../scene/mark-path.ts';
import { MarkIcon } from './mark-icon.tsx';

interface LegendViewProps {
  readonly messages: Messages;
  /** The kinds that are shown; all of them without it. */
  readonly kinds?: readonly RoleGroup[] | undefined;
  /** Makes each kind a button that shows or hides it. */
  readonly onToggleKind?: ((kind: RoleGroup) => void) | undefined;
}

/** What the signs of the map mean; its kinds can be shown and hidden here. */
export function LegendView(props: LegendViewProps) {
  return (
    <section class="legend" aria-label={props.messages.legend.label}>
      <ul class="legend-rows">
        {LEGEND.map((row) => (
          <li key={keyOf(row)} class={`legend-row legend-${row.type}`}>
            <Row {...props} row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf(row: LegendRow): string {
  return `${row.type} ${row.type === 'kind' ? row.kind : row.id}`;
}

function Row({ row, ...props }: LegendViewProps & { readonly row: LegendRow }) {
  const { signs, links } = props.messages.legend;
  switch (row.type) {
    case 'kind':
      return <KindRow {...props} row={row} />;
    case 'sign':
      return (
        <>
          <SignIcon /> {signs[row.id]}
        </>
      );
    case 'link':
      return (
        <>
          <LineIcon row={row} /> {links[row.id]}
        </>
      );
  }
}

function KindRow({ row, messages, kinds, onToggleKind }: LegendViewProps & { readonly row: MarkRow }) {
  const words = messages.legend.kinds[row.kind];
  if (onToggleKind === undefined) {
    return (
      <>
        <MarkIcons marks={row.marks} /> {words}
      </>
    );
  }
  return (
    <button
      type="button"
      class="legend-toggle"
      aria-pressed={kinds?.includes(row.kind) ?? true}
      onClick={() => onToggleKind(row.kind)}
    >
      <MarkIcons marks={row.marks} /> {words}
    </button>
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
