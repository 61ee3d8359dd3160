import { centsPerMinute, costOf, longestLeg } from '@sos/domain/calls/dial-cost';
import type { ProviderKind } from '@sos/domain/money/price';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { CallConfig, DialCosts, ProvedNumbers, Telephones } from '../calls/ports.ts';
import type { DialRoom, NoDialRoom, PlannedDial } from '../limits/ports.ts';

export interface LookForRoomNeeds {
  readonly dialRoom: DialRoom;
  readonly telephones: Pick<Telephones, 'ofProvider'>;
  readonly config: CallConfig;
  readonly costs: DialCosts;
  readonly numbers: Pick<ProvedNumbers, 'lineId'>;
}

interface WantedCall {
  readonly clientId: string;
  readonly providerId: string;
  readonly kind: ProviderKind;
  /** The client's, in E.164. */
  readonly phone: string;
  /** What the platform earns by it, in cents. */
  readonly fee: number;
}
/** Why limits of dialling would keep a call from ringing; undefined when nothing would. */
export type LookForRoom = (call: WantedCall) => Promise<NoDialRoom | undefined>;

export function makeLookForRoom(needs: LookForRoomNeeds): LookForRoom {
  return async ({ clientId, providerId, kind, phone, fee }) => {
    const [theirs, rates, rules] = await Promise.all([
      needs.telephones.ofProvider(providerId),
      needs.costs.dialRates(),
      needs.config.rules(kind),
    ]);
    const planned = (to: string): PlannedDial => ({
      clientId,
      to,
      line: needs.numbers.lineId(to),
      isCounted: false,
      longestCost: costOf(centsPerMinute(rates, to), longestLeg(rules)),
      fee,
    });
    return theirs === undefined
      ? { over: 'provider' }
      : needs.dialRoom({ client: planned(phone), provider: planned(theirs) });
  };
}

/** In words with the next act: another telephone, another person, or another day. */
export function refusalOf(none: NoDialRoom): DomainError {
  if (none.over === 'telephone') return new DomainError('invalid', 'phone_country');
  if (none.over !== 'everybody') return new DomainError('conflict', 'provider_unavailable');
  return new DomainError('limited', 'no_more_calls', { details: { retryAfter: none.retryAfter } });
}
