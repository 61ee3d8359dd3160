import type { XmlElement } from './xml.ts';

/** The attributes that are carried out, and those without any effect on what is simulated, such as a voice. */
const KNOWN: Readonly<Record<string, string>> = {
  Response: '',
  Say: 'language voice loop',
  Play: 'loop',
  Pause: 'length',
  Gather: 'action method timeout numDigits finishOnKey actionOnEmptyResult language bargeIn',
  Dial: 'action method timeLimit hangupOnStar timeout callerId answerOnBridge',
  Conference:
    'startConferenceOnEnter endConferenceOnExit muted beep maxParticipants participantLabel waitUrl waitMethod ' +
    'statusCallback statusCallbackMethod statusCallbackEvent region jitterBufferSize trim',
  Redirect: 'method',
  Hangup: '',
  Reject: 'reason',
};
const CHILDREN: Readonly<Record<string, string>> = {
  Response: 'Say Play Pause Gather Dial Redirect Hangup Reject',
  Gather: 'Say Play Pause',
  Dial: 'Conference',
};
/** Values that ask for nothing. */
const HARMLESS: ReadonlySet<string> = new Set(['', 'false', 'do-not-record', 'dtmf']);
const EVENTS: ReadonlySet<string> = new Set('start end join leave mute hold modify announcement'.split(' '));

/** What a document asks for and does not get, in the words of warning 12200. */
export function notSimulated(element: XmlElement): string[] {
  const attributes = Object.entries(element.attributes).filter(
    ([name, value]) => !words(KNOWN, element.name).has(name) && !HARMLESS.has(value),
  );
  const children = element.children.filter(({ name }) => !words(CHILDREN, element.name).has(name));
  const events = (element.attributes['statusCallbackEvent'] ?? '')
    .split(' ')
    .filter((event) => event !== '' && !EVENTS.has(event));
  return [
    ...attributes.map(([name, value]) => warning(`<${element.name} ${name}="${value}">`)),
    ...events.map((event) => warning(`the event ${event}`)),
    ...children.map(({ name }) => warning(`<${name}>`)),
    ...element.children.filter((child) => !children.includes(child)).flatMap(notSimulated),
  ];
}

function words(table: Readonly<Record<string, string>>, name: string): ReadonlySet<string> {
  return new Set(table[name]?.split(' '));
}

function warning(what: string): string {
  return `Schema validation warning: ${what} is not simulated`;
}
