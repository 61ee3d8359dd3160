export interface Decline {
  readonly code: string;
  readonly declineCode?: string;
  readonly message: string;
}

/** What the issuer does when asked for money, told from the card's number (https://docs.stripe.com/testing). */
export type Issuer =
  | { readonly answer: 'approve' }
  | { readonly answer: 'challenge' }
  | { readonly answer: 'decline'; readonly decline: Decline };

const DECLINED = 'Your card was declined.';

function declines(code: string, declineCode: string | undefined, message: string): Issuer {
  return { answer: 'decline', decline: { code, message, ...(declineCode ? { declineCode } : {}) } };
}

const ISSUERS: Record<string, Issuer> = {
  '4242424242424242': { answer: 'approve' },
  '5555555555554444': { answer: 'approve' },
  '378282246310005': { answer: 'approve' },
  '4000000000005126': { answer: 'approve' },
  '4000000000007726': { answer: 'approve' },
  '4000002760003184': { answer: 'challenge' },
  '4000000000000002': declines('card_declined', 'generic_decline', DECLINED),
  '4000000000009995': declines('card_declined', 'insufficient_funds', 'Your card has insufficient funds.'),
  '4000000000000069': declines('expired_card', undefined, 'Your card has expired.'),
  '4000000000000127': declines('incorrect_cvc', 'incorrect_cvc', "Your card's security code is incorrect."),
};

/** What becomes of money that is given back to a card: it is there at once, a while later, or comes back. */
export type RefundCourse = 'succeeds' | 'succeeds_later' | 'fails_later';

const COURSES: Record<string, RefundCourse> = {
  '4000000000005126': 'succeeds_later',
  '4000000000007726': 'fails_later',
};

export function refundCourseOf(number: string): RefundCourse {
  return COURSES[number] ?? 'succeeds';
}

const UNKNOWN_CARD = declines(
  'card_declined',
  'test_mode_live_card',
  'Your card was declined. Your request was in test mode, but used a non test card. For a list of valid test cards, visit: https://stripe.com/docs/testing.',
);

/** Stripe's names for its test cards, for requests that must not carry a card's number. */
const NUMBER_BY_TOKEN: Record<string, string> = {
  pm_card_visa: '4242424242424242',
  pm_card_mastercard: '5555555555554444',
  pm_card_amex: '378282246310005',
  pm_card_pendingRefund: '4000000000005126',
  pm_card_refundFail: '4000000000007726',
  pm_card_authenticationRequired: '4000002760003184',
  pm_card_visa_chargeDeclined: '4000000000000002',
  pm_card_visa_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_chargeDeclinedExpiredCard: '4000000000000069',
  pm_card_chargeDeclinedIncorrectCvc: '4000000000000127',
};

export function issuerOf(number: string): Issuer {
  return ISSUERS[number] ?? UNKNOWN_CARD;
}

export function numberOfToken(token: string): string | undefined {
  return NUMBER_BY_TOKEN[token];
}
