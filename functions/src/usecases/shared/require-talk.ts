import { isPublicNetwork } from '@sos/domain/limits/network';
import { countedEnds, TALKLESS_WINDOW, talklessRefusal } from '@sos/domain/limits/talkless';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { ProvedNumbers } from '../calls/ports.ts';
import type { TalklessCalls } from '../payments/ports.ts';
import type { Limits } from '../limits/ports.ts';
import type { Clock } from './ports.ts';

export interface RequireTalkNeeds {
  readonly talkless: TalklessCalls;
  readonly numbers: Pick<ProvedNumbers, 'isProved' | 'lineId'>;
  readonly limits: Pick<Limits, 'count'>;
  readonly clock: Clock;
}
/** Throws DomainError number_unproved or calls_spent. The telephone is E.164; the network is told where it is known. */
export type RequireTalk = (clientId: string, phone: string, network: string | undefined) => Promise<void>;

/**
 * Whoever let calls come to nothing waits, longer where the number has never accepted one, and so does whoever books for
 * the same number, or from the same network once there are many of it. A number that was rung today and has never
 * accepted a call is rung for nobody until its owner has told a code.
 */
export function makeRequireTalk({ talkless, numbers, limits, clock }: RequireTalkNeeds): RequireTalk {
  return async (clientId, phone, network) => {
    const now = clock.now();
    const number = numbers.lineId(phone);
    const isTelling = network !== undefined && isPublicNetwork(network);
    const by = { network: isTelling ? numbers.lineId(network) : null, number };
    const [own, notes, rings] = await Promise.all([
      talkless.endsSince(clientId, now - TALKLESS_WINDOW),
      talkless.noted(by),
      limits.count('cold_rings', number),
    ]);
    const forgivenAt = own.length > 0 ? await talkless.forgivenAt(clientId) : 0;
    const counted = countedEnds(own, { ...notes, forgivenAt });
    if (counted.flat().length === 0 && rings === 0) return;
    const isProved = await numbers.isProved(phone);
    const refusal = talklessRefusal(counted, { isProved, now });
    if (refusal) throw new DomainError('limited', refusal.reason, { details: { retryAfter: refusal.retryAfter } });
    if (!isProved && rings > 0) throw new DomainError('limited', 'number_unproved');
  };
}
