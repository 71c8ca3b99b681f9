import { indexById } from '../dataset/index-by-id.ts';
import type { Fact, Source } from '../dataset/model.ts';
import { FACT_MESSAGES } from '../i18n/messages/fact-messages.ts';
import { SOURCE_NOTES } from '../i18n/messages/source-notes.ts';
import type { Page } from './context.ts';

/** Somebody's own word, told by whose it is, and whether it is a document or what they say of themselves. */
export function documentWords(
  { office, kind }: Pick<Source, 'office' | 'kind'>,
  { edition }: Pick<Page, 'edition'>,
): string {
  const words = SOURCE_NOTES[edition.language].documents[office === true ? 'state' : 'company'];
  return words[kind === 'statement' || kind === 'press-release' ? 'statement' : 'document'];
}

/** How firm a fact is; what its own maker says is told by whose word it is, and a record comes before a statement. */
export function statusWords({ status, evidence }: Fact<string>, page: Page): string {
  if (status !== 'official') return FACT_MESSAGES[page.edition.language].factStatus[status];
  const sources = indexById(page.edition.sources);
  const from = (wanted: 'primary' | 'origin') =>
    evidence.flatMap(({ source, part }) => (part === wanted ? (sources.get(source) ?? []) : []));
  const [word = {}] = [...from('primary'), ...from('origin')];
  return documentWords(word, page);
}
