import type { Instant } from '@sos/domain/shared/instant';
import type { CarrierRecording, Recorder } from '../calls/recording-ports.ts';
import type { Clock } from '../shared/ports.ts';

export interface KeptRecording extends CarrierRecording {
  readonly callSid: string;
  readonly attemptId: string;
  readonly sessionId: string;
  readonly startedAt: Instant;
  /** Not by our request. */
  readonly byHand: boolean;
}

interface Leg {
  readonly sessionId: string;
  readonly attemptId: string;
}

interface MemoryRecorderOptions {
  readonly isInProgress: (callSid: string) => boolean;
  /** Else they are counted. */
  readonly idOf?: (number: number, leg: Leg) => string;
  /** Hears of each recording that begins, and of each that is over. */
  readonly became?: (recording: KeptRecording) => void;
}

/** A carrier's recordings, which are complete the moment they end. */
export class MemoryRecorder implements Recorder {
  readonly all = new Map<string, KeptRecording>();
  readonly #clock: Clock;
  readonly #options: MemoryRecorderOptions;
  #started = 0;

  constructor(clock: Clock, options: MemoryRecorderOptions) {
    this.#clock = clock;
    this.#options = options;
  }

  async list(callSid: string): Promise<CarrierRecording[]> {
    return this.#of(callSid).map(({ id, state, startedAt, seconds }) => ({ id, state, startedAt, seconds }));
  }

  async start(callSid: string, leg: Leg): Promise<void> {
    this.record(callSid, leg, false);
  }

  /** Somebody records the call in the carrier's own console, who has our address for its news. */
  record(callSid: string, leg: Leg, byHand = true): void {
    if (!this.#options.isInProgress(callSid)) return;
    this.#started += 1;
    const { sessionId, attemptId } = leg;
    const begun = { byHand, state: 'in_progress', startedAt: this.#clock.now(), seconds: null } as const;
    const id = this.#options.idOf?.(this.#started, leg) ?? `RE${this.#started}`;
    this.#set({ id, callSid, sessionId, attemptId, ...begun });
  }

  async stop(_callSid: string, id: string): Promise<void> {
    const recording = this.all.get(id);
    if (recording) this.#end(recording, this.#clock.now());
  }

  async delete(callSid: string, id: string): Promise<void> {
    await this.stop(callSid, id);
    this.all.delete(id);
  }

  /** The call has ended, and what recorded it. */
  callEnded(callSid: string, at: Instant = this.#clock.now()): void {
    for (const recording of this.#of(callSid)) this.#end(recording, at);
  }

  #of(callSid: string): KeptRecording[] {
    return [...this.all.values()].filter((recording) => recording.callSid === callSid);
  }

  #end(recording: KeptRecording, at: Instant): void {
    if (recording.state !== 'in_progress') return;
    const seconds = Math.floor((at - recording.startedAt) / 1000);
    this.#set({ ...recording, state: seconds > 0 ? 'completed' : 'absent', seconds });
  }

  #set(recording: KeptRecording): void {
    this.all.set(recording.id, recording);
    this.#options.became?.(recording);
  }
}
