import type { KeptRecording } from '@sos/functions/usecases/testing/memory-recorder';
import { type Deliveries, ofCarrier, ofRail } from './deliveries.ts';
import type { Network } from './network.ts';
import type { Platform } from './platform.ts';

interface Around {
  readonly platform: Platform;
  readonly deliveries: Deliveries;
  readonly network: Network;
}

/** The carrier tells that a recording began, or is over. */
export function tellOfRecording(
  { platform, deliveries, network }: Around,
  { id, callSid, sessionId, attemptId, state, startedAt, seconds, byHand }: KeptRecording,
): void {
  if (state === 'processing') return;
  platform.world.reached(`recording: ${state}`);
  const line = network.lines.find((each) => each.callSid === callSid);
  if (state !== 'in_progress' && line?.state !== 'ended') platform.world.reached('recording: stopped during the call');
  const noted = { id, callSid, sessionId, attemptId, news: { state, startedAt, seconds } };
  const job = platform.job('webhook', 'recording', ({ desk }) => desk.noteRecording(noted));
  // What was recorded by hand is told until we hear it: nobody asks for it later.
  deliveries.webhook('recording', job, byHand ? ofRail : ofCarrier);
}
