import { describe, expect, it } from 'vitest';
import { keptWord, readKeptWord } from './kept-word.ts';

const word = {
  name: 'twilioConferenceWebhook',
  search: '?session=s1',
  params: { CallSid: 'CA1', Timestamp: 'nonsense', From: '+33612345678', To: '+46701740605', Caller: '+33612345678' },
} as const;

describe('a report of Twilio that is kept', () => {
  it('is read again as it was, without the telephones', () => {
    const { body } = keptWord(word);
    expect(body).not.toMatch(/\+\d{6}/);
    expect(readKeptWord(body)).toEqual({ ...word, params: { CallSid: 'CA1', Timestamp: 'nonsense' } });
  });

  it('has one name, however often it comes', () => {
    expect(keptWord(word).eventId).toBe(keptWord({ ...word, params: { ...word.params, From: '+1' } }).eventId);
    expect(keptWord(word).eventId).not.toBe(keptWord({ ...word, search: '?session=s2' }).eventId);
  });

  it.each(['', '{', '{}', '{"name":"twilioIncomingCall","search":"","params":{}}'])('is not %s', (body) => {
    expect(readKeptWord(body)).toBeUndefined();
  });
});
