import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Source } from '../dataset/model.ts';
import { pageFixture } from './fixture.ts';
import { textOf } from './html-text.ts';
import { SourceItem } from './source-item.tsx';

function relay(more: Partial<Source>, retold: string, language: 'en' | 'uk' = 'en'): string {
  const source: Source = {
    id: 'relay',
    publisher: 'Publisher',
    title: 'Title',
    language: 'en',
    published: null,
    read: 'opening',
    ...more,
  };
  return textOf(
    renderToString(<SourceItem source={source} part="relay" retold={retold} page={pageFixture(language)} />),
  );
}

test('a private translation is called one, and names whose text it is', () => {
  expect(relay({ kind: 'translation' }, 'Parliament')).toBe(
    'Private translation Publisher Title English · no date shown · from the text of Parliament',
  );
});

test('the text of an agency is told from a newsroom’s own copy of a page', () => {
  expect(relay({ kind: 'wire', via: 'The Daily' }, 'Alibaba')).toContain('agency text, printed by The Daily');
  expect(relay({ via: 'The Daily' }, 'Alibaba')).toContain('read at The Daily');
});

test('a described name stands uninflected in Ukrainian', () => {
  expect(relay({}, 'Рада з інвестицій', 'uk')).toContain('переказує: Рада з інвестицій');
});
