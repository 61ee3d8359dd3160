import type { Locale } from '@sos/domain/shared/locale';
import { partyOfAttempt } from '@sos/domain/calls/session';
import { telephoneWords } from '@sos/words/telephone';
import type { GoodbyeReason } from '@sos/words/telephone-words';
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import type { VoiceReply } from '../../usecases/calls/ports.ts';
import { sayLanguage } from './say-language.ts';
import { legQuery, webhookUrl } from './urls.ts';

/** Seconds to press a key after the question. */
const GATHER_TIMEOUT = 8;
/** Seconds between two rounds of what a waiting party hears. */
const HOLD_PAUSE = 15;

type Ask = Extract<VoiceReply, { type: 'ask' }> & { readonly sessionId: string; readonly attemptId: string };
type WaitsFor = Extract<VoiceReply, { type: 'join' }>['waitsFor'];

/** The question; silence reaches us too, through `actionOnEmptyResult`. */
export function askTwiml(base: string, ask: Ask): string {
  const response = new VoiceResponse();
  const { question, round, sessionId, attemptId, locale } = ask;
  const leg = { sessionId, attemptId, party: partyOfAttempt(attemptId), locale };
  const action = webhookUrl(base, 'twilioGatherResponse', { ...legQuery(leg), question, round });
  response
    .gather({
      numDigits: 1,
      timeout: GATHER_TIMEOUT,
      finishOnKey: '',
      actionOnEmptyResult: true,
      action,
      method: 'POST',
    })
    .say(inLanguage(locale), telephoneWords(locale).ask[question]);
  return response.toString();
}

/**
 * Into the session's conference. Both legs give the identical status callback, since Twilio takes it from whoever
 * enters first; the room has the session's id for a name, and lasts as long as anybody is in it.
 */
export function joinTwiml(base: string, join: Extract<VoiceReply, { type: 'join' }>): string {
  const { sessionId, attemptId, locale } = join;
  const words = telephoneWords(locale);
  const response = new VoiceResponse();
  response.say(inLanguage(locale), words.connecting);
  const leg = { sessionId, attemptId, party: partyOfAttempt(attemptId), locale };
  response.dial({ timeLimit: join.lineLimit }).conference(
    {
      participantLabel: attemptId,
      startConferenceOnEnter: true,
      endConferenceOnExit: false,
      beep: 'false',
      waitUrl: webhookUrl(base, 'twilioCallWebhook', { ...legQuery(leg), part: 'wait', for: join.waitsFor }),
      statusCallback: webhookUrl(base, 'twilioConferenceWebhook', { session: sessionId }),
      statusCallbackEvent: ['start', 'end', 'join', 'leave'],
    },
    sessionId,
  );
  response.say(inLanguage(locale), words.goodbye.thanks);
  response.hangup();
  return response.toString();
}

/** What a party hears while alone in the conference; it begins again for ever. */
export function holdTwiml(locale: Locale, waitsFor: WaitsFor): string {
  const response = new VoiceResponse();
  const { waiting, waitingForReturn } = telephoneWords(locale);
  response.say(inLanguage(locale), waitsFor === 'return' ? waitingForReturn : waiting);
  response.pause({ length: HOLD_PAUSE });
  response.redirect({ method: 'POST' }, '');
  return response.toString();
}

/** What both hear when a minute is left; the conference goes on. */
export function warningTwiml(locale: Locale): string {
  const response = new VoiceResponse();
  response.say(inLanguage(locale), telephoneWords(locale).oneMinuteLeft);
  return response.toString();
}

export function goodbyeTwiml(locale: Locale, reason: GoodbyeReason): string {
  const response = new VoiceResponse();
  response.say(inLanguage(locale), telephoneWords(locale).goodbye[reason]);
  response.hangup();
  return response.toString();
}

/** Seconds of silence between two digits, and before both rounds. */
const DIGIT_PAUSE = 1;

/** Six digits, one at a time, twice. */
export function codeTwiml(locale: Locale, code: string): string {
  const response = new VoiceResponse();
  const { intro, again, goodbye } = telephoneWords(locale).code;
  response.pause({ length: DIGIT_PAUSE });
  for (const before of [intro, again]) {
    response.say(inLanguage(locale), before);
    for (const digit of code) {
      response.say(inLanguage(locale), digit);
      response.pause({ length: DIGIT_PAUSE });
    }
  }
  response.say(inLanguage(locale), goodbye);
  response.hangup();
  return response.toString();
}

/** The document for a reply of the use case. */
export function replyTwiml(base: string, leg: { sessionId: string; attemptId: string }, reply: VoiceReply): string {
  switch (reply.type) {
    case 'ask':
      return askTwiml(base, { ...reply, ...leg });
    case 'join':
      return joinTwiml(base, reply);
    case 'goodbye':
      return goodbyeTwiml(reply.locale, reply.farewell);
  }
}

const inLanguage = (locale: Locale) => ({ language: sayLanguage[locale] });
