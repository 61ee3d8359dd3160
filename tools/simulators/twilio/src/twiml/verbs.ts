export type Method = 'GET' | 'POST';

export interface Say {
  readonly verb: 'Say';
  readonly text: string;
  readonly language: string;
  readonly loop: number;
}

export interface Play {
  readonly verb: 'Play';
  readonly url: string;
  readonly loop: number;
}

export interface Pause {
  readonly verb: 'Pause';
  readonly seconds: number;
}

export type Prompt = Say | Play | Pause;

export function isPrompt(verb: Verb): verb is Prompt {
  return verb.verb === 'Say' || verb.verb === 'Play' || verb.verb === 'Pause';
}

export interface Gather {
  readonly verb: 'Gather';
  readonly prompts: readonly Prompt[];
  /** Undefined for the address of the document it stands in. */
  readonly action: string | undefined;
  readonly method: Method;
  readonly timeoutSeconds: number;
  readonly numDigits: number;
  readonly finishOnKey: string;
  readonly actionOnEmptyResult: boolean;
}

export interface ConferenceNoun {
  readonly name: string;
  readonly startOnEnter: boolean;
  readonly endOnExit: boolean;
  readonly muted: boolean;
  readonly maxParticipants: number;
  readonly label: string | undefined;
  /** Undefined for Twilio's own music, empty for silence. */
  readonly waitUrl: string | undefined;
  readonly waitMethod: Method;
  readonly statusCallback: string | undefined;
  readonly statusCallbackMethod: Method;
  readonly statusCallbackEvents: readonly string[];
}

export interface Dial {
  readonly verb: 'Dial';
  readonly action: string | undefined;
  readonly method: Method;
  readonly timeLimitSeconds: number | undefined;
  readonly hangupOnStar: boolean;
  readonly conference: ConferenceNoun;
}

export interface Redirect {
  readonly verb: 'Redirect';
  /** Empty for the address of the document it stands in. */
  readonly url: string;
  readonly method: Method;
}

export interface Reject {
  readonly verb: 'Reject';
  readonly reason: 'rejected' | 'busy';
}

export interface Hangup {
  readonly verb: 'Hangup';
}

export type Verb = Prompt | Gather | Dial | Redirect | Hangup | Reject;
