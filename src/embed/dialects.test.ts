import { describe, expect, test } from 'vitest';
import { asksForHeight, heightMessages, hostMarksFrom } from './dialects.ts';

const NO_MARKS = { pymChild: null, wordPressSecret: null };

describe('marks of other hosts', () => {
  test.each([
    ['', '', NO_MARKS],
    ['?theme=dark', '#amp=1', NO_MARKS],
    ['', '#?secret=abcDEF0123', { pymChild: null, wordPressSecret: 'abcDEF0123' }],
    ['', '#amp=1&secret=x', { pymChild: null, wordPressSecret: 'x' }],
    ['', '#?secret=x&amp=1', { pymChild: null, wordPressSecret: 'x' }],
    ['', '#notsecret=x', NO_MARKS],
    ['', '#?secret=<b>', NO_MARKS],
    ['', `#?secret=${'x'.repeat(65)}`, NO_MARKS],
    ['?initialWidth=640&childId=map-1&parentUrl=x', '', { pymChild: 'map-1', wordPressSecret: null }],
    ['?childId=a%20b', '', NO_MARKS],
    ['?childId=axPYMxheight', '', NO_MARKS],
    ['?childId=', '', NO_MARKS],
  ])('are read from "%s" and "%s"', (search, fragment, marks) => {
    expect(hostMarksFrom(search, fragment)).toEqual(marks);
  });
});

describe('heights', () => {
  test('every host is spoken to in its own dialect', () => {
    const marks = { pymChild: 'map-1', wordPressSecret: 's3cret' };
    expect(heightMessages(marks, 'https://map.example.org/uk/embed/', 620)).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 620 },
      '{"src":"https://map.example.org/uk/embed/","context":"iframe.resize","height":620}',
      'pymxPYMxmap-1xPYMxheightxPYMx620',
      { message: 'height', value: 620, secret: 's3cret' },
    ]);
  });

  test('a host that left no mark is not spoken to as if it had', () => {
    expect(heightMessages(NO_MARKS, 'x', 620)).toHaveLength(2);
  });
});

describe('a host asks for the height', () => {
  const marks = { pymChild: 'map-1', wordPressSecret: 's3cret' };

  test.each([
    { message: 'ready', secret: 's3cret' },
    'pymxPYMxmap-1xPYMxwidthxPYMx640',
    { sentinel: 'amp', type: 'frames-init' },
  ])('with %j', (value) => {
    expect(asksForHeight(value, marks)).toBe(true);
  });

  test.each([
    { message: 'ready', secret: 'other' },
    { message: 'ready' },
    'pymxPYMxmap-2xPYMxwidthxPYMx640',
    'pymxPYMxmap-1xPYMxheightxPYMx640',
    { sentinel: 'amp', type: 'embed-size' },
    Object.create({ sentinel: 'amp', type: 'frames-init' }),
    null,
    7,
  ])('but not with %j', (value) => {
    expect(asksForHeight(value, marks)).toBe(false);
  });

  test('a missing secret is not the same as no secret', () => {
    expect(asksForHeight({ message: 'ready', secret: null }, NO_MARKS)).toBe(false);
  });
});
