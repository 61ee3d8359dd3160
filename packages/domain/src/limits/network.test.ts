import { expect, it } from 'vitest';
import { isPublicNetwork, networkOf } from './network.ts';

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '172.20.0.1',
  '172.31.9.9',
  '192.168.1.1',
  '100.64.0.1',
  '100.70.0.1',
  '100.110.0.1',
  '100.127.1.1',
  '::1',
  'fd12::1',
])('%s is of no network that tells one house from another', (address) => {
  expect(isPublicNetwork(networkOf(address))).toBe(false);
});

it.each([
  '203.0.113.7',
  '203.10.0.1',
  '172.15.0.1',
  '172.32.0.1',
  '100.63.0.1',
  '100.128.0.1',
  '192.169.0.1',
  '2001:db8::1',
  '2001:fd00::1',
  '2000::1',
  'unknown',
])('%s is of one', (address) => {
  expect(isPublicNetwork(networkOf(address))).toBe(true);
});
