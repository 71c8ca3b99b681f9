import { expect, test } from 'vitest';
import { isOfState, issuerOf } from './issuer.ts';

test('an issuer is named without the place where its page was found', () => {
  expect(issuerOf('NVIDIA, via US SEC')).toBe('NVIDIA');
  expect(issuerOf('Financial Times')).toBe('Financial Times');
});

test.each([
  'US Federal Register',
  'US Bureau of Industry and Security, via FR Tracker',
  'Office of Senator Dave McCormick',
  'Malaysia’s Ministry of Investment, Trade and Industry',
])('%s is of a state', (publisher) => {
  expect(isOfState({ publisher })).toBe(true);
});

test.each(['NVIDIA, via US Department of Commerce', 'Alibaba Group', 'Bridge Data Centres'])(
  '%s is of a company',
  (publisher) => {
    expect(isOfState({ publisher })).toBe(false);
  },
);
