import fc from 'fast-check';
import twilio from 'twilio';
import { describe, expect, it } from 'vitest';
import { sign } from './signature.ts';

describe('the signature', () => {
  it("is the one of Twilio's documented example", () => {
    const form: [string, string][] = [
      ['CallSid', 'CA1234567890ABCDE'],
      ['Caller', '+14158675310'],
      ['Digits', '1234'],
      ['From', '+14158675310'],
      ['To', '+18005551212'],
    ];
    const url = 'https://example.com/myapp.php?foo=1&bar=2';
    expect(sign('12345', url, form)).toBe('L/OH5YylLD5NRKLltdqwSvS0BnU=');
  });

  it('is valid for the SDK, whatever the parameters', () => {
    const name = fc.stringMatching(/^[A-Za-z]{1,12}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.string()), fc.string(), (parameters, token) => {
        const url = 'http://127.0.0.1:5001/demo-sos-expat/europe-west3/hook?session=a%20b';
        const signature = sign(token, url, Object.entries(parameters));
        expect(twilio.validateRequest(token, signature, url, parameters)).toBe(true);
      }),
    );
  });

  it('is invalid for another address, token or value', () => {
    const url = 'http://127.0.0.1/hook';
    const signature = sign('token', url, [['CallStatus', 'completed']]);
    expect(twilio.validateRequest('token', signature, `${url}2`, { CallStatus: 'completed' })).toBe(false);
    expect(twilio.validateRequest('other', signature, url, { CallStatus: 'completed' })).toBe(false);
    expect(twilio.validateRequest('token', signature, url, { CallStatus: 'busy' })).toBe(false);
  });
});
