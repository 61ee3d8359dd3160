import { money } from '@sos/domain/money/money';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Limits } from '../limits/ports.ts';
import type { Handler } from '../shared/handler.ts';
import { tooMany } from '../shared/too-many.ts';
import { agreedPrice, type PriceNeeds } from './agreed-price.ts';
import type { PayableProfiles } from './ports.ts';

export interface QuoteCallNeeds extends PriceNeeds {
  readonly profiles: PayableProfiles;
  readonly limits: Pick<Limits, 'take' | 'giveBack'>;
}

/**
 * What a booking would cost now, by the rules that its payment is opened with; nothing is taken or kept. Only codes that
 * take nothing off count as tries, so that a price can be looked at again. Throws DomainError provider_unavailable,
 * coupon_unusable or too_many_requests.
 */
export function makeQuoteCall(needs: QuoteCallNeeds): Handler<'quoteCall'> {
  return async ({ uid: clientId }, input) => {
    if (input.coupon === undefined) return quote(needs, { ...input, clientId });
    const retryAfter = await needs.limits.take('coupons_tried', clientId);
    if (retryAfter > 0) throw tooMany(retryAfter);
    const quoted = await quote(needs, { ...input, clientId });
    await needs.limits.giveBack('coupons_tried', clientId, 1);
    return quoted;
  };
}

type Wish = Omit<Parameters<typeof agreedPrice>[1], 'kind' | 'shown'> & { readonly providerId: string };

async function quote({ profiles, prices, reducePrice }: QuoteCallNeeds, { providerId, ...wish }: Wish) {
  const profile = await profiles.find(providerId);
  if (profile?.approval !== 'approved' || !profile.visible) throw new DomainError('conflict', 'provider_unavailable');
  const { price, full, coupon } = await agreedPrice({ prices, reducePrice }, { ...wish, kind: profile.kind });
  return {
    includedMinutes: price.includedMinutes,
    full: full.total,
    total: price.total,
    coupon: coupon && { code: coupon.code, discount: money(coupon.discount, wish.currency) },
  };
}
