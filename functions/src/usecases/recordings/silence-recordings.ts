import { mayHaveSound, RECORDING_DAYS, silenced } from '@sos/domain/calls/call-recording';
import { partyNames } from '@sos/domain/calls/session';
import type { Clock, Log } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import type { KeptRecordings, Sounds } from './ports.ts';

const DAY = 86_400_000;
const PAGE = 100;

interface SilenceNeeds {
  readonly recordings: KeptRecordings;
  readonly sounds: Pick<Sounds, 'erase'>;
}

/** First the sound: a crash after it leaves a recording that leads to nothing, and is looked at again. */
async function silence({ recordings, sounds }: SilenceNeeds, id: string): Promise<void> {
  await sounds.erase(id);
  await recordings.change(id, (known) => ({ becomes: silenced(known) }));
}

export interface ExpireRecordingsNeeds extends SilenceNeeds {
  /** Whether the bank of the call's client still asks about its payment. */
  readonly isDisputed: (sessionId: string) => Promise<boolean>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Has the carrier delete every sound whose time is over, but of calls under dispute. One that cannot be deleted now stays
 * for the next run, and the run fails at its end.
 */
export function makeExpireRecordings(needs: ExpireRecordingsNeeds) {
  const { recordings, isDisputed, clock, log } = needs;
  return async (): Promise<void> => {
    const failures: unknown[] = [];
    let deleted = 0;
    const visit = async (id: string) => {
      try {
        const known = await recordings.read(id);
        if (!known || (await isDisputed(known.sessionId))) return;
        await silence(needs, id);
        deleted += 1;
      } catch (error) {
        failures.push(error);
      }
    };
    const before = clock.now() - RECORDING_DAYS * DAY;
    await sweep({ list: (query) => recordings.soundingSince(before, query), visit, clock });
    log.info('recordings_expired', { deleted, failed: failures.length });
    if (failures.length > 0) throw failures[0];
  };
}

/** Has the carrier delete every sound in which somebody is heard; harmless to repeat. Throws VendorUnavailableError. */
export function makeForgetRecordings(needs: SilenceNeeds) {
  return async (uid: string): Promise<void> => {
    for (const as of partyNames) {
      let after: string | null = null;
      do {
        const page = await needs.recordings.askedCalls({ uid, as }, { limit: PAGE, after });
        for (const sessionId of page.ids) await silenceCall(needs, sessionId);
        after = page.next;
      } while (after !== null);
    }
  };
}

async function silenceCall(needs: SilenceNeeds, sessionId: string): Promise<void> {
  for (const { id, value } of await needs.recordings.ofSession(sessionId)) {
    if (mayHaveSound(value)) await silence(needs, id);
  }
}
