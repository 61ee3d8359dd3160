import type { Timer } from '@sos/clock/world-clock';
import { type Call, isOver } from '../calls/call.ts';
import { API_VERSION, type CallReporting } from '../calls/call-webhooks.ts';
import { newSid } from '../sids.ts';
import {
  isRecording,
  recordedSeconds,
  type Recording,
  type RecordingEvent,
  recordingForm,
  type RecordingRequest,
  TOO_SHORT,
} from './recording.ts';

/** From the end of a recording until its file can be had. */
const PROCESSING_MS = 2_000;

type Reporting = CallReporting & { readonly changed: () => void };

/** Every recording of the account; a deleted one is forgotten. */
export class Recordings {
  readonly #reporting: Reporting;
  readonly #processing = new Map<Recording, Timer>();
  #all: Recording[] = [];

  constructor(reporting: Reporting) {
    this.#reporting = reporting;
  }

  start(call: Call, request: RecordingRequest): Recording {
    const now = this.#reporting.timers.now();
    const recording: Recording = {
      sid: newSid('RE'),
      call,
      request,
      startedAt: now,
      updatedAt: now,
      status: 'in-progress',
    };
    this.#all.push(recording);
    this.#report(recording, 'in-progress');
    return recording;
  }

  stop(recording: Recording): void {
    if (isRecording(recording)) this.#end(recording, 'stopped');
  }

  /** The call is over, and so is whatever recorded it. */
  callEnded(call: Call): void {
    for (const recording of this.of(call)) if (isRecording(recording)) this.#end(recording, 'processing');
  }

  /** Nothing more is told of it. */
  delete(recording: Recording): void {
    this.#processing.get(recording)?.cancel();
    this.#processing.delete(recording);
    this.#all = this.#all.filter((each) => each !== recording);
    this.#reporting.changed();
  }

  find(sid: string): Recording | undefined {
    return this.#all.find((each) => each.sid === sid);
  }

  /** The oldest first. */
  of(call: Call): readonly Recording[] {
    return this.#all.filter((each) => each.call === call);
  }

  all(): readonly Recording[] {
    return this.#all;
  }

  isRecorded(call: Call): boolean {
    return !isOver(call) && this.of(call).some(isRecording);
  }

  /** Recordings whose files are being made. */
  processing(): number {
    return this.#processing.size;
  }

  clear(): void {
    this.#all = [];
    this.#processing.clear();
  }

  #end(recording: Recording, status: 'stopped' | 'processing'): void {
    const { timers } = this.#reporting;
    recording.endedAt = recording.updatedAt = timers.now();
    recording.status = status;
    const finish = () => this.#finish(recording);
    this.#processing.set(recording, timers.after(PROCESSING_MS, finish, `processing of ${recording.sid}`));
    this.#reporting.changed();
  }

  #finish(recording: Recording): void {
    this.#processing.delete(recording);
    recording.updatedAt = this.#reporting.timers.now();
    recording.status = (recordedSeconds(recording) ?? 0) < TOO_SHORT.seconds ? 'absent' : 'completed';
    this.#report(recording, recording.status);
  }

  #report(recording: Recording, event: RecordingEvent): void {
    const { accountSid, webhooks, changed } = this.#reporting;
    changed();
    const { callback, events } = recording.request;
    if (!callback || !events.has(event)) return;
    const url = `https://api.twilio.com/${API_VERSION}/Accounts/${accountSid}/Recordings/${recording.sid}`;
    const form = recordingForm(recording, { sid: accountSid, url });
    webhooks.tell({ subject: `recording:${event} ${recording.call.party}`, ...callback, form });
  }
}
