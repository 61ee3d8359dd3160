import { wholeSeconds } from '../dates.ts';
import type { Method } from '../twiml/verbs.ts';

export type LiveStatus = 'queued' | 'ringing' | 'in-progress';
export type FinalStatus = 'completed' | 'busy' | 'failed' | 'no-answer' | 'canceled';
export type CallStatus = LiveStatus | FinalStatus;
export type CallEvent = 'initiated' | 'ringing' | 'answered' | 'completed';
export type AnsweredBy = 'human' | 'machine_start' | 'machine_end_beep' | 'fax' | 'unknown';

export interface Callback {
  readonly url: string;
  readonly method: Method;
}

/** What a call was asked for; seconds are seconds. */
export interface CallRequest {
  readonly to: string;
  readonly from: string;
  readonly document: Callback | { readonly twiml: string };
  readonly fallback: Callback | undefined;
  readonly statusCallback: Callback | undefined;
  readonly statusEvents: ReadonlySet<CallEvent>;
  readonly timeoutSeconds: number;
  readonly timeLimitSeconds: number;
  readonly amd: AmdRequest | undefined;
}

export interface AmdRequest {
  readonly untilMessageEnd: boolean;
  /** The document runs at once; otherwise it waits for the verdict. */
  readonly async: boolean;
  readonly callback: Callback | undefined;
}

/** One call of the account, live or over. Instants are ms since the epoch. */
export interface Call {
  readonly sid: string;
  readonly direction: 'outbound-api' | 'inbound';
  /** The number of the virtual telephone on the line, also when the call withholds it. */
  readonly party: string;
  /** The account's number that was dialled. */
  readonly numberSid?: string;
  readonly request: CallRequest;
  readonly createdAt: number;
  updatedAt: number;
  status: CallStatus;
  statusCallback: Callback | undefined;
  queueMs: number;
  dialledAt?: number;
  answeredAt?: number;
  endedAt?: number;
  answeredBy?: AnsweredBy;
  sipResponseCode?: number;
  /** Counts the call progress events sent, from 0. */
  eventsSent: number;
}

/** From answer to end; undefined while the call lives. */
export function durationSeconds(call: Call): number | undefined {
  if (call.endedAt === undefined) return undefined;
  return call.answeredAt === undefined ? 0 : wholeSeconds(call.answeredAt, call.endedAt);
}

/** Every minute begun is billed. */
export function billedMinutes(call: Call): number {
  return Math.ceil((durationSeconds(call) ?? 0) / 60);
}

export function isOver(call: Call): boolean {
  return call.endedAt !== undefined;
}
