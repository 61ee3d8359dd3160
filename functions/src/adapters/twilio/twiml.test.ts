import { locales } from '@sos/domain/shared/locale';
import { telephoneWords } from '@sos/words/telephone';
import { questions } from '@sos/words/telephone-words';
import { connectionOverrides } from '@sos/twilio-simulator/webhooks/connection-overrides';
import { parseTwiml } from '@sos/twilio-simulator/twiml/parse-twiml';
import type { Verb } from '@sos/twilio-simulator/twiml/verbs';
import { describe, expect, it } from 'vitest';
import { sayLanguage } from './say-language.ts';
import { goodbyeTwiml, holdTwiml, replyTwiml } from './twiml.ts';

const BASE = 'https://pay.example.org/demo';
const leg = { sessionId: 'session-1', attemptId: 'provider-2' };

/** The document as Twilio reads it, with nothing in it that Twilio would warn about. */
function heard(twiml: string): readonly Verb[] {
  const { verbs, warnings } = parseTwiml(twiml);
  expect(warnings).toEqual([]);
  return verbs;
}

function only<K extends Verb['verb']>(verbs: readonly Verb[], kind: K): Extract<Verb, { verb: K }> {
  const [found, ...more] = verbs.filter((verb): verb is Extract<Verb, { verb: K }> => verb.verb === kind);
  if (!found || more.length > 0) throw new Error(`expected one ${kind} in ${JSON.stringify(verbs)}`);
  return found;
}

describe('the question', () => {
  const ask = replyTwiml(BASE, leg, { type: 'ask', question: 'provider', locale: 'fr', round: 2 });

  it('is spoken while one digit is awaited, and silence reports back too', () => {
    const gather = only(heard(ask), 'Gather');
    expect(gather).toMatchObject({ numDigits: 1, actionOnEmptyResult: true, method: 'POST' });
    expect(gather.prompts).toMatchObject([{ verb: 'Say', language: 'fr-FR', text: telephoneWords('fr').ask.provider }]);
  });

  it('sends the digit to the address of this very attempt and round, and asks for retries', () => {
    const action = new URL(only(heard(ask), 'Gather').action ?? '');
    expect(`${action.origin}${action.pathname}`).toBe(`${BASE}/twilioGatherResponse`);
    expect(Object.fromEntries(action.searchParams)).toEqual({
      session: 'session-1',
      attempt: 'provider-2',
      party: 'provider',
      locale: 'fr',
      question: 'provider',
      round: '2',
    });
    expect(connectionOverrides(action.href)).toMatchObject({ retries: 3 });
  });
});

describe('the conference', () => {
  const place = { type: 'join', sessionId: 'session-1', locale: 'de', lineLimit: 1200, waitsFor: 'return' } as const;
  const join = (attemptId: string) => only(heard(replyTwiml(BASE, leg, { ...place, attemptId })), 'Dial');

  it('is the session’s, lasts as long as anybody is in it, and ends by itself should we never end it', () => {
    const dial = join('provider-2');
    expect(dial.timeLimitSeconds).toBe(1200);
    expect(dial.conference).toMatchObject({
      name: 'session-1',
      label: 'provider-2',
      startOnEnter: true,
      endOnExit: false,
    });
  });

  it('has the identical callback for both legs, because Twilio takes it from the first to enter', () => {
    const [one, other] = [join('client-1').conference, join('provider-2').conference];
    expect(one.statusCallback).toBe(other.statusCallback);
    expect(one.statusCallback).toMatch(`${BASE}/twilioConferenceWebhook?session=session-1#`);
    expect(one.statusCallbackEvents.toSorted()).toEqual(['end', 'join', 'leave', 'start']);
  });

  it('is waited for with our own words instead of music', () => {
    const wait = new URL(join('provider-2').conference.waitUrl ?? '');
    expect(wait.pathname).toBe('/demo/twilioCallWebhook');
    expect(wait.searchParams.get('part')).toBe('wait');
    expect(wait.searchParams.get('for')).toBe('return');
  });
});

describe('every language', () => {
  it.each(locales)('%s says all there is to say, in its own voice', (locale) => {
    for (const question of questions) {
      const ask = heard(replyTwiml(BASE, leg, { type: 'ask', question, locale, round: 1 }));
      expect(only(ask, 'Gather').prompts).toMatchObject([{ text: telephoneWords(locale).ask[question] }]);
    }
    for (const farewell of [
      'provider_unreachable',
      'client_gone',
      'call_over',
      'system_error',
      'no_call_waits',
      'we_ring_you',
    ] as const) {
      const [say, hangup] = heard(goodbyeTwiml(locale, farewell));
      expect(say).toMatchObject({ verb: 'Say', text: telephoneWords(locale).goodbye[farewell] });
      expect(hangup).toEqual({ verb: 'Hangup' });
    }
  });

  it('has its own voice', () => {
    expect(new Set(Object.values(sayLanguage)).size).toBe(locales.length);
    for (const locale of locales) {
      expect(heard(holdTwiml(locale, 'first'))[0]).toMatchObject({ language: sayLanguage[locale] });
    }
  });
});

it('keeps a waiting party company until somebody comes', () => {
  const verbs = heard(holdTwiml('en', 'first'));
  expect(verbs.map(({ verb }) => verb)).toEqual(['Say', 'Pause', 'Redirect']);
  expect(only(verbs, 'Redirect').url).toBe('');
  const [returning] = heard(holdTwiml('en', 'return'));
  expect(returning).toMatchObject({ text: telephoneWords('en').waitingForReturn });
});
