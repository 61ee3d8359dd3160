import type { LedgerLine } from '@sos/domain/affiliates/commission';
import type { Posting } from '@sos/domain/journal/posting';
import { DomainError } from '@sos/domain/shared/domain-error';
import { newWithdrawal, obstacleTo } from '@sos/domain/withdrawals/ask';
import type { WithdrawalEvent } from '@sos/domain/withdrawals/events';
import { next } from '@sos/domain/withdrawals/next';
import type { Withdrawal } from '@sos/domain/withdrawals/withdrawal';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { beforeEach, describe, expect, it } from 'vitest';
import { allPages } from '../testing/all-pages.ts';
import type { Owner, PayoutMethods, Standing, WithdrawalLists, Withdrawals } from './ports.ts';

const AT = Date.UTC(2026, 10, 20, 12);
const ana: Owner = { affiliateId: 'ana', programme: 'chatter' };
const details = { holder: 'Ana Pérez', iban: 'FR1420041010050500013M02606' };

export interface WithdrawalWorld {
  readonly withdrawals: Withdrawals;
  readonly lists: WithdrawalLists;
  readonly methods: PayoutMethods;
  readonly standingOf: (owner: Owner & { readonly at: number }) => Promise<Standing | undefined>;
  /** A chatter with so many US cents. */
  readonly enrol: (uid: string, earned: number) => Promise<void>;
  readonly suspend: (uid: string) => Promise<void>;
  readonly lines: () => Promise<readonly LedgerLine[]>;
  readonly entries: () => Promise<readonly Posting[]>;
  readonly deeds: () => Promise<readonly string[]>;
}

const confirmed: WithdrawalEvent = { type: 'confirmed', by: 'telegram', at: AT };
const approved: WithdrawalEvent = { type: 'approved', adminId: 'irma', at: AT };
const asking: WithdrawalEvent = { type: 'asking', prepared: { quoteId: 'q' }, at: AT };
const told: WithdrawalEvent = { type: 'told', tryNumber: 1, word: { state: 'under_way', railId: 'r-1' }, at: AT };

/** What every store of withdrawals does, with the balances, the journal and the methods that belong to them. */
export function withdrawalsContract(open: () => WithdrawalWorld): void {
  let world: WithdrawalWorld;
  beforeEach(async () => {
    world = open();
    await world.enrol('ana', 9000);
    await saveMethod('ana', 'm-1');
  });
  const saveMethod = (uid: string, id: string) =>
    world.methods.save(uid, () => ({
      id,
      rail: 'wise',
      country: 'FR',
      currency: 'EUR',
      ending: '2606',
      savedAt: AT - 1,
      usableFrom: AT - 1,
      details,
    }));
  const ask = (id: string, amount = 5000, owner = ana) =>
    world.withdrawals.ask({ ...owner, id, at: AT }, (standing) => {
      const method = standing.methods[0];
      const obstacle = obstacleTo({ ...standing, amount, method, at: AT });
      if (obstacle || !method) throw new DomainError('conflict', obstacle ?? 'method_unknown');
      const { rail, country, currency, ending } = method;
      return newWithdrawal({ ...owner, id, amount, rail, methodId: method.id, country, currency, ending }, AT);
    });
  const tell = (id: string, event: WithdrawalEvent) => world.withdrawals.change(id, (known) => next(known, event));
  const standing = async () => world.standingOf({ ...ana, at: AT });
  const hands = { world: () => world, saveMethod, ask, tell, standing };
  describe('a withdrawal', () => {
    begun(hands);
    changed(hands);
  });
  describe('the lists', () => {
    listed(hands);
  });
  describe('methods', () => {
    kept(hands);
  });
}

interface Hands {
  readonly world: () => WithdrawalWorld;
  readonly saveMethod: (uid: string, id: string) => Promise<void>;
  readonly ask: (id: string, amount?: number, owner?: Owner) => Promise<Withdrawal | undefined>;
  readonly tell: (id: string, event: WithdrawalEvent) => ReturnType<Withdrawals['change']>;
  readonly standing: () => Promise<Standing | undefined>;
}

function begun({ world, ask, standing }: Hands): void {
  it('leaves the balance, the ledger and the journal with the wish for it', async () => {
    const asked = await ask('w-1');
    expect(await world().withdrawals.read('w-1')).toEqual(asked);
    expect((await standing())?.balance).toBe(4000);
    expect(await world().lines()).toMatchObject([{ id: 'withdrawal_w-1_out', kind: 'paid', amount: -5000 }]);
    const lines = (await world().entries()).flatMap((entry) =>
      entry.lines.map(({ account, amount }) => [account, amount]),
    );
    expect(lines.toSorted(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1))).toEqual([
      ['affiliate_paid', -5000],
      ['affiliate_payable', 5000],
    ]);
    expect(await world().withdrawals.details('w-1')).toEqual(details);
  });

  it('asked for again under one id is one, whatever is asked then', async () => {
    const first = await ask('w-1');
    expect(await ask('w-1', 7000)).toEqual(first);
    expect(await world().lines()).toHaveLength(1);
  });

  it('of ten at once is one', async () => {
    const wishes = Array.from({ length: 10 }, (_, index) => ask(`w-${index}`, 1000));
    const settled = await Promise.allSettled(wishes);
    const refused = settled.flatMap((each) => (each.status === 'rejected' ? [String(each.reason.reason)] : []));
    expect(refused).toEqual(Array.from({ length: 9 }, () => 'withdrawal_under_way'));
    expect((await standing())?.balance).toBe(8000);
  }, 30_000);

  it('that is refused leaves all as it is', async () => {
    await expect(ask('w-1', 9001)).rejects.toMatchObject({ reason: 'balance_too_low' });
    await world().suspend('ana');
    await expect(ask('w-1')).rejects.toMatchObject({ reason: 'withdrawal_suspended' });
    expect(await ask('w-1', 5000, { affiliateId: 'nobody', programme: 'chatter' })).toBeUndefined();
    expect([await world().lines(), await world().withdrawals.read('w-1')]).toEqual([[], undefined]);
  });
}

function changed({ world, ask, tell, standing }: Hands): void {
  it('comes back to the balance once, however many say so at once', async () => {
    await ask('w-1');
    const ten = await Promise.all(Array.from({ length: 10 }, () => tell('w-1', { type: 'cancelled', at: AT })));
    expect(ten.filter((each) => each?.comesBack)).toHaveLength(1);
    expect((await standing())?.balance).toBe(9000);
    expect((await world().lines()).map(({ id }) => id).toSorted()).toEqual([
      'withdrawal_w-1_back',
      'withdrawal_w-1_out',
    ]);
    const sums = (await world().entries())
      .flatMap(({ lines }) => lines)
      .filter(({ account }) => account === 'affiliate_payable');
    expect(sums.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
    expect(await tell('nothing', { type: 'cancelled', at: AT })).toBeUndefined();
  }, 30_000);

  it('keeps its destination when the method is deleted', async () => {
    await ask('w-1');
    await world().methods.remove('ana', 'm-1');
    expect((await standing())?.methods).toEqual([]);
    expect(await world().withdrawals.details('w-1')).toEqual(details);
    expect(await world().withdrawals.details('nothing')).toBeUndefined();
  });

  it('is found by what the rail calls it, and comes back exactly as it was', async () => {
    await ask('w-1');
    for (const event of [confirmed, approved, asking]) await tell('w-1', event);
    expect(await world().withdrawals.byRailId('wise', 'r-1')).toBeUndefined();
    const changed = await tell('w-1', told);
    expect(await world().withdrawals.byRailId('wise', 'r-1')).toEqual(changed?.withdrawal);
  });

  it('is written with the deed of its admin, who sees the balance', async () => {
    await ask('w-1');
    await tell('w-1', confirmed);
    const audit = anAuditRecord({ id: 'deed-1' });
    const balances: number[] = [];
    await world().withdrawals.change('w-1', (known, balance) => {
      balances.push(balance);
      return { ...next(known, approved), audit };
    });
    expect([await world().deeds(), balances]).toEqual([['deed-1'], [4000]]);
  });
}

function listed({ world, ask, tell }: Hands): void {
  const give = async (id: string, events: readonly WithdrawalEvent[]): Promise<Withdrawal | undefined> => {
    await ask(id, 1000);
    for (const event of events) await tell(id, event);
    return world().withdrawals.read(id);
  };

  it('name what the sweep has to look at', async () => {
    await give('w-1', [{ type: 'cancelled', at: AT }]);
    await give('w-2', [confirmed, approved]);
    expect(await allPages((query) => world().withdrawals.open(query), 1)).toEqual(['w-2']);
    await tell('w-2', { type: 'rejected', adminId: 'irma', words: 'No.', at: AT });
    await give('w-3', [confirmed]);
    expect(await allPages((query) => world().withdrawals.open(query), 1)).toEqual(['w-3']);
  });

  it('name what was paid lately, which may still come back', async () => {
    const paid = { type: 'told', tryNumber: 1, word: { state: 'paid', railId: 'r-1', fee: 1, received: 1 } } as const;
    await give('w-1', [confirmed, approved, asking, { ...paid, at: AT }]);
    await give('w-2', [confirmed]);
    const since = (at: number) => allPages((query) => world().withdrawals.paid(at, query), 1);
    expect([await since(AT), await since(AT + 1)]).toEqual([['w-1'], []]);
  });

  it('page through one person’s, and through all of a state', async () => {
    await give('w-1', [{ type: 'cancelled', at: AT }]);
    await give('w-2', [confirmed]);
    const first = await world().lists.own('ana', { after: undefined, limit: 1 });
    const second = await world().lists.own('ana', { after: first?.next ?? '', limit: 1 });
    const ids = [first, second].flatMap((page) => page?.withdrawals.map(({ id }) => id) ?? []);
    expect(ids.toSorted()).toEqual(['w-1', 'w-2']);
    expect(await world().lists.own('ana', { after: 'nothing', limit: 1 })).toBeUndefined();
    const asked = { after: undefined, limit: 5 };
    expect((await world().lists.own('ben', asked))?.withdrawals).toEqual([]);
    expect((await world().lists.all({ ...asked, status: 'requested' }))?.withdrawals.map(({ id }) => id)).toEqual([
      'w-2',
    ]);
    expect((await world().lists.all({ ...asked, status: undefined }))?.withdrawals).toHaveLength(2);
  });

  it('begin with those who wait longest where that is asked', async () => {
    await give('w-1', [{ type: 'cancelled', at: AT }]);
    await give('w-2', [confirmed]);
    const idsIn = async (order: 'newest' | 'oldest', status?: 'requested') => {
      const page = await world().lists.all({ after: undefined, limit: 5, status, order });
      return page?.withdrawals.map(({ id }) => id);
    };
    const oldest = await idsIn('oldest');
    expect(oldest).toHaveLength(2);
    expect(await idsIn('newest')).toEqual(oldest?.toReversed());
    expect(await idsIn('oldest', 'requested')).toEqual(['w-2']);
    const first = await world().lists.all({ after: oldest?.[0], limit: 5, status: undefined, order: 'oldest' });
    expect(first?.withdrawals.map(({ id }) => id)).toEqual(oldest?.slice(1));
  });
}

function kept({ world, saveMethod }: Hands): void {
  it('are kept up to what is decided, once under an id, and counted also when they are gone', async () => {
    await world().methods.save('ana', () => undefined);
    await saveMethod('ana', 'm-2');
    await world().methods.remove('ana', 'm-1');
    await world().methods.remove('ana', 'm-1');
    await world().methods.remove('nobody', 'm-1');
    const known = await world().methods.find('ana');
    expect(known.methods.map(({ id }) => id)).toEqual(['m-2']);
    expect(known.savedBefore).toBe(2);
    expect(known.methods[0]).not.toHaveProperty('details');
    expect(await world().methods.find('nobody')).toEqual({ methods: [], savedBefore: 0 });
  });
}
