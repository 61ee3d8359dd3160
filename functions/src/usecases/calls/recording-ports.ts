import type { CallRecording, RecordingNews } from '@sos/domain/calls/call-recording';

/** What is known of recordings, by the carrier's id of each. */
export interface Recordings {
  /** Decides and writes as one step, unless the decision is what is known already; `decide` may run more than once. */
  change(id: string, decide: (known: CallRecording | undefined) => CallRecording | undefined): Promise<void>;
}

/** A recording as the carrier has it; `processing` until its file is made. */
export interface CarrierRecording extends Omit<RecordingNews, 'state'> {
  readonly id: string;
  readonly state: RecordingNews['state'] | 'processing';
}

/** The carrier's recordings of calls. Every method throws VendorUnavailableError when the carrier is out of reach. */
export interface Recorder {
  /** Every recording of the call that is not deleted, also of one that has ended. */
  list(callSid: string): Promise<CarrierRecording[]>;
  /** Records both sides of a call in progress from now on. A call that has ended already is fine. */
  start(callSid: string, leg: { readonly sessionId: string; readonly attemptId: string }): Promise<void>;
  /** The call goes on. A recording that is over already is fine. */
  stop(callSid: string, id: string): Promise<void>;
  /** Also one that still goes on; one that is gone is fine. */
  delete(callSid: string, id: string): Promise<void>;
}
