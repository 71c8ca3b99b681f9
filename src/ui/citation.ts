import { indexById } from '../dataset/index-by-id.ts';
import type { Fact } from '../dataset/model.ts';
import { formatDate } from '../i18n/format.ts';
import { SOURCE_NOTES } from '../i18n/messages/source-notes.ts';
import type { Page } from './context.ts';

/**
 * A fact as one quotes it: our sentence, where it stands and as of when, then each source with its publisher, title, date
 * and address.
 *
 * @param address The whole address of the fact.
 */
export function citationOf(fact: Fact<string>, { edition, messages }: Page, address: string): string {
  const { title, asOf } = messages.site;
  const { undated } = SOURCE_NOTES[edition.language];
  const known = indexById(edition.sources);
  const sources = fact.evidence.flatMap(({ source }) => {
    const found = known.get(source);
    if (found === undefined) return [];
    const { publisher, title: headline, published, url } = found;
    const date = published === null ? undated : formatDate(published, edition.language);
    return [`– ${[publisher, headline, date, url].filter((part) => part !== undefined).join(', ')}`];
  });
  return [fact.text, `${title}. ${asOf(edition.asOf)}. ${address}`, ...sources].join('\n');
}
