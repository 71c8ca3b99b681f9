import { useEffect, useRef, useState } from 'preact/hooks';
import { articleOf } from '../dataset/subjects.ts';
import { isolated } from '../i18n/isolate.ts';
import { type Selection, selectedId } from '../scene/choice.ts';
import type { Page } from './context.ts';
import { hiddenWords } from './hidden-note.tsx';
import { nameOf } from './subject-name.ts';

/** How long a change must stand before it is said, so that a quick walk through places says only where it ends. */
const QUIET_MS = 500;

/** What a screen reader is told of a selection: the name, what answers first, and that its marks are hidden. */
export function announcementOf(page: Page, selection: Selection): string {
  const { edition, messages } = page;
  const id = selectedId(selection);
  const name = nameOf(edition, id);
  if (id === null || name === null) return messages.panel.cleared;
  const lead = articleOf(edition, id)?.lead.text ?? messages.panel.noFacts;
  return [`${isolated(name)}.`, lead, hiddenWords(page, id) ?? []].flat().join(' ');
}

/** Says a text politely whenever it has changed; what stands at the start is read with the page and not said. */
export function Announcer({ text }: { readonly text: string }) {
  const first = useRef(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '' && text === first.current) return;
    const timer = setTimeout(() => setSaid(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, said]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
