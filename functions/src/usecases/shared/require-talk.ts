import { TALKLESS_WINDOW, talklessRefusal } from '@sos/domain/limits/talkless';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { ProvedNumbers } from '../calls/ports.ts';
import type { TalklessCalls } from '../payments/ports.ts';
import type { Clock } from './ports.ts';

export interface RequireTalkNeeds {
  readonly talkless: TalklessCalls;
  readonly numbers: Pick<ProvedNumbers, 'isProved'>;
  readonly clock: Clock;
}
/** Throws DomainError number_unproved or too_many_requests. The telephone is E.164. */
export type RequireTalk = (clientId: string, phone: string) => Promise<void>;

/** Whoever let calls come to nothing waits, longer where the number has never accepted one. */
export function makeRequireTalk({ talkless, numbers, clock }: RequireTalkNeeds): RequireTalk {
  return async (clientId, phone) => {
    const now = clock.now();
    const ends = await talkless.endsSince(clientId, now - TALKLESS_WINDOW);
    if (ends.length === 0) return;
    const isProved = await numbers.isProved(phone);
    const refusal = talklessRefusal(ends, { isProved, now });
    if (!refusal) return;
    const { reason, retryAfter } = refusal;
    throw new DomainError('limited', reason, { details: { retryAfter } });
  };
}
