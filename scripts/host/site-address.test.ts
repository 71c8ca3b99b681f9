import { expect, test } from 'vitest';
import { parseSiteAddress } from './site-address.ts';

test.each([
  ['https://map.example.org', 'https://map.example.org', '/'],
  ['https://map.example.org/maps/ai/', 'https://map.example.org', '/maps/ai/'],
  ['https://map.example.org/maps/ai', 'https://map.example.org', '/maps/ai/'],
  ['http://localhost:8081', 'http://localhost:8081', '/'],
  ['https://map.example.org:443/', 'https://map.example.org', '/'],
  ['https://карта.укр/', 'https://xn--80aa2azak.xn--j1amh', '/'],
])('%s is the origin %s and the path %s', (text, origin, base) => {
  expect(parseSiteAddress(text)).toEqual({ origin, base, href: origin + base });
});

test.each([
  ['map.example.org', 'is no address'],
  ['/maps/ai/', 'is no address'],
  ['ftp://map.example.org/', 'neither http nor https'],
  ['https://me:secret@map.example.org/', 'names a user'],
  ['https://map.example.org/?at=MYS', 'a query'],
  ['https://map.example.org/#map', 'a fragment'],
  ['https://map.example.org/index.html', 'names a page'],
  ['https://map.example.org/карти/', 'other characters'],
  ['https://map.example.org/a$b/', 'other characters'],
  ['https://map.example.org//maps/', 'other characters'],
])('%s is refused: it %s', (text, reason) => {
  expect(() => parseSiteAddress(text)).toThrow(reason);
});
