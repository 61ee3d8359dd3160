import { expect, it } from 'vitest';
import { smsFault, smsFaultName } from './sms-faults.ts';

it.each([30001, 30003, 30008])('%i may pass', (code) => {
  expect(smsFault(code)).toEqual({ problem: `sms_${code}`, mayPass: true });
});

it.each([21610, 30002, 30004, 30005, 30006, 30007, 99999])('%i would come back again', (code) => {
  expect(smsFault(code).mayPass).toBe(false);
});

it('what failed without a code is an unknown fault', () => {
  expect(smsFault(null)).toEqual(smsFault(30008));
});

it('a problem of an SMS has a name, and any other has none', () => {
  expect(smsFaultName('sms_30006')).toBe('landline');
  for (const other of ['sms_99999', 'sms_budget', 'sms_toString', '550', '']) {
    expect(smsFaultName(other)).toBeUndefined();
  }
});
