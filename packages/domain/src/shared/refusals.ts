import { accountRefusals } from '../accounts/refusals.ts';
import { agencyRefusals } from '../agencies/refusals.ts';
import { applicationRefusals } from '../applications/refusals.ts';
import { articleRefusals } from '../articles/refusals.ts';
import { assistantRefusals } from '../assistant/refusals.ts';
import { callRefusals } from '../calls/refusals.ts';
import { contentRefusals } from '../content/refusals.ts';
import { couponRefusals } from '../coupons/refusals.ts';
import { configurationRefusals } from '../configuration/refusals.ts';
import { disputeRefusals } from '../disputes/refusals.ts';
import { favouriteRefusals } from '../favourites/refusals.ts';
import { limitRefusals } from '../limits/refusals.ts';
import { opennessRefusals } from '../openness/refusals.ts';
import { paymentRefusals } from '../payments/refusals.ts';
import { codeRefusals, phoneRefusals } from '../phones/refusals.ts';
import { privacyRefusals } from '../privacy/refusals.ts';
import { providerRefusals } from '../providers/refusals.ts';
import { reviewRefusals } from '../reviews/refusals.ts';
import { searchRefusals } from '../search/refusals.ts';
import { subscriptionRefusals } from '../subscriptions/refusals.ts';
import { telephoneRefusals } from '../telephones/refusals.ts';
import { vatRefusals } from '../vat/refusals.ts';
import { withdrawalRefusals } from '../withdrawals/refusals.ts';

/** Every callable may refuse with these, so none declares them. */
export const commonRefusals = [
  'signed_out',
  /** Signed in, but never registered. */
  'account_incomplete',
  'not_allowed',
  /** An admin's sign-in that lacks its second factor. */
  'second_factor_needed',
  /** What calls is not shown to be one of our apps, as it is once its page is loaded anew. */
  'app_unproved',
  'invalid_input',
  'too_many_requests',
  'try_again',
] as const;
/** Reasons of no single area; a callable that uses one declares it. */
const sharedRefusals = [
  'not_found',
  /** It is no longer as the caller saw it. */
  'changed',
] as const;

/** Why a request was refused, in `details.reason` of the callable's error; the apps have words for each. */
export const refusalReasons = [
  ...commonRefusals,
  ...sharedRefusals,
  ...accountRefusals,
  ...agencyRefusals,
  ...applicationRefusals,
  ...articleRefusals,
  ...assistantRefusals,
  ...callRefusals,
  ...configurationRefusals,
  ...contentRefusals,
  ...couponRefusals,
  ...limitRefusals,
  ...opennessRefusals,
  ...paymentRefusals,
  ...disputeRefusals,
  ...phoneRefusals,
  ...codeRefusals,
  ...privacyRefusals,
  ...providerRefusals,
  ...reviewRefusals,
  ...favouriteRefusals,
  ...searchRefusals,
  ...subscriptionRefusals,
  ...telephoneRefusals,
  ...vatRefusals,
  ...withdrawalRefusals,
] as const;

export type CommonRefusal = (typeof commonRefusals)[number];
export type RefusalReason = (typeof refusalReasons)[number];
