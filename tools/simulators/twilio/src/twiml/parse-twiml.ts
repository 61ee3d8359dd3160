import { notSimulated } from './not-simulated.ts';
import { TwimlError } from './twiml-error.ts';
import type { ConferenceNoun, Dial, Gather, Method, Prompt, Verb } from './verbs.ts';
import { parseXml, type XmlElement } from './xml.ts';

const LARGEST_BYTES = 64 * 1024;
const UNLIMITED = Number.POSITIVE_INFINITY;
const FOREVER = 1000;

export interface TwimlDocument {
  readonly verbs: readonly Verb[];
  /** What is skipped, in the words of warning 12200. */
  readonly warnings: readonly string[];
}

type Reader = (element: XmlElement) => Verb;

const PROMPTS: Readonly<Record<string, (element: XmlElement) => Prompt>> = {
  Say: ({ attributes, text }) => ({
    verb: 'Say',
    text,
    language: attributes['language'] ?? 'en-US',
    loop: loops(attributes['loop']),
  }),
  Play: ({ attributes, text }) => ({ verb: 'Play', url: text, loop: loops(attributes['loop']) }),
  Pause: ({ attributes }) => ({ verb: 'Pause', seconds: number(attributes['length'], 1) }),
};

const VERBS: Readonly<Record<string, Reader>> = {
  ...PROMPTS,
  Gather: gather,
  Dial: dial,
  Redirect: ({ attributes, text }) => ({ verb: 'Redirect', url: text, method: method(attributes['method']) }),
  Hangup: () => ({ verb: 'Hangup' }),
  Reject: ({ attributes }) => ({ verb: 'Reject', reason: attributes['reason'] === 'busy' ? 'busy' : 'rejected' }),
};

/** Reads a voice document. @throws TwimlError 11750 too large, 12100 not XML or no Response, 12200 a verb misused. */
export function parseTwiml(text: string): TwimlDocument {
  if (Buffer.byteLength(text) > LARGEST_BYTES) throw new TwimlError(11750, 'TwiML response body too large');
  const root = parseXml(text);
  if (root.name !== 'Response') throw new TwimlError(12100, `Document parse failure: <${root.name}> is no <Response>`);
  const known = root.children.filter(({ name }) => name in VERBS);
  return {
    verbs: known.flatMap((element) => VERBS[element.name]?.(element) ?? []),
    warnings: notSimulated(root),
  };
}

function gather({ attributes, children }: XmlElement): Gather {
  return {
    verb: 'Gather',
    prompts: children.flatMap((child) => PROMPTS[child.name]?.(child) ?? []),
    action: attributes['action'],
    method: method(attributes['method']),
    timeoutSeconds: number(attributes['timeout'], 5),
    numDigits: number(attributes['numDigits'], UNLIMITED),
    finishOnKey: attributes['finishOnKey'] ?? '#',
    actionOnEmptyResult: flag(attributes['actionOnEmptyResult'], false),
  };
}

function dial({ attributes, children }: XmlElement): Dial {
  const noun = children.find(({ name }) => name === 'Conference');
  if (!noun) throw new TwimlError(12200, 'Dial: only <Conference> is simulated');
  const limit = attributes['timeLimit'];
  return {
    verb: 'Dial',
    action: attributes['action'],
    method: method(attributes['method']),
    timeLimitSeconds: limit === undefined ? undefined : number(limit, UNLIMITED),
    hangupOnStar: flag(attributes['hangupOnStar'], false),
    conference: conference(noun),
  };
}

function conference({ attributes, text }: XmlElement): ConferenceNoun {
  const label = attributes['participantLabel'];
  if (text === '') throw new TwimlError(12200, 'Conference: room name is empty');
  if (label !== undefined && label.length > 128) throw new TwimlError(12200, 'Conference: participantLabel too long');
  return {
    name: text,
    startOnEnter: flag(attributes['startConferenceOnEnter'], true),
    endOnExit: flag(attributes['endConferenceOnExit'], false),
    muted: flag(attributes['muted'], false),
    maxParticipants: number(attributes['maxParticipants'], 250),
    label,
    waitUrl: attributes['waitUrl'],
    waitMethod: method(attributes['waitMethod']),
    statusCallback: attributes['statusCallback'],
    statusCallbackMethod: method(attributes['statusCallbackMethod']),
    statusCallbackEvents: (attributes['statusCallbackEvent'] ?? '').split(' ').filter((event) => event !== ''),
  };
}

function method(text: string | undefined): Method {
  return text?.toUpperCase() === 'GET' ? 'GET' : 'POST';
}

function flag(text: string | undefined, otherwise: boolean): boolean {
  return text === undefined ? otherwise : text.toLowerCase() === 'true';
}

function number(text: string | undefined, otherwise: number): number {
  const value = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : otherwise;
}

function loops(text: string | undefined): number {
  const times = number(text, 1);
  return times === 0 ? FOREVER : times;
}
