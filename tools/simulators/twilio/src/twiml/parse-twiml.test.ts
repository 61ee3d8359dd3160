import twilio from 'twilio';
import { describe, expect, it } from 'vitest';
import { parseTwiml } from './parse-twiml.ts';
import { promptMs } from './speech.ts';
import { TwimlError } from './twiml-error.ts';

const respond = (inside: string) => parseTwiml(`<?xml version="1.0" encoding="UTF-8"?><Response>${inside}</Response>`);
const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof TwimlError) return error.code;
    throw error;
  }
  return 'no error';
};

describe('a document', () => {
  it('keeps the order of its verbs', () => {
    const { verbs } = respond('<Pause length="2"/><Say>One</Say><Play>/a.mp3</Play><Say>Two</Say><Hangup/>');
    expect(verbs.map(({ verb }) => verb)).toEqual(['Pause', 'Say', 'Play', 'Say', 'Hangup']);
  });

  it('reads what the SDK writes, escapes and all', () => {
    const response = new twilio.twiml.VoiceResponse();
    const gather = response.gather({ numDigits: 1, action: '/pressed?a=1&b=2', actionOnEmptyResult: true, timeout: 7 });
    gather.say({ language: 'fr-FR' }, 'Tom & Léa <ici> : "1" ?');
    response.redirect({ method: 'GET' }, '/again?x=1&y=2');
    expect(parseTwiml(response.toString()).verbs).toEqual([
      {
        verb: 'Gather',
        prompts: [{ verb: 'Say', text: 'Tom & Léa <ici> : "1" ?', language: 'fr-FR', loop: 1 }],
        action: '/pressed?a=1&b=2',
        method: 'POST',
        timeoutSeconds: 7,
        numDigits: 1,
        finishOnKey: '#',
        actionOnEmptyResult: true,
      },
      { verb: 'Redirect', url: '/again?x=1&y=2', method: 'GET' },
    ]);
  });

  it('gives a conference its documented defaults', () => {
    const [dial] = respond('<Dial><Conference>room</Conference></Dial>').verbs;
    expect(dial).toEqual({
      verb: 'Dial',
      action: undefined,
      method: 'POST',
      timeLimitSeconds: undefined,
      hangupOnStar: false,
      conference: {
        name: 'room',
        startOnEnter: true,
        endOnExit: false,
        muted: false,
        maxParticipants: 250,
        label: undefined,
        waitUrl: undefined,
        waitMethod: 'POST',
        statusCallback: undefined,
        statusCallbackMethod: 'POST',
        statusCallbackEvents: [],
      },
    });
  });

  it('gives a Gather its documented defaults', () => {
    const [gather] = respond('<Gather/>').verbs;
    expect(gather).toMatchObject({
      timeoutSeconds: 5,
      finishOnKey: '#',
      actionOnEmptyResult: false,
      action: undefined,
    });
  });

  it('warns of an element it does not know and goes on', () => {
    const document = respond('<Record/><Say>Hello</Say>');
    expect(document.verbs).toHaveLength(1);
    expect(document.warnings).toEqual([expect.stringContaining('<Record>')]);
  });

  it.each([
    [
      '<Dial><Conference record="record-from-start">room</Conference></Dial>',
      ['<Conference record="record-from-start">'],
    ],
    [
      '<Dial record="record-from-answer"><Conference coach="CA1">room</Conference></Dial>',
      ['<Dial record', '<Conference coach'],
    ],
    [
      '<Dial><Conference recordingStatusCallback="/r">room</Conference></Dial>',
      ['<Conference recordingStatusCallback'],
    ],
    ['<Dial><Conference statusCallbackEvent="join speaker">room</Conference></Dial>', ['the event speaker']],
    ['<Gather input="dtmf speech"><Say>Yes?</Say><Record/></Gather>', ['<Gather input', '<Record>']],
    ['<Start><Recording/></Start>', ['<Start>']],
    ['<Dial record="do-not-record"><Conference beep="false" trim="do-not-trim">room</Conference></Dial>', []],
    ['<Gather input="dtmf" language="fr-FR"><Say voice="alice">Oui ?</Say></Gather>', []],
  ])('warns of all that %s asks for and does not get', (inside, expected) => {
    expect(respond(inside).warnings).toEqual(expected.map((part) => expect.stringContaining(part) as string));
  });

  it.each([
    ['is not well formed', '<Response><Say></Response>', 12100],
    ['is empty', '', 12100],
    ['is text', 'hello', 12100],
    ['has another root', '<Reply/>', 12100],
    ['is too large', `<Response><Say>${'a'.repeat(64 * 1024)}</Say></Response>`, 11750],
    ['dials what is not simulated', '<Response><Dial>+33612345678</Dial></Response>', 12200],
    ['names no room', '<Response><Dial><Conference> </Conference></Dial></Response>', 12200],
  ])('is refused when it %s', (_, text, code) => {
    expect(codeOf(() => parseTwiml(text))).toBe(code);
  });
});

describe('speech', () => {
  it('takes longer the longer the text, and never no time', () => {
    const say = (text: string) => promptMs({ verb: 'Say', text, language: 'en-US', loop: 1 });
    expect(say('')).toBe(1_000);
    expect(say('a'.repeat(150))).toBe(10_000);
    expect(promptMs({ verb: 'Pause', seconds: 7 })).toBe(7_000);
  });
});
