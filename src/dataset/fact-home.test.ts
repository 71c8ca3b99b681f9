import { expect, test } from 'vitest';
import { homeOf } from './fact-home.ts';
import type { Article, Place } from './model.ts';

const edition = {
  places: [place('sedenak')],
  articles: [
    {
      subject: 'USA',
      lead: { text: '', facts: ['rule'] },
      sections: [{ topic: 'legal', teaser: '', facts: ['rule'], links: ['permit'] }],
    },
    told('MYS'),
    told('sedenak'),
  ],
} as const;

function place(id: string): Place<string> {
  return {
    id,
    country: 'MYS',
    name: id,
    point: [103, 2],
    precision: 'site',
    pointNote: '',
    roles: [{ kind: 'headquarters', organizations: [], history: [{ status: 'operating', since: '2022' }] }],
  };
}

function told(subject: string): Article<string> {
  return {
    subject,
    lead: { text: '', facts: ['hall'] },
    sections: [{ topic: 'tenants', teaser: '', facts: ['hall'], links: [] }],
  };
}

test('a fact is at home where it stands in full, not where a link leads to it', () => {
  expect(homeOf(edition, 'rule')).toEqual({ subject: 'USA', topic: 'legal' });
  expect(homeOf(edition, 'permit')).toBeNull();
});

test('of a country and a place in it that tell the same, it is at home at the place', () => {
  expect(homeOf(edition, 'hall')).toEqual({ subject: 'sedenak', topic: 'tenants' });
});
