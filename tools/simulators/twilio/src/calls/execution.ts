import type { Conference, Seat } from '../conferences/conference.ts';
import type { Exchange } from '../exchange.ts';
import type { Behaviour } from '../phones/behaviour.ts';
import type { Phone } from '../phones/phone.ts';
import type { Steps } from '../steps.ts';
import { promptMs } from '../twiml/speech.ts';
import type { Method, Prompt, Reject } from '../twiml/verbs.ts';
import type { Call } from './call.ts';

/** Where the next document comes from. */
export type Source =
  | { readonly kind: 'text'; readonly twiml: string }
  | {
      readonly kind: 'address';
      readonly url: string;
      readonly method: Method;
      readonly subject: 'twiml' | 'gather' | 'incoming';
      readonly parameters: readonly [string, string][];
    };

/** Why a document was left: for another one, or because the call is over. */
export interface Ending {
  readonly next: Source | undefined;
}

/** What the execution of documents needs of an answered leg. */
export interface Execution {
  readonly exchange: Exchange;
  readonly call: Call;
  readonly phone: Phone;
  readonly behaviour: Behaviour;
  readonly steps: Steps<Ending>;
  /** Takes keys while a prompt or a conference listens. */
  listener: ((key: string) => void) | undefined;
  awaitsDigit: boolean;
  place: { readonly conference: Conference; readonly seat: Seat } | undefined;
  /** Answers an incoming call that still rings. */
  pickUp(): void;
  /** Turns an incoming call away that still rings, unbilled; one that is answered is hung up. */
  reject(reason: Reject['reason']): void;
}

export function raise(execution: Execution, code: number, message: string): void {
  const { exchange, call } = execution;
  const at = new Date(exchange.timers.now()).toISOString();
  exchange.alerts.add({ at, code, message, resourceSid: call.sid });
}

/** Puts a prompt on the line for as long as it lasts. */
export async function hear<R>(execution: Execution, steps: Steps<R>, prompt: Prompt): Promise<void> {
  const times = prompt.verb === 'Pause' ? 1 : prompt.loop;
  for (let round = 0; round < times; round++) {
    transcribe(execution, prompt);
    await steps.sleep(promptMs(prompt), `${prompt.verb} to ${execution.phone.number}`);
  }
}

/** Writes down what is heard on the line. */
export function transcribe({ phone, exchange }: Pick<Execution, 'phone' | 'exchange'>, prompt: Prompt): void {
  if (prompt.verb === 'Pause') return;
  const at = exchange.timers.now();
  if (prompt.verb === 'Say') phone.write({ at, kind: 'heard', text: prompt.text, language: prompt.language });
  else phone.write({ at, kind: 'note', text: `Recording: ${prompt.url}` });
  exchange.changed();
}
