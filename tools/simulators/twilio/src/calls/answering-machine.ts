import type { Exchange } from '../exchange.ts';
import type { Persona } from '../phones/persona.ts';
import type { AmdRequest, AnsweredBy, Call } from './call.ts';

export interface Detection {
  readonly answeredBy: AnsweredBy;
  /** From the answer to the verdict. */
  readonly ms: number;
}

const HUMAN_MS = 2_400;
const MACHINE_SECONDS = 4;

/** What voicemail detection finds out about this persona; undefined when it never comes to a verdict. */
export function detect(persona: Persona, request: AmdRequest): Detection | undefined {
  if (persona.kind === 'fax') return { answeredBy: 'fax', ms: MACHINE_SECONDS * 1000 };
  if (persona.kind !== 'voicemail') return { answeredBy: 'human', ms: HUMAN_MS };
  const { amd = 'machine_start', amdSeconds = MACHINE_SECONDS } = persona;
  if (amd === null) return undefined;
  const machine = request.untilMessageEnd ? 'machine_end_beep' : 'machine_start';
  return { answeredBy: amd === 'unknown' ? 'unknown' : machine, ms: amdSeconds * 1000 };
}

/** Posts the verdict to the callback of the call. */
export function reportVerdict(exchange: Exchange, call: Call, { answeredBy, ms }: Detection): void {
  const callback = call.request.amd?.callback;
  if (!callback) return;
  exchange.webhooks.tell({
    subject: `amd ${call.party}`,
    ...callback,
    form: [
      ['CallSid', call.sid],
      ['AccountSid', exchange.accountSid],
      ['AnsweredBy', answeredBy],
      ['MachineDetectionDuration', String(ms)],
    ],
  });
}
