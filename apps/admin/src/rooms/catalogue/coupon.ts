import type { Input, Output } from '@sos/contracts/callables';
import { couponProblems, reducedPrice, wantedOff } from '@sos/domain/coupons/coupon';
import type { Currency } from '@sos/domain/money/money';
import { type PriceTable, priceOf, type ProviderKind } from '@sos/domain/money/price';

export type Coupon = Output<'adminListCoupons'>['coupons'][number];
export type Terms = Input<'adminManageCoupons'>['terms'];

export type CouponState = 'planned' | 'running' | 'used_up' | 'over';

export function stateOf({ terms, used }: Pick<Coupon, 'terms' | 'used'>, now: number): CouponState {
  const { validFrom, validUntil, totalLimit } = terms;
  if (validUntil !== null && now >= validUntil) return 'over';
  if (now < validFrom) return 'planned';
  return totalLimit !== null && used >= totalLimit ? 'used_up' : 'running';
}

/** A tenth off for everybody, from now on. */
export function newTerms(now: number): Terms {
  return {
    discount: { percent: 10, amounts: {} },
    bearer: 'platform',
    kinds: ['lawyer', 'expat'],
    firstCallOnly: false,
    validFrom: now,
    validUntil: null,
    totalLimit: null,
    personLimit: 1,
  };
}

function problemsOf(code: string, terms: Terms): string[] {
  return couponProblems({ code: code.trim().toUpperCase(), ...terms });
}

interface Example {
  readonly kind: ProviderKind;
  readonly currency: Currency;
}
const examples: readonly Example[] = [
  { kind: 'lawyer', currency: 'EUR' },
  { kind: 'expat', currency: 'EUR' },
  { kind: 'lawyer', currency: 'USD' },
];

type Problem = 'code' | 'discount' | 'kinds' | 'validUntil' | 'personLimit';
const problemNames: readonly Problem[] = ['code', 'discount', 'kinds', 'validUntil', 'personLimit'];

/** What to set right, by the words that say it; nothing of a code before one is typed. */
export function shownProblems(code: string, terms: Terms): Problem[] {
  const problems = problemsOf(code, terms);
  return problemNames.filter((each) => problems.includes(each) && !(each === 'code' && code.trim() === ''));
}

/** What three calls would cost, and who would get what. `isCut`: less is taken off than the discount says. */
export function previewOf(terms: Terms, prices: PriceTable) {
  return examples.map(({ kind, currency }) => {
    const full = priceOf(prices, kind, currency);
    const reduced = terms.kinds.includes(kind) ? reducedPrice(full, { code: '', ...terms }) : undefined;
    const { total, platformFee, providerShare } = reduced?.price ?? full;
    const isCut = reduced !== undefined && reduced.applied.discount < wantedOff(full.total, terms.discount);
    return { kind, currency, full: full.total, total, platformFee, providerShare, isCut };
  });
}

/** An instant as a field of the browser's own clock has it; empty for none. */
export function toField(at: number | null): string {
  if (at === null) return '';
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

export function fromField(typed: string): number | null {
  const at = new Date(typed).getTime();
  return Number.isNaN(at) ? null : at;
}
