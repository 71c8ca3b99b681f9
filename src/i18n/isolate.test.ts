import { expect, test } from 'vitest';
import { isolated } from './isolate.ts';

test('a name that has a direction of its own turns nothing around it', () => {
  expect(isolated('الجزيرة')).toBe('\u2068الجزيرة\u2069');
  expect(isolated('הארץ')).toBe('\u2068הארץ\u2069');
  expect(isolated('Delo\u202e.ua')).toBe('\u2068Delo\u202e.ua\u2069');
});

test('any other name stays as it is', () => {
  for (const name of ['Financial Times', 'Малайзія', 'São Paulo', '新华社', 'Delo.ua'])
    expect(isolated(name)).toBe(name);
});
