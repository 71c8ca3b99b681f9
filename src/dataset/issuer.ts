import type { Source } from './model.ts';

/** Words that name an office of a state. */
const OFFICE =
  /\b(?:government|ministry|department|bureau|federal|senator|senate|congress|parliament|commission|authority|board of)\b/i;

/** Who publishes, without the place where the page was found: "NVIDIA, via US SEC" is NVIDIA. */
export function issuerOf(publisher: string): string {
  return publisher.replace(/, via .*$/, '');
}

/** Whether a document is one of a state or of a company. */
export function isOfState({ publisher }: Pick<Source, 'publisher'>): boolean {
  return OFFICE.test(issuerOf(publisher));
}
