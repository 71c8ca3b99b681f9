import { isOfState } from '../dataset/issuer.ts';
import type { Fact, Source } from '../dataset/model.ts';
import { sourcesById } from '../dataset/strength.ts';
import type { Page } from './context.ts';

/** A document, told by whose it is. */
export function documentWords(source: Source, { messages }: Pick<Page, 'messages'>): string {
  return isOfState(source) ? messages.documents.state : messages.documents.company;
}

/** How firm a fact is; what stands in a record of its own is told by whose record it is. */
export function statusWords({ status, evidence }: Fact<string>, page: Page): string {
  if (status !== 'official') return page.messages.factStatus[status];
  const sources = sourcesById(page.edition.sources);
  const [record] = evidence.flatMap(({ source, part }) =>
    part === 'primary' ? (sources.get(source) ?? []) : [],
  );
  return record === undefined ? page.messages.documents.company : documentWords(record, page);
}
