import type { SubjectId } from '../dataset/model.ts';
import { columnOf, type EdgeTag, type TagLayout, type TagSide } from '../scene/edge-tags.ts';
import type { OnSelect, Page } from './context.ts';
import { SubjectLink } from './subject-link.tsx';

interface EdgeTagsViewProps {
  readonly page: Page;
  readonly layout: TagLayout;
  readonly onSelect?: OnSelect | undefined;
  /** Brings several subjects into sight. */
  readonly onShow?: ((subjects: readonly SubjectId[]) => void) | undefined;
}

const ARROWS: Readonly<Record<TagSide, string>> = { left: '←', right: '→', up: '↑', down: '↓' };

/** What of the story lies outside the map, at its edges; each tag leads there. */
export function EdgeTagsView({ layout, ...props }: EdgeTagsViewProps) {
  return (
    <>
      {(['left', 'right'] as const).map((edge) => {
        const column = columnOf(layout.tags, edge);
        if (column.length === 0) return null;
        return (
          <ul key={edge} class={`edge-tags ${edge} ${layout.slot}`}>
            {column.map((tag) => (
              <li key={`${tag.side} ${tag.state}`}>
                <Tag {...props} tag={tag} />
              </li>
            ))}
          </ul>
        );
      })}
    </>
  );
}

function Tag({ tag, page, onSelect, onShow }: Omit<EdgeTagsViewProps, 'layout'> & { readonly tag: EdgeTag }) {
  const [only, ...others] = tag.subjects;
  const look = `edge-tag tag-${tag.state ?? 'mixed'}`;
  if (only !== undefined && others.length === 0) {
    return (
      <SubjectLink id={only} href={page.addresses.subject(only)} onSelect={onSelect} class={look}>
        <Words tag={tag} page={page} />
      </SubjectLink>
    );
  }
  return (
    <button type="button" class={`${look} needs-script`} onClick={() => onShow?.(tag.subjects)}>
      <Words tag={tag} page={page} />
    </button>
  );
}

function Words({ tag, page }: { readonly tag: EdgeTag; readonly page: Page }) {
  const { states, more, outOfSight } = page.messages.labels.tags;
  const left = tag.names.length - tag.named;
  const state = tag.state === null ? null : states[tag.state];
  return (
    <span class="edge-words">
      <span aria-hidden="true">{ARROWS[tag.side]} </span>
      <b>
        <bdi>{tag.names.slice(0, tag.named).join(', ')}</bdi>
      </b>
      {left > 0 ? more(left) : null}
      {state === null ? null : `: ${state}`}
      <span class="visually-hidden">{outOfSight}</span>
    </span>
  );
}
