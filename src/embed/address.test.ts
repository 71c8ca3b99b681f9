import { describe, expect, test } from 'vitest';
import { embedUrl, pageUrl } from './address.ts';

const BASE = 'https://map.example.org/';

describe('addresses', () => {
  test('defaults are left out', () => {
    const plain = { base: BASE, language: 'uk', theme: 'auto', view: 'flat', kinds: [], date: null } as const;
    expect(embedUrl(plain)).toBe('https://map.example.org/uk/embed/');
    expect(pageUrl(plain)).toBe('https://map.example.org/uk/');
  });

  test('a place is a folder, every choice a field of the query', () => {
    const address = {
      base: 'https://example.org/maps',
      language: 'en',
      place: 'south-korea',
      theme: 'dark',
      view: 'globe',
      kinds: ['headquarters', 'training-cluster'],
      date: '2025-11-27',
    } as const;
    expect(embedUrl(address)).toBe(
      'https://example.org/maps/en/embed/south-korea/?view=globe&theme=dark&kinds=headquarters,training-cluster&date=2025-11-27',
    );
    expect(new URL(pageUrl(address)).searchParams.get('kinds')).toBe('headquarters,training-cluster');
  });

  test('no value leaves its place in the address', () => {
    const { pathname, searchParams, hash, host } = new URL(
      embedUrl({ base: BASE, language: '..', place: '../../x?y#z', kinds: ['a&theme=dark', 'b,c'] }),
    );
    expect([host, hash, searchParams.get('theme')]).toEqual(['map.example.org', '', null]);
    expect(pathname).not.toContain('/x');
  });
});
