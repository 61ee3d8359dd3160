import { rfc2822 } from '../dates.ts';
import type { Timers } from '../timers.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import { billedMinutes, type Call, type CallEvent, durationSeconds } from './call.ts';

export const API_VERSION = '2010-04-01';

export interface CallReporting {
  readonly accountSid: string;
  readonly timers: Timers;
  readonly webhooks: Webhooks;
}

/** The parameters of every voice webhook. */
export function callParameters(call: Call, accountSid: string, status: string = call.status): [string, string][] {
  const { to, from } = call.request;
  return [
    ['CallSid', call.sid],
    ['AccountSid', accountSid],
    ['From', from],
    ['To', to],
    ['Caller', from],
    ['Called', to],
    ['CallStatus', status],
    ['ApiVersion', API_VERSION],
    ['Direction', call.direction],
  ];
}

/** Sends a call progress event if the call asked for it. */
export function reportCall(reporting: CallReporting, call: Call, event: CallEvent): void {
  if (!call.statusCallback || !call.request.statusEvents.has(event)) return;
  const status = event === 'initiated' ? 'initiated' : call.status;
  reporting.webhooks.tell({
    subject: `call:${status} ${call.party}`,
    ...call.statusCallback,
    form: [
      ...callParameters(call, reporting.accountSid, status),
      ['CallbackSource', 'call-progress-events'],
      ['SequenceNumber', String(call.eventsSent++)],
      ['Timestamp', rfc2822(reporting.timers.now())],
      ...endParameters(call),
    ],
  });
}

function endParameters(call: Call): [string, string][] {
  const seconds = durationSeconds(call);
  if (seconds === undefined) return [];
  return [
    ['CallDuration', String(seconds)],
    ['Duration', String(billedMinutes(call))],
    ['SipResponseCode', String(call.sipResponseCode ?? 200)],
  ];
}
