import { expect, test } from 'vitest';
import { homeOf } from './fact-home.ts';

const edition = {
  articles: [
    {
      subject: 'USA',
      lead: { text: '', facts: ['rule'] },
      sections: [{ topic: 'legal', teaser: '', facts: ['rule'], links: ['permit'] }],
    },
  ],
} as const;

test('a fact is at home where it stands in full, not where a link leads to it', () => {
  expect(homeOf(edition, 'rule')).toEqual({ subject: 'USA', topic: 'legal' });
  expect(homeOf(edition, 'permit')).toBeNull();
});
