import type Stripe from 'stripe';
import { noSuch } from '../http/errors.ts';
import { type Context, nowSeconds } from '../money/context.ts';
import { newId } from '../money/ids.ts';

export interface NewAccount {
  readonly country: string;
  readonly email?: string | undefined;
  readonly individual?:
    | { readonly first_name?: string | undefined; readonly last_name?: string | undefined }
    | undefined;
  readonly product?: string | undefined;
  readonly agreement?: string | undefined;
  readonly metadata?: Record<string, string> | '' | undefined;
  readonly schedule?:
    | { readonly interval?: string | undefined; readonly weekly_anchor?: string | undefined }
    | undefined;
}

/** What is asked of somebody who is an individual, besides what the platform told. */
const ASKED = [
  'external_account',
  'individual.address.city',
  'individual.address.line1',
  'individual.address.postal_code',
  'individual.dob.day',
  'individual.dob.month',
  'individual.dob.year',
  'individual.phone',
  'individual.verification.document',
  'tos_acceptance.date',
  'tos_acceptance.ip',
];
/** What can be left for later: a document is asked for with a deadline. */
const DOCUMENT = 'individual.verification.document';
const DEADLINE_SECONDS = 14 * 86_400;
/** For which time money of a new account lies there, in days. */
const DELAY_DAYS = 7;

/** Gone for good. Whether money lies in it is not looked at. */
export function deleteAccount({ store }: Context, id: string): Stripe.DeletedAccount {
  if (!store.accounts.delete(id)) throw noSuch('account', id, 'account');
  return { id, object: 'account', deleted: true };
}

/** An account whose owner Stripe asks who they are, as `controller` asks for it. */
export function createAccount(context: Context, wish: NewAccount): Stripe.Account {
  const { individual } = wish;
  const told = individual?.first_name !== undefined && individual.last_name !== undefined;
  const names = told ? [] : ['individual.first_name', 'individual.last_name'];
  const account: Stripe.Account = {
    ...BLANK,
    id: newId('acct'),
    business_profile: { ...NO_PROFILE, product_description: wish.product ?? null },
    capabilities: { transfers: 'inactive' },
    country: wish.country,
    created: nowSeconds(context),
    default_currency: wish.country === 'US' ? 'usd' : 'eur',
    email: wish.email ?? null,
    metadata: wish.metadata || {},
    requirements: requirements([...ASKED, ...names], 'requirements.past_due', null),
    settings: { ...SETTINGS, payouts: payouts(wish.schedule) },
    tos_acceptance: { date: null, ip: null, user_agent: null, service_agreement: wish.agreement ?? 'full' },
  };
  context.store.accounts.set(account.id, account);
  return account;
}

/** How far its owner got on Stripe's pages. `document`: all but a paper. `later`: it is paid already, and a paper is wanted soon. */
export type Progress = 'all' | 'document' | 'later';

/** The owner has told Stripe what it asked. */
export function verifyAccount(context: Context, account: Stripe.Account, progress: Progress): void {
  const isPaid = progress !== 'document';
  const due = progress === 'all' ? [] : [DOCUMENT];
  const deadline = due.length > 0 ? nowSeconds(context) + DEADLINE_SECONDS : null;
  account.details_submitted = true;
  account.payouts_enabled = isPaid;
  account.capabilities = { transfers: isPaid ? 'active' : 'inactive' };
  account.requirements = requirements(due, isPaid ? null : 'requirements.past_due', deadline);
  account.tos_acceptance = { ...account.tos_acceptance, date: nowSeconds(context), ip: '127.0.0.1' };
  context.publish('account.updated', account);
}

function requirements(
  due: string[],
  disabledReason: Stripe.Account.Requirements.DisabledReason | null,
  deadline: number | null,
): Stripe.Account.Requirements {
  return {
    alternatives: [],
    current_deadline: deadline,
    currently_due: due,
    disabled_reason: disabledReason,
    errors: [],
    eventually_due: due,
    past_due: disabledReason === null ? [] : due,
    pending_verification: [],
  };
}

function payouts(schedule: NewAccount['schedule']): Stripe.Account.Settings.Payouts {
  const { interval = 'daily', weekly_anchor: anchor } = schedule ?? {};
  return {
    debit_negative_balances: true,
    schedule: { delay_days: DELAY_DAYS, interval, ...(anchor !== undefined && { weekly_anchor: anchor }) },
    statement_descriptor: null,
  };
}

const NO_PROFILE: Stripe.Account.BusinessProfile = {
  mcc: null,
  minority_owned_business_designation: null,
  name: null,
  specified_commercial_transactions_act_url: null,
  support_address: null,
  support_email: null,
  support_phone: null,
  support_url: null,
  url: null,
};

const SETTINGS: Stripe.Account.Settings = {
  branding: { icon: null, logo: null, primary_color: null, secondary_color: null },
  card_payments: {
    statement_descriptor_prefix: null,
    statement_descriptor_prefix_kana: null,
    statement_descriptor_prefix_kanji: null,
  },
  dashboard: { display_name: null, timezone: 'Etc/UTC' },
  payments: {
    statement_descriptor: null,
    statement_descriptor_kana: null,
    statement_descriptor_kanji: null,
    statement_descriptor_prefix_kana: null,
    statement_descriptor_prefix_kanji: null,
  },
};

const BLANK = {
  object: 'account',
  business_type: 'individual',
  charges_enabled: false,
  controller: {
    type: 'application',
    is_controller: true,
    fees: { payer: 'application' },
    losses: { payments: 'application' },
    requirement_collection: 'stripe',
    stripe_dashboard: { type: 'express' },
  },
  details_submitted: false,
  payouts_enabled: false,
  type: 'express',
} as const satisfies Partial<Stripe.Account>;
