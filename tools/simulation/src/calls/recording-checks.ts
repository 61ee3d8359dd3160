import type { KeptRecording } from '@sos/functions/usecases/testing/memory-recorder';
import type { Check } from '../kernel/scenario.ts';
import type { CallWorld } from './call-world.ts';
import { each } from './each.ts';

const recordingsOf =
  ({ platform }: CallWorld) =>
  (): KeptRecording[] => [...platform.recorder.all.values()];

/** Hold after every step. */
export function recordingInvariants(set: CallWorld): Check[] {
  const agreed = (sessionId: string, party: string) =>
    set.network.lines.some(({ leg, agrees }) => agrees && leg?.sessionId === sessionId && leg.party === party);
  return [
    {
      name: 'recorded is only a call to which both agreed',
      complaint: each(recordingsOf(set), ({ id, callSid, sessionId, byHand }) => {
        if (byHand) return undefined;
        const own = set.network.lines.find((line) => line.callSid === callSid);
        const isAgreed = own?.agrees && agreed(sessionId, 'client') && agreed(sessionId, 'provider');
        return !isAgreed && `${id} was recorded without consent`;
      }),
    },
    {
      name: 'no recording is on record without both consents',
      complaint: each(
        () => set.platform.recordings.byId.list(),
        ({ sessionId, consents }) =>
          Object.keys(consents).some((party) => !agreed(sessionId, party)) && `${sessionId} has a consent that is none`,
      ),
    },
  ];
}

/** Hold in the end. */
export function recordingLiveness(set: CallWorld): Check[] {
  return [
    {
      name: 'nobody is heard on a recording who did not agree on that call',
      complaint: each(recordingsOf(set), (recording) => {
        const { callSid, startedAt: from, seconds } = recording;
        const heard = set.network.company(callSid, { from, to: from + (seconds ?? 0) * 1000 });
        const stranger = heard.find(({ agrees }) => !agrees);
        return stranger && `${recording.id} has ${stranger.callSid} on it`;
      }),
    },
    {
      name: 'every recording is on record, and over',
      complaint: each(recordingsOf(set), ({ id, state }) => {
        const known = set.platform.recordings.byId.get(id);
        return (state === 'in_progress' || known?.state !== state) && `${id} is ${state}, on record ${known?.state}`;
      }),
    },
  ];
}
