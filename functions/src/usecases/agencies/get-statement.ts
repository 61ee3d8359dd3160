import type { Output } from '@sos/contracts/callables';
import { add, currencies, type Currency, money } from '@sos/domain/money/money';
import { DomainError } from '@sos/domain/shared/domain-error';
import { monthBounds } from '@sos/domain/transfers/monthly-statement';
import { netOf, type Transfer } from '@sos/domain/transfers/transfer';
import type { IssuedInvoice } from '../invoices/ports.ts';
import type { Actor } from '../shared/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { OwnShares, PayoutAccounts } from '../transfers/ports.ts';
import { inBatches } from './in-batches.ts';
import type { Agencies, Member, MemberInvoices } from './ports.ts';

export interface StatementNeeds {
  readonly agencies: Pick<Agencies, 'members' | 'member'>;
  readonly ownShares: Pick<OwnShares, 'between'>;
  readonly accounts: Pick<PayoutAccounts, 'read'>;
  readonly invoices: MemberInvoices;
  /** A share as its provider sees it. */
  readonly toShare: (transfer: Transfer) => Output<'getEarningsStatement'>['shares'][number];
}
type Statement = Output<'getAgencyStatement'>;
type Sums = Statement['sums'];

/** A month of the caller's agency. */
export function makeGetAgencyStatement(needs: StatementNeeds): Handler<'getAgencyStatement'> {
  return async ({ uid }, { month }) => {
    const members = await inBatches(await needs.agencies.members(uid), (member) => ofMember(needs, member, month));
    return { members, sums: addSums(members.flatMap(({ sums }) => sums)) };
  };
}

async function ofMember(needs: StatementNeeds, member: Member, month: string): Promise<Statement['members'][number]> {
  const { providerId, displayName } = member;
  const { from, to } = sinceJoining(member, monthBounds(month));
  const [transfers, invoices, account] = await Promise.all([
    needs.ownShares.between(providerId, from, to),
    needs.invoices.between(providerId, from, to),
    needs.accounts.read(providerId),
  ]);
  const { rail = null, kycStatus = null, payoutsEnabled = false } = account ?? {};
  return {
    providerId,
    displayName,
    shares: transfers.map(needs.toShare),
    sums: addSums(transfers.map(sumOf)),
    payout: { rail, kycStatus, payoutsEnabled },
    invoices: invoices.map(toInvoice),
  };
}

/** Nothing from before somebody joined is their agency's. */
export function sinceJoining(
  { joinedAt }: Pick<Member, 'joinedAt'>,
  { from, to }: { readonly from: number; readonly to: number },
) {
  return { from: Math.max(from, joinedAt), to };
}

function sumOf(transfer: Transfer): Sums[number] {
  const { currency, earned } = transfer;
  const paid = netOf(transfer);
  return {
    earned: money(earned, currency),
    pending: money(Math.max(0, earned - paid), currency),
    paid: money(paid, currency),
  };
}

function addSums(sums: Sums): Sums {
  const inIt = (currency: Currency) => sums.filter(({ earned }) => earned.currency === currency);
  const total = (one: Sums[number], other: Sums[number]): Sums[number] => ({
    earned: add(one.earned, other.earned),
    pending: add(one.pending, other.pending),
    paid: add(one.paid, other.paid),
  });
  return currencies.flatMap((currency) => {
    const [first, ...others] = inIt(currency);
    return first ? [others.reduce(total, first)] : [];
  });
}

function toInvoice({ id, kind, number, issuedAt, total, currency, paymentId }: IssuedInvoice) {
  return { id, kind, number, issuedAt, total: money(total, currency), sessionId: paymentId };
}

interface FileNeeds {
  readonly agencies: Pick<Agencies, 'member'>;
  /** A provider's own file of a month, from an instant on. */
  readonly fileSince: (joinedAt: number) => Handler<'getEarningsStatementFile'>;
}

/** One member's month as a PDF. Throws DomainError not_found for whoever is no member of the caller's agency. */
export function makeGetAgencyStatementFile({ agencies, fileSince }: FileNeeds): Handler<'getAgencyStatementFile'> {
  return async ({ uid }, { providerId, ...wish }) => {
    const member = await agencies.member(providerId);
    if (member?.agencyId !== uid) throw new DomainError('not_found', 'not_found');
    const asProvider: Actor = { uid: providerId, role: member.kind, isAdmin: false };
    return fileSince(member.joinedAt)(asProvider, wish);
  };
}
