import { begin, type Delivery, deliveryId, finish, newDelivery } from '@sos/domain/notifications/delivery';
import { noFacts, type Notice, noticeId } from '@sos/domain/notifications/notice';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Bell, type Deliveries, MOST_DEVICES, type PushTokens, type Recipients } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const notice = (recipientId: string, cause = 'account'): Notice => {
  return { text: 'welcome', recipientId, cause, facts: { ...noFacts, ringsAt: AT } };
};
const at20 = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 20 }, work));

export interface NotificationsWorld {
  readonly bell: Bell;
  readonly deliveries: Deliveries;
  readonly recipients: Recipients;
  readonly pushTokens: PushTokens;
  /** Registers a person who reads French. */
  readonly register: (uid: string) => Promise<void>;
  /** Id and reading of every notice behind the bell. */
  readonly rung: () => Promise<readonly { readonly id: string; readonly readAt: number | null }[]>;
  /** How many dead letters are kept. */
  readonly deadLetters: () => Promise<number>;
  /** The ids of what admins wrote down. */
  readonly trail: () => Promise<readonly string[]>;
}

/** What every store of notifications does. `open` gives one that is empty, for each test. */
export function notificationsContract(open: () => NotificationsWorld): void {
  let world: NotificationsWorld;
  beforeEach(() => void (world = open()));
  describe('the bell', () => {
    itRings(() => world);
  });
  describe('a delivery', () => {
    itDelivers(() => world);
    itLists(() => world);
  });
  describe('a recipient', () => {
    itKnowsRecipients(() => world);
  });
  describe('a device', () => {
    itKeepsDevices(() => world);
  });
}

function itRings(world: () => NotificationsWorld): void {
  it('shows a notice once, however often it comes', async () => {
    await at20(() => world().bell.ring(notice('ana'), AT));
    await world().bell.ring(notice('ana', 'another'), AT);
    expect((await world().rung()).map(({ id }) => id).toSorted()).toEqual([
      'account-welcome-ana',
      'another-welcome-ana',
    ]);
  });

  it('lets people mark what is theirs as read, once, and nothing of others', async () => {
    await world().bell.ring(notice('ana'), AT);
    await world().bell.ring(notice('ben'), AT);
    const ids = [noticeId(notice('ana')), noticeId(notice('ben')), 'nothing'];
    await world().bell.markRead('ana', ids, AT + 1);
    await world().bell.markRead('ana', ids, AT + 2);
    const read = Object.fromEntries((await world().rung()).map(({ id, readAt }) => [id, readAt]));
    expect(read).toEqual({ 'account-welcome-ana': AT + 1, 'account-welcome-ben': null });
  });
}

function itDelivers(world: () => NotificationsWorld): void {
  const id = deliveryId(notice('ana'), 'email');
  const fresh = newDelivery(notice('ana'), { channel: 'email', at: AT, now: AT });
  const refuse = (delivery: Delivery) => {
    const begun = begin(delivery, AT);
    return begun && finish(begun, begun.tries, { type: 'refused', problem: '550', at: AT });
  };

  it('is written once, by whoever came first', async () => {
    const other = { ...fresh, dueAt: AT + 1 };
    expect(await world().deliveries.createIfAbsent(id, fresh)).toEqual(fresh);
    expect(await world().deliveries.createIfAbsent(id, other)).toEqual(fresh);
  });

  it('is begun by one of twenty at once', async () => {
    await world().deliveries.createIfAbsent(id, fresh);
    await at20(() => world().deliveries.change(id, (delivery) => begin(delivery, AT)));
    expect(await world().deliveries.change(id, () => undefined)).toMatchObject({ tries: 1 });
  });

  it('that dies is kept as a dead letter, once', async () => {
    await world().deliveries.createIfAbsent(id, fresh);
    await at20(() => world().deliveries.change(id, refuse));
    expect(await world().deliveries.change(id, () => undefined)).toMatchObject({ status: 'dead', problem: '550' });
    expect(await world().deadLetters()).toBe(1);
  });

  it('that an admin changes is written down with the change, and what changes nothing is not', async () => {
    await world().deliveries.createIfAbsent(id, fresh);
    const audit = (before: Delivery, after: Delivery) => {
      return anAuditRecord({ id: `delivery-${after.tries}`, before: before.status, after: after.status });
    };
    await world().deliveries.changeAsAdmin(id, () => undefined, audit);
    await world().deliveries.changeAsAdmin(id, (delivery) => delivery, audit);
    expect(await world().trail()).toEqual([]);
    expect(await world().deliveries.changeAsAdmin(id, refuse, audit)).toMatchObject({ status: 'dead' });
    expect(await world().trail()).toEqual(['delivery-1']);
  });

  it('that nobody made is none', async () => {
    expect(await world().deliveries.change('nothing', refuse)).toBeUndefined();
  });
}

function itLists(world: () => NotificationsWorld): void {
  const id = deliveryId(notice('ana'), 'email');
  const fresh = newDelivery(notice('ana'), { channel: 'email', at: AT, now: AT });

  it('is listed while it is queued and was due before, the oldest first, page by page', async () => {
    for (const [cause, dueAt] of [
      ['late', AT + 2],
      ['early', AT + 1],
      ['later', AT + 9],
    ] as const) {
      const made = newDelivery(notice('ana', cause), { channel: 'email', at: dueAt, now: AT });
      await world().deliveries.createIfAbsent(deliveryId(notice('ana', cause), 'email'), made);
    }
    await world().deliveries.createIfAbsent(id, fresh);
    await world().deliveries.change(id, (delivery) => ({ ...delivery, status: 'dead' }));
    const first = await world().deliveries.overdue(AT + 9, { limit: 1, after: null });
    expect(first.ids).toEqual(['early-welcome-ana-email']);
    const second = await world().deliveries.overdue(AT + 9, { limit: 5, after: first.next });
    expect(second).toEqual({ ids: ['late-welcome-ana-email'], next: null });
  });

  it('is listed while its carrier was to be asked before, the longest waiting first, page by page', async () => {
    for (const [cause, checkAt] of [
      ['late', AT + 2],
      ['early', AT + 1],
      ['later', AT + 9],
      ['never', null],
    ] as const) {
      const made = newDelivery(notice('ana', cause), { channel: 'sms', at: AT, now: AT });
      await world().deliveries.createIfAbsent(deliveryId(notice('ana', cause), 'sms'), { ...made, checkAt });
    }
    const first = await world().deliveries.toCheck(AT + 9, { limit: 1, after: null });
    expect(first.ids).toEqual(['early-welcome-ana-sms']);
    const second = await world().deliveries.toCheck(AT + 9, { limit: 5, after: first.next });
    expect(second).toEqual({ ids: ['late-welcome-ana-sms'], next: null });
  });
}

function itKnowsRecipients(world: () => NotificationsWorld): void {
  it('has a language and the clock of their country, and wants everything until they say otherwise', async () => {
    await world().register('ana');
    const preferences = { ...defaultPreferences, timeZone: 'Europe/Lisbon' };
    expect(await world().recipients.find('ana')).toMatchObject({ locale: 'fr', preferences });
    const wanted = {
      muted: { email: ['welcome'], push: ['call_ended'], sms: [], telegram: [] },
      quietHours: { from: 1, to: 2 },
      timeZone: 'Asia/Tokyo',
    } as const;
    await world().recipients.savePreferences('ana', { ...wanted, quietHours: null });
    await world().recipients.savePreferences('ana', wanted);
    expect((await world().recipients.find('ana'))?.preferences).toEqual(wanted);
  });

  it('who does not exist is none', async () => {
    expect(await world().recipients.find('nobody')).toBeUndefined();
  });
}

function itKeepsDevices(world: () => NotificationsWorld): void {
  const of = (uid: string) => world().pushTokens.of(uid);

  it('is kept once, however often it is saved', async () => {
    await at20(() => world().pushTokens.save('ana', 'telephone', AT));
    expect(await of('ana')).toEqual(['telephone']);
    expect(await of('ben')).toEqual([]);
  });

  it('belongs to whoever saved it last, and only they remove it', async () => {
    await world().pushTokens.save('ana', 'shared', AT);
    await world().pushTokens.save('ben', 'shared', AT + 1);
    expect([await of('ana'), await of('ben')]).toEqual([[], ['shared']]);
    await world().pushTokens.remove('ana', 'shared');
    expect(await of('ben')).toEqual(['shared']);
    await world().pushTokens.remove('ben', 'shared');
    await world().pushTokens.remove('ben', 'shared');
    expect(await of('ben')).toEqual([]);
  });

  it('that is the oldest of too many is forgotten', async () => {
    const tokens = Array.from({ length: MOST_DEVICES + 2 }, (_none, number) => `device-${number}`);
    for (const [number, token] of tokens.entries()) await world().pushTokens.save('ana', token, AT + number);
    expect(await of('ana')).toEqual(tokens.toReversed().slice(0, MOST_DEVICES));
  });
}
