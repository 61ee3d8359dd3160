import { aSession, BOOKED_AT } from '@sos/domain/testing/a-session';
import type { CallSession } from '@sos/domain/calls/session';
import { describe, expect, it } from 'vitest';
import type { TalklessCalls } from './ports.ts';

interface World {
  readonly calls: Pick<TalklessCalls, 'endsSince'>;
  readonly put: (session: CallSession) => Promise<void>;
}

/** What everybody who knows calls that came to nothing does. */
export function talklessCallsContract(open: () => World): void {
  describe('a client’s calls that came to nothing', () => {
    it('are known by when they ended: those of the client, by what the client did, since the instant', async () => {
      const { calls, put } = open();
      const end = (id: string, minutes: number, differs: Partial<CallSession> = {}) => {
        const endedAt = BOOKED_AT + minutes * 60_000;
        const ended = { status: 'failed', endReason: 'client_no_answer', endedAt } as const;
        return put({ ...aSession({ id }), clientId: 'ana', ...ended, ...differs });
      };
      await end('before', 1);
      await end('first', 5);
      await end('second', 9);
      await end('provider', 9, { endReason: 'provider_no_answer' });
      await end('paid', 9, { endReason: 'client_hung_up', isPaid: true });
      await end('other', 9, { clientId: 'ben' });
      await put({ ...aSession({ id: 'open' }), clientId: 'ana' });
      const found = await calls.endsSince('ana', BOOKED_AT + 5 * 60_000);
      expect(found.toSorted((one, other) => one - other)).toEqual([BOOKED_AT + 5 * 60_000, BOOKED_AT + 9 * 60_000]);
    });
  });
}
