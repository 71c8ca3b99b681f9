import * as v from 'valibot';

const text = v.string();

/** What a line about an origin consists of, for the schemas of outline and facts. */
export const originLineEntries = {
  publisher: text,
  said: text,
  retold: v.exactOptional(text),
  doubt: v.exactOptional(text),
  others: v.exactOptional(text),
};
