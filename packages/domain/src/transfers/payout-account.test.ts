import { describe, expect, it } from 'vitest';
import {
  type AccountFacts,
  lackOf,
  maskedAddress,
  needsOf,
  newPayoutAccount,
  payeeOf,
  withAddress,
  withFacts,
} from './payout-account.ts';

const nothing: AccountFacts = {
  accountId: 'acct_1',
  detailsSubmitted: true,
  payoutsEnabled: false,
  due: [],
  pending: [],
  deadline: null,
  disabledReason: null,
  delayDays: 7,
};
const status = (facts: Partial<AccountFacts>) =>
  withFacts(newPayoutAccount('FR', 'stripe'), { ...nothing, ...facts }, 5).kycStatus;

it.each([
  ['documents', { kycStatus: 'none' }],
  ['documents', { kycStatus: 'needed' }],
  ['documents_soon', { kycStatus: 'needed_soon' }],
  ['refused', { kycStatus: 'refused' }],
  [null, { kycStatus: 'checking' }],
  [null, { kycStatus: 'complete' }],
  ['rail', { rail: null }],
  ['address', { rail: 'paypal' }],
  [null, { rail: 'paypal', paypalEmail: 'lea@example.com' }],
] as const)('%s is what keeps the money of an account with %o', (lack, differs) => {
  expect(lackOf({ ...newPayoutAccount('FR', 'stripe'), ...differs })).toBe(lack);
});

describe('what is known of the payee', () => {
  it.each([
    ['needed', { detailsSubmitted: false, due: ['individual.dob.day'] }],
    ['needed', { due: ['external_account'], disabledReason: 'requirements.past_due' }],
    ['checking', { pending: ['individual.verification.document'] }],
    ['checking', { disabledReason: 'under_review' }],
    ['complete', { payoutsEnabled: true }],
    ['needed_soon', { payoutsEnabled: true, due: ['individual.id_number'], deadline: 9 }],
    ['refused', { disabledReason: 'rejected.fraud', payoutsEnabled: true }],
  ] as const)('is %s when the rail tells %o', (expected, facts) => {
    expect(status(facts)).toBe(expected);
  });

  it('is none before there is an account, and then nobody can be paid', () => {
    const account = newPayoutAccount('FR', 'stripe');
    expect(account.kycStatus).toBe('none');
    expect(payeeOf(account, false, 5)).toEqual({ isOwn: false, rail: 'stripe', accountId: null, isReady: false });
    expect(payeeOf(undefined, true, 5)).toMatchObject({ isOwn: true, rail: 'stripe', isReady: false });
    const paid = withFacts(account, { ...nothing, payoutsEnabled: true }, 5);
    expect(payeeOf(paid, false, 5)).toMatchObject({ accountId: 'acct_1', isReady: true });
  });
});

it('what the rail wants is told in words of ours, each once and in one order', () => {
  const due = [
    'tos_acceptance.date',
    'individual.dob.day',
    'individual.first_name',
    'individual.verification.document',
    'individual.address.city',
    'individual.email',
    'external_account',
    'individual.id_number',
    'business_profile.url',
    'something_new',
  ];
  const all = ['person', 'document', 'address', 'contact', 'bank', 'tax', 'business', 'terms', 'other'];
  expect(needsOf(due)).toEqual(all);
  expect(needsOf([])).toEqual([]);
});

describe('an address at PayPal', () => {
  const first = () => withAddress(newPayoutAccount('KE', 'paypal'), 'lena@example.com', 5);

  it('serves at once when it is the first', () => {
    expect(payeeOf(newPayoutAccount('KE', 'paypal'), false, 5)).toMatchObject({ accountId: null });
    expect(payeeOf(first(), false, 5)).toMatchObject({ accountId: 'lena@example.com', isReady: true, address: 1 });
    expect(first()).toMatchObject({ kycStatus: 'complete', payoutsEnabled: true });
  });

  it('serves two days after it took the place of another', () => {
    const second = withAddress(first(), 'otieno@example.com', 5);
    const then = 5 + 48 * 3_600_000;
    expect(payeeOf(second, false, then - 1)).toMatchObject({ isReady: false, address: 2 });
    expect(payeeOf(second, false, then).isReady).toBe(true);
    expect(withAddress(second, 'otieno@example.com', then)).toBe(second);
  });

  it('is shown so that its owner alone recognises it', () => {
    expect(maskedAddress('lena@example.com')).toBe('l…a@example.com');
    expect(maskedAddress('lo@example.com')).toBe('l…@example.com');
  });
});

it.each([
  ['individual.verification.document', 'document'],
  ['individual.verification.additional_document', 'document'],
  ['person_1.proof_of_liveness', 'document'],
  ['documents.bank_account_ownership.files', 'document'],
  ['external_account', 'bank'],
  ['individual.id_number', 'tax'],
  ['individual.ssn_last_4', 'tax'],
  ['company.tax_id', 'tax'],
  ['company.vat_id', 'tax'],
  ['company.address.city', 'address'],
  ['individual.email', 'contact'],
  ['phone', 'contact'],
  ['email_verified', 'other'],
  ['another_email', 'other'],
  ['tos_acceptance.ip', 'terms'],
  ['business_type', 'business'],
  ['company.name', 'business'],
  ['settings.payments.statement_descriptor', 'business'],
  ['the_company', 'other'],
  ['individual.dob.day', 'person'],
  ['person_1.first_name', 'person'],
  ['representative.first_name', 'person'],
  ['owners.first_name', 'person'],
  ['owner.first_name', 'person'],
  ['the_person_1.first_name', 'other'],
] as const)('where the rail wants %s, it is told as %s', (name, need) => {
  expect(needsOf([name])).toEqual([need]);
});

it('an account that has just begun has nothing, and waits a week', () => {
  expect(newPayoutAccount('FR', 'stripe')).toEqual({
    country: 'FR',
    rail: 'stripe',
    accountId: null,
    paypalEmail: null,
    addressNumber: 0,
    freshUntil: null,
    kycStatus: 'none',
    payoutsEnabled: false,
    needs: [],
    deadline: null,
    delayDays: 7,
    tryNumber: 1,
    toldAt: null,
  });
});

it('an account is as the rail has told of it, and when', () => {
  const facts = { ...nothing, due: ['external_account'], deadline: 9, delayDays: 2 };
  expect(withFacts(newPayoutAccount('FR', 'stripe'), facts, 5)).toEqual({
    ...newPayoutAccount('FR', 'stripe'),
    accountId: 'acct_1',
    kycStatus: 'needed',
    needs: ['bank'],
    deadline: 9,
    delayDays: 2,
    toldAt: 5,
  });
  expect(status({ detailsSubmitted: true })).toBe('needed');
});

it.each([
  ['a@example.com', 'a…@example.com'],
  ['ana@example.com', 'a…a@example.com'],
  ['', '…@'],
])('%j is masked as %j', (email, masked) => {
  expect(maskedAddress(email)).toBe(masked);
});
