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
  readonly agencies: Pick<Agencies, 'find' | 'members' | 'member'>;
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
    const seen = [...(await presentOf(needs, uid)), ...(await formerOf(needs, uid, month))];
    const members = await inBatches(seen, (each) => ofMember(needs, each, month));
    return { members, sums: addSums(members.flatMap(({ sums }) => sums)) };
  };
}

/** A provider while they were a member; `leftAt` is null of whoever still is. */
interface Seen {
  readonly providerId: string;
  readonly displayName: string;
  readonly joinedAt: number;
  readonly leftAt: number | null;
}

async function presentOf({ agencies }: StatementNeeds, agencyId: string): Promise<Seen[]> {
  const members = await agencies.members(agencyId);
  return members.map(({ providerId, displayName, joinedAt }) => ({ providerId, displayName, joinedAt, leftAt: null }));
}

/** Those who were members in the month and have left; of whoever is erased nothing is left. */
async function formerOf({ agencies }: StatementNeeds, agencyId: string, month: string): Promise<Seen[]> {
  const { from, to } = monthBounds(month);
  const stays = ((await agencies.find(agencyId))?.stays ?? []).filter(
    (each) => each.joinedAt < to && each.leftAt > from,
  );
  const named = await inBatches(stays, async (stay) => {
    const member = await agencies.member(stay.providerId);
    return member ? [{ ...stay, displayName: member.displayName }] : [];
  });
  return named.flat();
}

async function ofMember(needs: StatementNeeds, member: Seen, month: string): Promise<Statement['members'][number]> {
  const { providerId, displayName, leftAt } = member;
  const { from, to } = whileMember(member, monthBounds(month));
  const [transfers, invoices, account] = await Promise.all([
    needs.ownShares.between(providerId, from, to),
    needs.invoices.between(providerId, from, to),
    // How somebody is paid who has left is no business of the agency's any more.
    leftAt === null ? needs.accounts.read(providerId) : undefined,
  ]);
  const { rail = null, kycStatus = null, payoutsEnabled = false } = account ?? {};
  return {
    providerId,
    displayName,
    leftAt,
    shares: transfers.map(needs.toShare),
    sums: addSums(transfers.map(sumOf)),
    payout: { rail, kycStatus, payoutsEnabled },
    invoices: invoices.map(toInvoice),
  };
}

/** Nothing from after they left is the agency's either. */
function whileMember({ joinedAt, leftAt }: Pick<Seen, 'joinedAt' | 'leftAt'>, bounds: { from: number; to: number }) {
  const { from, to } = sinceJoining({ joinedAt }, bounds);
  return { from, to: Math.max(from, Math.min(to, leftAt ?? to)) };
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

/** A time in which a provider was a member; it has no end while they are. */
export interface Belonging {
  readonly joinedAt: number;
  readonly leftAt: number | null;
}
type Belongings = Pick<Agencies, 'find' | 'member'>;

/** When a provider was a member of an agency, the newest first. */
async function belongingsOf(agencies: Belongings, agencyId: string, providerId: string): Promise<Belonging[]> {
  const [member, agency] = await Promise.all([agencies.member(providerId), agencies.find(agencyId)]);
  const present = member?.agencyId === agencyId ? [{ joinedAt: member.joinedAt, leftAt: null }] : [];
  const left = (agency?.stays ?? []).filter((stay) => stay.providerId === providerId).toReversed();
  return [...present, ...left];
}

interface FileNeeds {
  readonly agencies: Belongings;
  /** A provider's own file of a month, of the time of a belonging alone. */
  readonly fileWithin: (belonging: Belonging) => Handler<'getEarningsStatementFile'>;
}

/** One member's month as a PDF. Throws DomainError not_found for whoever was no member of the caller's agency in it. */
export function makeGetAgencyStatementFile({ agencies, fileWithin }: FileNeeds): Handler<'getAgencyStatementFile'> {
  return async ({ uid }, { providerId, ...wish }) => {
    const member = await agencies.member(providerId);
    const { from, to } = monthBounds(wish.month);
    const belongings = await belongingsOf(agencies, uid, providerId);
    // Whoever came back may have been a member then, too; of anybody else who is one, the month is empty.
    const belonging =
      belongings.find(({ joinedAt, leftAt }) => joinedAt < to && (leftAt ?? to) > from) ??
      belongings.find(({ leftAt }) => leftAt === null);
    if (!member || !belonging) throw new DomainError('not_found', 'not_found');
    const asProvider: Actor = { uid: providerId, role: member.kind, isAdmin: false };
    return fileWithin(belonging)(asProvider, wish);
  };
}

interface InvoiceNeeds {
  readonly agencies: Belongings;
  readonly issuedAt: (invoiceId: string) => Promise<number | undefined>;
  /** The owner's own link. */
  readonly linkFor: Handler<'getInvoiceUrl'>;
}

/** A link to a document of a member's. Throws DomainError not_found, alike for one that is missing and one from another time. */
export function makeGetAgencyInvoiceUrl({ agencies, issuedAt, linkFor }: InvoiceNeeds): Handler<'getAgencyInvoiceUrl'> {
  return async ({ uid }, { providerId, invoiceId }) => {
    const at = await issuedAt(invoiceId);
    const belongings = at === undefined ? [] : await belongingsOf(agencies, uid, providerId);
    const isTheirs = belongings.some(
      ({ joinedAt, leftAt }) => at !== undefined && at >= joinedAt && (leftAt === null || at < leftAt),
    );
    if (!isTheirs) throw new DomainError('not_found', 'not_found');
    return linkFor({ uid: providerId, role: 'lawyer', isAdmin: false }, { invoiceId });
  };
}
